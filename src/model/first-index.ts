/**
 * The index of the first item of a sorted list that is past a limit; the length of the list if none
 * is. `isPast` is false for the items before that index, and true from there on.
 */
export function firstIndex<Item>(items: readonly Item[], isPast: (item: Item) => boolean): number {
  let start = 0;
  let end = items.length;
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    const item = items[middle];
    if (item === undefined || isPast(item)) end = middle;
    else start = middle + 1;
  }
  return start;
}
