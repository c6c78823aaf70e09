/** Numbers, clock times and foreign text for plain sentences. */
import type { Region } from './format.js';

/** A number as a reader writes it. */
export function countText(count: number, locale: string): string {
  return count.toLocaleString(locale);
}

/**
 * The time of day in a zone, without a date.
 *
 * @example timeText(0, { locale: 'en', timeZone: 'UTC' }) // '12:00:00 AM'
 */
export function timeText(instant: number, { locale, timeZone }: Region): string {
  const key = `${locale} ${timeZone}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone });
  formatters.set(key, formatter);
  return formatter.format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A text from the data within a sentence: it cannot turn the rest of the sentence around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
