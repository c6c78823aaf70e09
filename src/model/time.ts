/** Instants and durations: the one place that parses dates. */

const MAX_INSTANT = 8.64e15;
const ISO =
  /^(\d{4}-\d\d-(\d\d))(?:[T ](?!24)(\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?\s*(?:Z|([+-]\d\d):?(\d\d)?)?)?$/i;

/**
 * An instant in epoch milliseconds: from ISO-8601 with any number of fraction digits (UTC where no
 * zone is given, since Genesys sends UTC), a date alone, epoch milliseconds, or those as a string.
 * Null for everything else, also for what no calendar or clock shows: February 30, 24:00.
 *
 * @example parseInstant('2026-05-11T09:00:04.2Z') // 1778490004200
 */
export function parseInstant(value: unknown): number | null {
  if (typeof value === 'number') return inRange(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^-?\d{5,}(\.\d+)?$/.test(text)) return inRange(Number(text));
  const match = ISO.exec(text);
  if (!match) return null;
  const [
    ,
    date = '',
    day = '',
    minutes = '00:00',
    seconds = ':00',
    fraction = '',
    hours = '+00',
    rest = '00',
  ] = match;
  // Engines take February 30 for March 2.
  if (day > '28' && new Date(date).getUTCDate() !== Number(day)) return null;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return inRange(Date.parse(`${date}T${minutes}${seconds}.${milliseconds}${hours}:${rest}`));
}

/** Instants of a leg in epoch milliseconds; null when not reported or not readable. */
export interface ParticipantTimes {
  readonly start: number | null;
  readonly alerting: number | null;
  readonly connected: number | null;
  readonly end: number | null;
  readonly hold: number | null;
  readonly park: number | null;
  readonly acwStart: number | null;
  readonly acwEnd: number | null;
  readonly providerEvent: number | null;
}

/**
 * Length of time between two instants in milliseconds, never below zero: the clocks of cloud and
 * provider differ. Null when either is unknown.
 *
 * @example durationBetween(1000, 4000) // 3000
 */
export function durationBetween(start: number | null, end: number | null): number | null {
  return start === null || end === null ? null : Math.max(0, end - start);
}

function inRange(instant: number): number | null {
  return Math.abs(instant) <= MAX_INSTANT ? Math.trunc(instant) : null;
}
