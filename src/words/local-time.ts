/**
 * Converts instants for date inputs, which have no time zone: their text is local time in a given
 * zone.
 */
import { memoize } from './memoize.js';

/** The local time of an instant in a zone, such as `2026-05-11T09:00:04`. */
export function toLocalText(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 19);
}

/** The instant of a local time in a zone; null when the text is not a local time. */
export function fromLocalText(text: string, timeZone: string): number | null {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return null;
  // Corrected with the offset at that instant: near a daylight saving change the first guess is an hour off.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

/** The offset of a zone from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = datesAndTimes(timeZone).formatToParts(instant);
  const read = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

const datesAndTimes = /* @__PURE__ */ memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);
