/** Instants in tables. They do not name the time zone, which is shown once below the table. */
import type { Region } from './format.js';
import { memoize } from './memoize.js';

/** Returns a function that formats instants for a region. */
export function instantFormat({ locale, timeZone }: Region): (value: string | number) => string {
  const format = instants(locale, timeZone);
  return (value) => (typeof value === 'number' ? format.format(value) : value);
}

const instants = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone }),
);
