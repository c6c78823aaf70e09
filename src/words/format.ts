/** Dates, numbers and durations by `Intl`. */
import { memoize } from './memoize.js';

/** Where a reader is: a locale and a zone that `Intl` knows. */
export interface Region {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/**
 * The region to format with: as asked, else the reader's own; English and UTC where there is no
 * reader yet, or where `Intl` does not know the locale and would throw.
 */
export const readRegion: (
  locale: string | undefined,
  timeZone: string | undefined,
  reader: boolean,
) => Region = /* @__PURE__ */ memoize((locale, timeZone, reader) =>
  findRegion(locale, timeZone, reader ? {} : ENGLISH),
);

const ENGLISH: Region = { locale: 'en', timeZone: 'UTC' };

function findRegion(
  locale: string | undefined,
  timeZone: string | undefined,
  otherwise: Partial<Region>,
): Region {
  try {
    return new Intl.DateTimeFormat(locale ?? otherwise.locale, {
      timeZone: timeZone ?? otherwise.timeZone,
    }).resolvedOptions();
  } catch {
    // A zone that this engine does not know costs no language.
    return timeZone ? findRegion(locale, undefined, otherwise) : ENGLISH;
  }
}

/**
 * A running time as clocks show it: `04:12`, `1:04:12`, `2 days 03:04:05`.
 *
 * @example clockText(252_000, 'en') // '04:12'
 */
export function clockText(milliseconds: number, locale: string): string {
  const total = Math.floor(Math.max(0, milliseconds) / 1000);
  const days = Math.floor(total / 86_400);
  const hours = Math.floor(total / 3600) % 24;
  const two = digits(locale, 2);
  const tail = `${two.format(Math.floor(total / 60) % 60)}:${two.format(total % 60)}`;
  if (days > 0) return `${units(locale, 'day').format(days)} ${two.format(hours)}:${tail}`;
  return hours > 0 ? `${digits(locale, 1).format(hours)}:${tail}` : tail;
}

/**
 * A length of time in words: `2 min`, `1 hr 30 sec`; `2 minutes` where it is spoken.
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
    [Math.floor(total / 3600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [Math.round((total % 60) * 1000) / 1000, 'second'],
  ] as const;
  const shown = pieces.filter(([amount, name]) => amount > 0 || (total < 1 && name === 'second'));
  return shown.map(([amount, name]) => units(locale, name, unitDisplay).format(amount)).join(' ');
}

/**
 * An instant as date and time in a zone, the zone named.
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

const digits = /* @__PURE__ */ memoize(
  (locale: string, minimumIntegerDigits: number) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits }),
);
const units = /* @__PURE__ */ memoize(
  (locale: string, name: string, unitDisplay: 'short' | 'long' = 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }),
);
const dates = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone }),
);
