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

/** The calendar day of an instant in a time zone, as a text to compare. */
export function dayOf(instant: number, timeZone: string): string {
  return days(timeZone).format(instant);
}

/**
 * Returns a function that formats instants as briefly as possible: without a date for today, and
 * without the year for this year. `today` is a result of {@link dayOf}; null if it is unknown, as
 * on the server.
 */
export function shortInstantFormat(
  region: Region,
  today: string | null,
): (value: number) => string {
  const whole = instantFormat(region);
  if (today === null) return whole;
  const { locale, timeZone } = region;
  const time = times(locale, timeZone);
  const dayAndTime = daysAndTimes(locale, timeZone);
  const year = yearOf(today);
  return (value) => {
    if (Number.isNaN(new Date(value).getTime())) return whole(value);
    const day = dayOf(value, timeZone);
    if (day === today) return time.format(value);
    return yearOf(day) === year ? dayAndTime.format(value) : whole(value);
  };
}

/** The year of a day such as `2026-03-04`. */
function yearOf(day: string): string {
  return day.split('-')[0] ?? '';
}

const days = /* @__PURE__ */ memoize(
  // Sweden writes dates as ISO 8601 does.
  (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }),
);

const times = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }),
);

const daysAndTimes = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      timeZone,
    }),
);
