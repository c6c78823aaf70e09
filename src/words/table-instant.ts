/** Instants as tables show them: the zone is named once, beside the table. */
import type { Region } from './format.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes instants in a region. */
export function instantFormat({ locale, timeZone }: Region): (value: string | number) => string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  formats.set(key, format);
  return (value) => (typeof value === 'number' ? format.format(value) : value);
}
