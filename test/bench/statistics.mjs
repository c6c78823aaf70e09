/** Medians, and how far to trust them. */

/** @param {readonly number[]} numbers @param {number} share */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}
/** @param {readonly number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);
/** Half the distance between the quartiles. @param {readonly number[]} numbers */
export const noise = (numbers) => (quantile(numbers, 0.75) - quantile(numbers, 0.25)) / 2;
