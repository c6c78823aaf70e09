/**
 * Reports that continue the last one. A notification lists every participant with all fields, and
 * most of them repeat the last report, or differ from it in two or three fields. Merging all fields
 * again would take most of the time that an event needs. Instead, the newest of these reports is
 * stored as it is (`pending`). It has all fields, so the ones between add nothing. It is merged
 * into the records of the legs when another kind of report arrives: one that is not newer, is about
 * another leg, has another shape, moves the leg, clears a list, leaves out a field that must be
 * kept, or changes a field that decides which leg it is about.
 */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord } from '../model/values.js';
import type { JsonRecord } from './events.js';
import { isLastFlatReport } from './flat-reports.js';
import { LEG_FIELDS } from './leg-records.js';
import type {
  ParticipantRecord,
  ParticipantReport,
  ShownChange,
  ShownLeg,
  TimedReport,
} from './participant-types.js';
import { asLeg } from './records.js';
import { canCarry } from './reported-fields.js';
import { changedFields, isSame, isSet } from './reported-values.js';
import { Uncloned } from './uncloned.js';

/** What a report that continues the last one changes. */
interface Continuation {
  /** The participant; the same object when the report repeats the last one. */
  readonly record: ParticipantRecord;
  /** The leg as reported. It shares the values that did not change with the last report. */
  readonly leg: CobrowseMediaParticipant;
  /** How the shown leg changes; null when it does not. */
  readonly change: ShownChange | null;
}

/** Fields that decide which leg a report is about, or whether it has ended. */
const DECISIVE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'communicationId',
  'state',
  'startAlertingTime',
  'connectedTime',
  'endTime',
  '__proto__',
]);

/**
 * Whether later reports can continue this one. It must be the newest, and a report with the same
 * alerting, connected and end times must certainly be about the same leg.
 */
export function canBeContinued(
  report: TimedReport,
  { legs, flatRecords, latestAt }: Pick<ParticipantRecord, 'legs' | 'flatRecords' | 'latestAt'>,
): boolean {
  // A participant on its own is never complete.
  if (report.shape === 'participant' || report.time < latestAt) return false;
  if (flatRecords.length === 0) return report.communication !== null;
  return legs.length === 0 && isLastFlatReport(flatRecords, report);
}

/** Merges a report that repeats or continues the last one; null when it does neither. */
export function continueReport(
  record: ParticipantRecord,
  report: ParticipantReport,
): Continuation | null {
  const last = Uncloned.read(record.last);
  if (!last || !isTimed(report) || !isSameSource(last.report, report)) return null;
  const lastLeg = last.report.leg;
  const names = changedFields(asRecord(lastLeg), asRecord(report.leg));
  // The time is that of `providerEventTime`, so an identical report is not newer.
  if (names.length === 0) return { record, leg: lastLeg, change: null };
  if (!last.canBeContinued || report.time <= last.report.time) return null;
  for (const name of names) {
    if (!isPlainChange(name, report)) return null;
  }
  const before = shownOf(record, report);
  // A report that continues the last one moves no leg.
  if (before?.listing.position !== report.position) return null;

  const leg = withFields(lastLeg, report.leg, names);
  // Usually the leg is shown exactly as it was reported. It then stays one object.
  const isShownAsReported = before.leg === lastLeg;
  const shownLeg = isShownAsReported ? leg : withFields(before.leg, report.leg, names);
  const isShownSame = !isShownAsReported && isSame(before.leg, shownLeg);
  const after = isShownSame ? before : { ...before, leg: shownLeg };
  return {
    record: withReport(record, { ...report, leg }, after),
    leg,
    change: isShownSame ? null : { before, after },
  };
}

function isTimed(report: ParticipantReport): report is TimedReport {
  return report.time !== null;
}

function isSameSource(one: TimedReport, other: TimedReport): boolean {
  return (
    one.shape === other.shape &&
    one.position === other.position &&
    one.communication === other.communication
  );
}

/**
 * Whether the newest report of a field simply replaces the one before, so that the merge rules of
 * `newerReport` do not have to be applied.
 */
function isPlainChange(name: string, { leg, shape }: TimedReport): boolean {
  if (DECISIVE_FIELDS.has(name)) return false;
  const field = LEG_FIELDS.get(name);
  const value = asRecord(leg)[name];
  if (field?.permanent) return isSet(field, value);
  if (value !== undefined && value !== null) return true;
  // A list that is cleared becomes an empty list: the leg that is shown then differs from the report.
  if (!field || field.kind === 'list') return false;
  return value === null || canCarry(shape, field);
}

function shownOf(record: ParticipantRecord, { communication }: TimedReport): ShownLeg | null {
  if (communication === null) return record.flatShown;
  return record.legs.find(({ key }) => key === communication)?.shown ?? null;
}

function withReport(
  record: ParticipantRecord,
  report: TimedReport,
  shown: ShownLeg,
): ParticipantRecord {
  const { key, flatRecords, flatKeys, flatShown, legs } = record;
  const isFlat = report.communication === null;
  return {
    key,
    latestAt: report.time,
    flatRecords,
    flatKeys,
    flatShown: isFlat ? shown : flatShown,
    legs: isFlat ? legs : withShown(legs, report.communication, shown),
    pending: report,
    last: new Uncloned({ report, canBeContinued: true }),
  };
}

function withShown(
  legs: ParticipantRecord['legs'],
  communication: string | null,
  shown: ShownLeg,
): ParticipantRecord['legs'] {
  return legs.map((leg) => (leg.key === communication ? { ...leg, shown } : leg));
}

/** A copy of a leg that has these fields from another one. */
function withFields(
  leg: CobrowseMediaParticipant,
  from: CobrowseMediaParticipant,
  names: readonly string[],
): CobrowseMediaParticipant {
  const values = asRecord(from);
  const fields: Record<string, unknown> = { ...leg };
  let isAnyRemoved = false;
  for (const name of names) {
    fields[name] = values[name];
    isAnyRemoved ||= values[name] === undefined;
  }
  // `delete` would make every later access to the object slow.
  const next = isAnyRemoved ? definedFields(fields) : fields;
  return asLeg(next);
}

function definedFields(fields: JsonRecord): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
