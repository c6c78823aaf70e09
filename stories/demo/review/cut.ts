/** Browsers take seconds to lay out longer texts. */
const LONGEST = 10_000;

/** A copy of a JSON value in which very long texts are shortened, and how many there were. */
export function cutTexts<T>(value: T): { readonly value: T; readonly cut: number } {
  let cut = 0;
  const json = JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'string' || item.length <= LONGEST) return item;
    cut += 1;
    return `${item.slice(0, LONGEST / 10)}…`;
  });
  return cut === 0 ? { value, cut } : { value: JSON.parse(json) as T, cut }; // of the same shape
}
