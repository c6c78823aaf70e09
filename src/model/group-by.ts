/** Groups items by keys. `Map.groupBy` does not exist in Node 20. */

/**
 * Groups items by a key, in the order in which the keys first appear. Items without a key (null) are
 * left out.
 *
 * @example groupBy(['a', 'b', 'aa'], (text) => text.length).get(1) // ['a', 'b']
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): ReadonlyMap<Key, readonly Item[]> {
  return groupByEach(items, (item) => {
    const key = keyOf(item);
    return key === null ? [] : [key];
  });
}

/** Like {@link groupBy}, for items with several keys: an item is in each of its groups. */
export function groupByEach<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
