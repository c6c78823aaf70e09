/** What is known about one leg from all its reports. */
import { normalizeState } from '../model/enums.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';
import { isReconnect, phaseOfState } from '../model/phase.js';
import { parseInstant } from '../model/time.js';
import { readText } from '../model/values.js';
import type { JsonRecord, WireShape } from './events.js';
import {
  mergeFields,
  readFields,
  recordFields,
  reportedValue,
  type FieldTable,
  type ReportedFields,
} from './reported-fields.js';
import type { ReportedValue } from './reported-values.js';

/** What is known about one leg, and when each field was last reported. Plain data. */
export interface LegRecord {
  /** Position in the newest snapshot that listed the leg. */
  readonly position: number;
  /** Time of the snapshot that `position` comes from; 0 when there was none. */
  readonly positionedAt: number;
  /** Time of the oldest report. */
  readonly firstSeenAt: number;
  /** Time of the newest report. */
  readonly lastSeenAt: number;
  /** All fields, but no terminal `state`: that is in `ended`. */
  readonly fields: ReportedFields;
  /** The terminal state, and when one was last reported; null when none was. */
  readonly ended: ReportedValue | null;
}

/** One report of a leg: its fields, and where and when it was listed. */
export interface LegReport {
  readonly fields: JsonRecord;
  readonly shape: WireShape;
  readonly position: number;
  readonly time: number;
}

/** The fields of a leg. */
export const LEG_FIELDS: FieldTable = new Map(Object.entries(PARTICIPANT_FIELDS));

/** The record after one more report. */
export function recordReport(record: LegRecord | undefined, report: LegReport): LegRecord {
  const { fields: reported, shape, position, time } = report;
  const { state } = reported;
  const isTerminal = isEndedState(state);
  const values = isTerminal ? withoutState(reported) : reported;
  const fields = recordFields(record?.fields, { values, shape, time }, LEG_FIELDS);
  const ended = isTerminal
    ? newerEnd(record?.ended, { value: state, reportedAt: time })
    : (record?.ended ?? null);
  // Single participants arrive one by one, so they keep their position.
  const positionedAt = shape === 'participant' ? 0 : time;
  if (!record) {
    return { position, positionedAt, firstSeenAt: time, lastSeenAt: time, fields, ended };
  }
  const isMoved = positionedAt > 0 && positionedAt >= record.positionedAt;
  return {
    position: isMoved ? position : record.position,
    positionedAt: isMoved ? time : record.positionedAt,
    firstSeenAt: Math.min(record.firstSeenAt, time),
    lastSeenAt: Math.max(record.lastSeenAt, time),
    fields,
    ended,
  };
}

/** Merges two records of the same leg. At equal times `after` wins. */
export function mergeRecords(before: LegRecord, after: LegRecord): LegRecord {
  const isMoved = after.positionedAt > 0 && after.positionedAt >= before.positionedAt;
  const newest = isMoved ? after : before;
  return {
    position: newest.position,
    positionedAt: newest.positionedAt,
    firstSeenAt: Math.min(before.firstSeenAt, after.firstSeenAt),
    lastSeenAt: Math.max(before.lastSeenAt, after.lastSeenAt),
    fields: mergeFields(before.fields, after.fields, LEG_FIELDS),
    ended: after.ended ? newerEnd(before.ended, after.ended) : before.ended,
  };
}

/**
 * The fields as a plain record. A terminal state takes precedence, unless the leg was connected
 * again after it.
 */
export function readRecord({ fields, ended }: LegRecord): JsonRecord {
  const values = readFields(fields);
  if (!ended || isConnectedAgain(fields, ended)) return values;
  return { ...values, state: ended.value };
}

/** The last report of a leg's state that is not a terminal one; undefined when there was none. */
export function reportedState(fields: ReportedFields): ReportedValue | undefined {
  return reportedValue(fields, 'state', LEG_FIELDS);
}

/** The last reported value of a field. */
export function readField(fields: ReportedFields, name: string): unknown {
  return reportedValue(fields, name, LEG_FIELDS)?.value;
}

/** Reads an instant from the fields, in epoch milliseconds. */
export function readInstant(fields: ReportedFields, name: string): number | null {
  return parseInstant(readField(fields, name));
}

/** `terminated` overrides `disconnected`, whichever came first. */
function newerEnd(before: ReportedValue | null | undefined, after: ReportedValue): ReportedValue {
  if (!before) return after;
  const [older, newer] = after.reportedAt < before.reportedAt ? [after, before] : [before, after];
  const isDone = (value: unknown): boolean => normalizeState(readText(value)) === 'terminated';
  const value = isDone(older.value) && !isDone(newer.value) ? older.value : newer.value;
  return { value, reportedAt: newer.reportedAt };
}

function withoutState(fields: JsonRecord): JsonRecord {
  const { state: _, ...others } = fields;
  return others;
}

function isEndedState(state: unknown): boolean {
  return phaseOfState(normalizeState(readText(state))) === 'ended';
}

/** Whether a leg in this state has not been connected yet. */
export function isPendingState(state: unknown): boolean {
  return phaseOfState(normalizeState(readText(state))) === 'pending';
}

function isLiveState(state: unknown): boolean {
  return phaseOfState(normalizeState(readText(state))) === 'live';
}

function isConnectedAgain(fields: ReportedFields, ended: ReportedValue): boolean {
  const state = reportedState(fields);
  if (!state || state.reportedAt < ended.reportedAt) return false;
  if (!isLiveState(state.value)) return false;
  return isReconnect(readInstant(fields, 'connectedTime'), readInstant(fields, 'endTime'));
}
