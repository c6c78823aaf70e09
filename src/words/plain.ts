/** Numbers, clock times and foreign text for plain sentences. */
import type { Region } from './format.js';
import { memoize } from './memoize.js';

/** A number, formatted for a locale. */
export function countText(count: number, locale: string): string {
  return numbers(locale).format(count);
}

/**
 * The time of day in a zone, without a date.
 *
 * @example timeText(0, { locale: 'en', timeZone: 'UTC' }) // '12:00:00 AM'
 */
export function timeText(instant: number, { locale, timeZone }: Region): string {
  return timesOfDay(locale, timeZone).format(instant);
}

const numbers = /* @__PURE__ */ memoize((locale: string) => new Intl.NumberFormat(locale));
const timesOfDay = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }),
);

/**
 * Isolates a text from the data, so that it cannot change the direction of the sentence around it.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
