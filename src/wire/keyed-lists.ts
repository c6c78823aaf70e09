/** Finds items of lists by key. A list is never mutated, only replaced by a newer one. */

interface Keyed {
  readonly key: string;
}

/** Up to this many items, looking at each one is faster than an index. */
const FEW_ITEMS = 12;

/**
 * The index of a long list, from key to position. Each list passes it on to the list that replaces
 * it, so an event only costs as much as it changes. Any other list, such as a clone, gets a new
 * index.
 */
const indexes = new WeakMap<readonly Keyed[], Map<string, number>>();

/** A copy of a list that can be changed, and then becomes the next list. */
export class ListDraft<Item extends Keyed> {
  private index: Map<string, number> | undefined;
  private readonly items: Item[];

  constructor(original: readonly Item[]) {
    this.items = original.slice();
    if (original.length <= FEW_ITEMS) return;
    this.index = indexes.get(original) ?? indexOf(original);
    indexes.delete(original);
  }

  get size(): number {
    return this.items.length;
  }

  get(key: string): Item | undefined {
    return this.items[this.positionOf(key)];
  }

  /** Replaces the item of this key, or adds it. */
  set(item: Item): void {
    const known = this.positionOf(item.key);
    const position = known < 0 ? this.items.length : known;
    this.items[position] = item;
    if (this.index) this.index.set(item.key, position);
    else if (this.items.length > FEW_ITEMS) this.index = indexOf(this.items);
  }

  /** Returns the list. Do not use the draft afterwards. */
  finish(): readonly Item[] {
    if (this.index) indexes.set(this.items, this.index);
    return this.items;
  }

  private positionOf(key: string): number {
    if (this.index) return this.index.get(key) ?? -1;
    return this.items.findIndex((item) => item.key === key);
  }
}

function indexOf(items: readonly Keyed[]): Map<string, number> {
  return new Map(items.map(({ key }, position) => [key, position]));
}
