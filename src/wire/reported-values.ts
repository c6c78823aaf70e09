/**
 * Single values with the time of their last report, and the rule that decides between two reports.
 */
import type { FieldDescription } from '../model/field-kinds.js';
import { parseInstant } from '../model/time.js';
import { isRecord, readText } from '../model/values.js';
import { isSettledWrapup } from '../model/wrapup.js';
import type { JsonRecord } from './events.js';

/**
 * A value and the time of the event that last reported it. The value is undefined when a snapshot
 * could have carried the field but left it out.
 */
export interface ReportedValue {
  readonly value: unknown;
  readonly reportedAt: number;
  /** For a field that is permanent once settled: when a report last left it out. */
  readonly leftOutAt?: number;
}

/** Added to the previous report's time when a report has none. It is less than a clock can show. */
export const TICK = 0.001;

const EMPTY_LIST: readonly unknown[] = Object.freeze([]);

/**
 * Decides between two reports: the newer one wins; at equal times, the one that arrived later. A
 * permanent field is never cleared. A cleared list becomes an empty one, since topics omit empty
 * lists.
 */
export function newerReport(
  field: FieldDescription | undefined,
  before: ReportedValue,
  after: ReportedValue,
): ReportedValue {
  if (field?.permanent === 'settled') {
    const settled = newerWrapup(field, before, after);
    if (settled) return settled;
  } else if (field?.permanent) {
    const isBeforeSet = isSet(field, before.value);
    const isAfterSet = isSet(field, after.value);
    if (isBeforeSet !== isAfterSet) return isBeforeSet ? before : after;
  }
  const [older, newer] = after.reportedAt < before.reportedAt ? [after, before] : [before, after];
  const isClearedList = newer.value == null && Array.isArray(older.value);
  const value = isClearedList ? EMPTY_LIST : newer.value;
  // An equal value stays the same object, so that results cached for it stay valid.
  return {
    value: isSame(before.value, value) ? before.value : value,
    reportedAt: newer.reportedAt,
  };
}

/**
 * For wrap-ups and after-call work, the newest reported value wins, and the time of a later report
 * that leaves it out is recorded. A settled value stays: nobody takes a wrap-up back, and an agent
 * who has done it must not see it as due again because another shape carries it later. A value that
 * is not settled is cleared like other fields: a draft may have been withdrawn, and work that is no
 * longer reported as pending would otherwise be due forever. Null when neither report has one.
 */
function newerWrapup(
  field: FieldDescription,
  before: ReportedValue,
  after: ReportedValue,
): ReportedValue | null {
  const newer = newerSetReport(field, before, after);
  if (!newer) return null;
  const [one, other] = [leftOutTime(field, before), leftOutTime(field, after)];
  // A report that arrives later counts at equal times, so it is not left out by the one before.
  const isSetAgain = newer === after && one === after.reportedAt;
  const leftOutAt = isSetAgain ? other : Math.max(one, other);
  const value = isSame(before.value, newer.value) ? before.value : newer.value;
  return { value, reportedAt: newer.reportedAt, leftOutAt };
}

/** The newer of those reports that have the field; null when neither has. */
function newerSetReport(
  field: FieldDescription,
  before: ReportedValue,
  after: ReportedValue,
): ReportedValue | null {
  const isBeforeSet = isSet(field, before.value);
  if (!isSet(field, after.value)) return isBeforeSet ? before : null;
  if (!isBeforeSet) return after;
  return after.reportedAt < before.reportedAt ? before : after;
}

/** When a report last left the field out: at its own time, if it is one that does. */
function leftOutTime(
  field: FieldDescription,
  { value, reportedAt, leftOutAt = -1 }: ReportedValue,
) {
  return isSet(field, value) ? leftOutAt : reportedAt;
}

/** The current value. One that is not settled is only valid until a later report leaves it out. */
export function readReported({ value, reportedAt, leftOutAt = -1 }: ReportedValue): unknown {
  return leftOutAt < reportedAt || isSettledWrapup(value) ? value : undefined;
}

/** Whether a permanent field holds something that must not be cleared. */
export function isSet(field: FieldDescription, value: unknown): boolean {
  if (field.kind === 'instant') return parseInstant(value) !== null;
  if (isRecord(value)) return Object.values(value).some((part) => part != null);
  return readText(value) !== null;
}

/** Whether two JSON values are equal; values nested deeper than 99 levels never are. */
export function isSame(one: unknown, other: unknown, depth = 99): boolean {
  if (one === other) return true;
  if (!isObjectOrList(one) || !isObjectOrList(other) || depth === 0) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  // Called for every object of every event. A loop is three times as fast as listing the names.
  let count = 0;
  for (const name in one) {
    count += 1;
    const value = one[name];
    if (value !== undefined && value === other[name]) continue;
    if (!Object.hasOwn(other, name) || !isSame(value, other[name], depth - 1)) return false;
  }
  let otherCount = 0;
  for (const _ in other) otherCount += 1;
  return count === otherCount;
}

/** The names of all fields that differ, appear or disappear. */
export function changedFields(before: JsonRecord, after: JsonRecord): readonly string[] {
  const names: string[] = [];
  let sharedCount = 0;
  for (const name in after) {
    const known = before[name];
    const value = after[name];
    if (known !== undefined) sharedCount += 1;
    if (known !== value && !isSame(known, value)) names.push(name);
  }
  // Called for every changed leg. Counting is twice as fast as looking for each name.
  let beforeCount = 0;
  for (const _ in before) beforeCount += 1;
  if (sharedCount === beforeCount) return names;
  return [...names, ...Object.keys(before).filter((name) => !(name in after))];
}

function isObjectOrList(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null;
}
