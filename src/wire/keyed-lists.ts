/** Finds items of lists by key. A list is never mutated, only replaced by a newer one. */

interface Keyed {
  readonly key: string;
}

/**
 * The index of a list, from key to position. It is passed on from each list to the one that
 * replaces it, so that an event costs only what it changes. Any other list, such as a clone, gets a
 * new index.
 */
const indexes = new WeakMap<readonly Keyed[], Map<string, number>>();

/** A copy of a list that can be added to and changed; becomes the next list. */
export class ListDraft<Item extends Keyed> {
  private readonly index: Map<string, number>;
  private readonly items: Item[];

  constructor(original: readonly Item[]) {
    this.items = [...original];
    const known = indexes.get(original);
    indexes.delete(original);
    this.index = known ?? new Map(original.map(({ key }, position) => [key, position]));
  }

  get size(): number {
    return this.items.length;
  }

  get(key: string): Item | undefined {
    return this.items[this.index.get(key) ?? -1];
  }

  /** Replaces the item of this key, or adds it. */
  set(item: Item): void {
    const position = this.index.get(item.key) ?? this.items.length;
    this.index.set(item.key, position);
    this.items[position] = item;
  }

  /** Returns the list. Do not use the draft afterwards. */
  finish(): readonly Item[] {
    indexes.set(this.items, this.index);
    return this.items;
  }
}
