/** Caches the formatters of `Intl`, which are slow to create. */

/**
 * Calls `make` once for each list of arguments and caches the result forever. Meant for the few
 * locales, zones and options that a page uses.
 *
 * @example
 * const numbers = memoize((locale: string) => new Intl.NumberFormat(locale));
 * numbers('en') === numbers('en') // true
 */
export function memoize<Args extends readonly (string | number | boolean | undefined)[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    const result = results.get(key) ?? make(...args);
    results.set(key, result);
    return result;
  };
}
