/** Dates, numbers and durations by `Intl`, formatters kept per locale and zone. */

/** Where a reader is: a locale and a zone that `Intl` knows. */
export interface Region {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

const regions = new Map<string, Region>();
const formatters = new Map<string, Formatter>();
type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

/**
 * The region to format with: as asked, else the reader's own, or English and UTC where there is no
 * reader yet. What `Intl` does not know counts as not asked, since it would throw.
 */
export function readRegion(
  locale: string | undefined,
  timeZone: string | undefined,
  reader: boolean,
): Region {
  const key = `${locale} ${timeZone} ${reader}`;
  const known = regions.get(key);
  if (known) return known;
  const own = reader ? new Intl.DateTimeFormat().resolvedOptions() : ENGLISH;
  const region = {
    locale: isKnown(() => new Intl.NumberFormat(locale)) ? (locale ?? own.locale) : own.locale,
    timeZone: isKnown(() => new Intl.DateTimeFormat('en', { timeZone }))
      ? (timeZone ?? own.timeZone)
      : own.timeZone,
  };
  regions.set(key, region);
  return region;
}

const ENGLISH: Region = { locale: 'en', timeZone: 'UTC' };

function isKnown(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

/**
 * A running time as clocks show it: `04:12`, `1:04:12`, `2d 03:04:05`.
 *
 * @example clockText(252_000, 'en') // '04:12'
 */
export function clockText(milliseconds: number, locale: string): string {
  const total = Math.floor(Math.max(0, milliseconds) / 1000);
  const days = Math.floor(total / 86_400);
  const hours = Math.floor(total / 3600) % 24;
  const two = numberFormat(locale, 'two', { minimumIntegerDigits: 2 });
  const tail = `${two.format(Math.floor(total / 60) % 60)}:${two.format(total % 60)}`;
  if (days > 0) return `${unit(days, 'day', locale)} ${two.format(hours)}:${tail}`;
  return hours > 0 ? `${numberFormat(locale, 'plain', {}).format(hours)}:${tail}` : tail;
}

/**
 * A length of time in words: `2 min`, `1 hr, 30 sec`.
 *
 * @example lengthText(120_000, 'en') // '2 min'
 */
export function lengthText(milliseconds: number, locale: string): string {
  const total = Math.max(0, milliseconds) / 1000;
  const pieces = [
    [Math.floor(total / 3600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [Math.round((total % 60) * 1000) / 1000, 'second'],
  ] as const;
  const shown = pieces.filter(([amount]) => amount > 0);
  const texts = shown.map(([amount, name]) => unit(amount, name, locale, 'short'));
  if (texts.length === 0) return unit(0, 'second', locale, 'short');
  const list = remember(
    `list ${locale}`,
    () => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
  );
  return list.format(texts);
}

/**
 * An instant as date and time in a zone, the zone named.
 *
 * @example instantText(0, { locale: 'en', timeZone: 'UTC' }) // 'Jan 1, 1970, 12:00:00 AM UTC'
 */
export function instantText(instant: number, { locale, timeZone }: Region): string {
  const formatter = remember(
    `date ${locale} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }),
  );
  return formatter.format(instant);
}

/** An instant for the `dateTime` attribute. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString();
}

function unit(
  amount: number,
  name: string,
  locale: string,
  unitDisplay: 'narrow' | 'short' = 'narrow',
): string {
  const options: Intl.NumberFormatOptions = { style: 'unit', unit: name, unitDisplay };
  return numberFormat(locale, `${name} ${unitDisplay}`, options).format(amount);
}

function numberFormat(
  locale: string,
  kind: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return remember(`${kind} ${locale}`, () => new Intl.NumberFormat(locale, options));
}

function remember<T extends Formatter>(key: string, make: () => T): T {
  const known = formatters.get(key);
  if (known) return known as T; // the key names its kind
  const formatter = make();
  formatters.set(key, formatter);
  return formatter;
}
