/** Dates, numbers and durations by `Intl`, formatters kept per locale and zone. */

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

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
  return listFormat(locale).format(texts);
}

/**
 * An instant as date and time in a zone, the zone named.
 *
 * @example instantText(0, 'en', 'UTC') // 'Jan 1, 1970, 12:00:00 AM UTC'
 */
export function instantText(instant: number, locale: string, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  };
  const formatter = remember(`date ${locale} ${timeZone}`, () =>
    tolerant(
      () => new Intl.DateTimeFormat(locale, { ...options, timeZone }),
      () => new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }),
    ),
  );
  return formatter.format(instant);
}

/**
 * A number.
 *
 * @example numberText(1234, 'en') // '1,234'
 */
export function numberText(value: number, locale: string): string {
  return numberFormat(locale, 'plain', {}).format(value);
}

/**
 * A list of texts: `a, b`.
 *
 * @example listText(['a', 'b'], 'en') // 'a, b'
 */
export function listText(items: readonly string[], locale: string): string {
  return listFormat(locale).format(items);
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
  return remember(`number ${kind} ${locale}`, () =>
    tolerant(
      () => new Intl.NumberFormat(locale, options),
      () => new Intl.NumberFormat('en', options),
    ),
  );
}

function listFormat(locale: string): Intl.ListFormat {
  const options: Intl.ListFormatOptions = { type: 'unit', style: 'short' };
  return remember(`list ${locale}`, () =>
    tolerant(
      () => new Intl.ListFormat(locale, options),
      () => new Intl.ListFormat('en', options),
    ),
  );
}

function remember<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  const known = formatters.get(key);
  if (known) return known as T; // the key names its kind
  const formatter = make();
  formatters.set(key, formatter);
  return formatter;
}

/** A locale or zone that the browser does not know must not take the card down. */
function tolerant<T>(make: () => T, otherwise: () => T): T {
  try {
    return make();
  } catch {
    return otherwise();
  }
}
