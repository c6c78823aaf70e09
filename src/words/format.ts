/** Formats dates, numbers and durations with `Intl`. */
import { memoize } from './memoize.js';

/** A locale and a time zone that `Intl` supports. */
export interface Region {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/**
 * The region to format with: the given one, otherwise the user's. On the server, or if `Intl` does
 * not support the locale, it is English and UTC.
 */
export const readRegion: (
  locale: string | undefined,
  timeZone: string | undefined,
  isUserKnown: boolean,
) => Region = /* @__PURE__ */ memoize((locale, timeZone, isUserKnown) =>
  findRegion(locale, timeZone, isUserKnown ? {} : ENGLISH),
);

const ENGLISH: Region = { locale: 'en', timeZone: 'UTC' };

function findRegion(
  locale: string | undefined,
  timeZone: string | undefined,
  defaults: Partial<Region>,
): Region {
  const known = findLocale(locale ?? defaults.locale);
  if (known === null) return ENGLISH;
  return {
    locale: known,
    // Looked up only when a date is shown, because it would delay the first cards of a page.
    get timeZone() {
      return findTimeZone(timeZone, defaults.timeZone);
    },
  };
}

/**
 * The given locale with all its extensions, or the user's; null when `Intl` would throw. Uses
 * `PluralRules`, because other formatters load data when first used.
 */
function findLocale(given: string | undefined): string | null {
  try {
    const { locale } = new Intl.PluralRules(given).resolvedOptions();
    return given ?? locale;
  } catch {
    return null;
  }
}

/** The given zone, otherwise the default one, otherwise UTC: the first that exists. */
const findTimeZone = /* @__PURE__ */ memoize(
  (given: string | undefined, byDefault: string | undefined) => {
    const wanted = resolveTimeZone(given ?? byDefault);
    return wanted ?? resolveTimeZone(byDefault) ?? ENGLISH.timeZone;
  },
);

/** Null when the JavaScript engine does not know the zone. */
function resolveTimeZone(timeZone: string | undefined): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * A duration in clock format: `04:12`, `1:04:12`, `2 days 03:04:05`.
 *
 * @example clockText(252_000, 'en') // '04:12'
 */
export function clockText(milliseconds: number, locale: string): string {
  const total = Math.floor(Math.max(0, milliseconds) / 1000);
  const days = Math.floor(total / 86_400);
  const hours = Math.floor(total / 3600) % 24;
  const minutes = Math.floor(total / 60) % 60;
  const seconds = total % 60;
  const tail = `${digits(minutes, 2, locale)}:${digits(seconds, 2, locale)}`;
  if (days > 0) return `${units(locale, 'day').format(days)} ${digits(hours, 2, locale)}:${tail}`;
  return hours > 0 ? `${digits(hours, 1, locale)}:${tail}` : tail;
}

/** A whole number with a minimum number of digits, written in the digits of the locale. */
function digits(number: number, length: number, locale: string): string {
  if (WITH_LATIN_DIGITS.test(locale)) return String(number).padStart(length, '0');
  return numbers(locale, length).format(number);
}

/**
 * Languages that use the digits 0 to 9 in every region. They need no formatter. Creating the first
 * one on a page takes 80 ms on a slow machine, and most cards show no other number than a duration.
 */
const WITH_LATIN_DIGITS =
  /^(cs|da|de|el|en|es|fi|fr|he|hu|it|ja|ko|nb|nl|no|pl|pt|ru|sv|th|tr|uk|vi|zh)(-[A-Z]{2})?$/;

/**
 * A duration in words: `2 min`, `1 hr 30 sec`, or `2 minutes` for screen readers.
 *
 * @example lengthText(120_000, 'en') // '2 min'
 */
export function lengthText(
  milliseconds: number,
  locale: string,
  unitDisplay: 'short' | 'long' = 'short',
): string {
  const total = Math.max(0, milliseconds) / 1000;
  const pieces = [
    { unit: 'hour', amount: Math.floor(total / 3600) },
    { unit: 'minute', amount: Math.floor(total / 60) % 60 },
    { unit: 'second', amount: Math.round((total % 60) * 1000) / 1000 },
  ];
  const isShort = total < 1;
  return pieces
    .filter(({ unit, amount }) => amount > 0 || (isShort && unit === 'second'))
    .map(({ unit, amount }) => units(locale, unit, unitDisplay).format(amount))
    .join(' ');
}

/**
 * A duration in words, in whole seconds. Fractions matter only below one second.
 *
 * @example wholeLengthText(61_400, 'en') // '1 min 1 sec'
 */
export function wholeLengthText(milliseconds: number, locale: string): string {
  const length = Math.abs(milliseconds);
  return lengthText(length < 1000 ? length : Math.round(length / 1000) * 1000, locale);
}

/** Whether two instants are on the same day in a time zone. */
export function isSameDay(one: number, other: number, { timeZone }: Region): boolean {
  return days(timeZone).format(one) === days(timeZone).format(other);
}

/**
 * Date and time of an instant, with the name of the time zone.
 *
 * @example instantText(0, { locale: 'en', timeZone: 'UTC' }) // 'Jan 1, 1970, 12:00:00 AM UTC'
 */
export function instantText(instant: number, { locale, timeZone }: Region): string {
  return dates(locale, timeZone).format(instant);
}

/** An instant for the `dateTime` attribute. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString();
}

const numbers = /* @__PURE__ */ memoize(
  (locale: string, minimumIntegerDigits: number) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits }),
);
const units = /* @__PURE__ */ memoize(
  (locale: string, name: string, unitDisplay: 'short' | 'long' = 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }),
);
const days = /* @__PURE__ */ memoize(
  (timeZone: string) => new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone }),
);
const dates = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone }),
);
