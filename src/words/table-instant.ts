/** Instants as tables show them: the zone is named once, beside the table. */
import type { Region } from './format.js';
import { memoize } from './memoize.js';

/** Writes instants in a region. */
export function instantFormat({ locale, timeZone }: Region): (value: string | number) => string {
  const format = instants(locale, timeZone);
  return (value) => (typeof value === 'number' ? format.format(value) : value);
}

const instants = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone }),
);
