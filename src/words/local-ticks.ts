/** Round times of day for the axis of a chart. */
import { utcTicks } from 'd3-time';
import { fromLocalText, toLocalText } from './local-time.js';

/** Local times have no fractions of a second. */
const SHORTEST = 1000;

/**
 * About `count` instants between two others that are round in a time zone: full hours, quarters of
 * an hour, days. None for less than a second. d3-time knows only UTC and the zone of the browser,
 * so it counts in local times as if they were UTC.
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
