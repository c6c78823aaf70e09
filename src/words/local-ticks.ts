/** Round times of day for the axis of a chart. */
import { utcTicks } from 'd3-time';
import { fromLocalText, toLocalText } from './local-time.js';

/** Local times have no fractions of a second. */
const SHORTEST = 1000;

/**
 * About `count` round instants between two others in a time zone: days, full hours, or quarters of
 * an hour. None within less than a second. d3-time only knows UTC and the zone of the browser, so
 * local times are passed to it as if they were UTC.
 */
export function localTicks(
  start: number,
  end: number,
  count: number,
  timeZone: string,
): readonly number[] {
  if (end - start < SHORTEST) return [];
  const local = (instant: number): Date => new Date(`${toLocalText(instant, timeZone)}Z`);
  const ticks = utcTicks(local(start), local(end), count)
    .map((tick) => fromLocalText(tick.toISOString().slice(0, 19), timeZone))
    .filter((at) => at !== null);
  return [...new Set(ticks)].filter((at) => at >= start && at <= end);
}
