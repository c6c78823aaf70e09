/** A session over time: who did what and when, and how that is known. */
import type { ObservedSession } from '../findings/types.js';
import { groupBy } from '../group-by.js';
import { personKey } from '../person.js';
import { personRank } from '../session-legs.js';
import { isRecord } from '../values.js';
import { changeMarks } from './changes.js';
import { findingMarks } from './finding-marks.js';
import { drawLeg, type DrawnLeg } from './draw-leg.js';
import { observeSession } from './observe-session.js';
import { assignRows, countRows } from './rows.js';
import type { Timeline, TimelineLane, TimelineMark, TimelineOptions } from './types.js';

/** The last timeline that was built, and what it was built from. */
interface Remembered {
  readonly options: TimelineOptions;
  readonly timeline: Timeline;
}

const NO_EVENTS: readonly ObservedSession[] = [];
const remembered = new WeakMap<object, WeakMap<object, Remembered>>();

/**
 * Builds the timeline of a session. It has a lane for each person with what they did, marks and, if
 * you pass events, changes and control. Never throws, whatever the data is. The same options return
 * the same object, so treat sessions and events as immutable.
 *
 * @example
 * const timeline = buildTimeline({ session, now: newestInstant(session) ?? Date.now() });
 * timeline.lanes.map(({ legs }) => legs.length);
 */
export function buildTimeline(options: TimelineOptions): Timeline {
  const { session } = options;
  if (!isRecord(session)) return EMPTY;
  const events = Array.isArray(options.events) ? options.events : NO_EVENTS;
  const ofSession = remembered.get(session) ?? new WeakMap<object, Remembered>();
  remembered.set(session, ofSession);
  const known = ofSession.get(events);
  if (known && isSame(known.options, options)) return known.timeline;
  const timeline = build(options);
  ofSession.set(events, { options, timeline });
  return timeline;
}

const EMPTY: Timeline = {
  start: null,
  end: null,
  now: null,
  isLive: false,
  lanes: [],
  control: [],
  marks: [],
};

function isSame(one: TimelineOptions, other: TimelineOptions): boolean {
  return (
    Object.is(one.now, other.now) &&
    one.findings === other.findings &&
    one.resolveControlTarget === other.resolveControlTarget
  );
}

function build(options: TimelineOptions): Timeline {
  const { events, now, histories, findHistory, resolveGrant, control } = observeSession(options);
  const drawn = histories.map((history) => drawLeg(history, personKey(history), now));
  const byKey = new Map(histories.map((history) => [history.key, history]));
  const marks: readonly TimelineMark[] = [
    ...drawn.flatMap((leg) => leg.marks),
    ...findingMarks(options.findings, byKey, personKey, now),
    ...changeMarks(events, findHistory, resolveGrant, personKey),
  ].toSorted(byTime);
  const isLive = histories.some(({ facts }) => !facts.hasEnded);
  return {
    ...spanOf(drawn, control, marks, isLive ? now : null),
    now,
    isLive,
    lanes: lanesOf(drawn),
    control,
    marks,
  };
}

/** One lane for each person, the most important first. */
function lanesOf(drawn: readonly DrawnLeg[]): readonly TimelineLane[] {
  return [...groupBy(drawn, ({ lane }) => lane)]
    .map(([key, group]) => ({ key, group, rank: personRank(group.map(({ history }) => history)) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ key, group }) => laneOf(key, group));
}

function laneOf(key: string, drawn: readonly DrawnLeg[]): TimelineLane {
  const sorted = drawn.toSorted((one, other) => startOf(one) - startOf(other));
  const rows = assignRows(sorted);
  const legs = sorted.map(({ history, start, end, segments, holds }, index) => ({
    key: history.key,
    position: history.position,
    row: rows[index] ?? 0,
    start,
    end,
    segments,
    holds,
  }));
  return { key, rows: Math.max(1, countRows(rows)), legs };
}

function startOf({ start }: DrawnLeg): number {
  return start ?? Number.MAX_VALUE;
}

function byTime(one: TimelineMark, other: TimelineMark): number {
  return (one.at ?? Number.MAX_VALUE) - (other.at ?? Number.MAX_VALUE);
}

/** The first and last instant of everything that is drawn. */
function spanOf(
  drawn: readonly DrawnLeg[],
  control: Timeline['control'],
  marks: Timeline['marks'],
  now: number | null,
): Pick<Timeline, 'start' | 'end'> {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  const include = (at: number | null): void => {
    if (at === null) return;
    start = Math.min(start, at);
    end = Math.max(end, at);
  };
  for (const leg of drawn) [leg.start, leg.end].forEach(include);
  for (const interval of control) [interval.start.at, interval.end.at].forEach(include);
  for (const { at } of marks) include(at);
  if (end !== Number.NEGATIVE_INFINITY) include(now);
  return start > end ? { start: null, end: null } : { start, end };
}
