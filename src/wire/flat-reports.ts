/**
 * Flat shapes have no communication id. They report a participant as a whole, that is, its latest
 * leg at that time. Their reports are stored separately from the legs that nested shapes list, and
 * matched with those legs again after each new report. The result therefore depends on the times of
 * the reports, not on the order in which they arrived.
 */
import { parseInstant } from '../model/time.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord } from '../model/values.js';
import { mergeRecords, recordReport, type LegRecord, type LegReport } from './leg-records.js';
import { inOrderOfLegs, isOfNextLeg, relateLegs, shareBegin } from './leg-relations.js';

/** A flat report as it was received. */
interface FlatReport extends Pick<LegReport, 'position' | 'time'> {
  readonly leg: CobrowseMediaParticipant;
}

/**
 * How many flat reports of a participant are stored, and how many listed legs are compared with
 * them. Flat reports are about the latest leg, so this limits the cost of an event without losing
 * anything.
 */
export const REMEMBERED_LEGS = 8;

/**
 * The flat reports of a participant, oldest first, after one more. Reports that agree on when their
 * leg began become one record, and so do repeated reports.
 */
export function addFlatReport(
  flatRecords: readonly LegRecord[],
  report: LegReport,
): readonly LegRecord[] {
  // What the report leaves out does not matter for the comparison, and listing it would be slow.
  const reported = recordReport(undefined, { ...report, shape: 'participant' });
  const known = flatRecords.find((other) => shareRecord(other, reported));
  const others = flatRecords.filter((other) => other !== known);
  const records = known
    ? insertMerged(others, recordReport(known, report))
    : insertInOrder(others, recordReport(undefined, report));
  return records.length > REMEMBERED_LEGS ? withoutOldest(records) : records;
}

/**
 * Whether the last report of a participant is certainly about its latest leg. A later report with
 * the same instants can then only be about that leg, too.
 */
export function isLastFlatReport(
  flatRecords: readonly LegRecord[],
  { leg, position, time }: FlatReport,
): boolean {
  if (parseInstant(leg.connectedTime) === null) return false;
  if (flatRecords.length === 1) return true;
  const latest = inOrderOfLegs(flatRecords).at(-1);
  const report = { fields: asRecord(leg), shape: 'participant', position, time } as const;
  const reported = recordReport(undefined, report);
  // It must share its begin with the latest record, and with no other.
  return flatRecords.every((other) => shareBegin(other, reported) === (other === latest));
}

/** Inserts a record that has changed. What was added can show that others are about its leg, too. */
function insertMerged(others: readonly LegRecord[], record: LegRecord): readonly LegRecord[] {
  const same = others.find((other) => shareRecord(other, record));
  if (!same) return insertInOrder(others, record);
  const rest = others.filter((other) => other !== same);
  return insertMerged(rest, mergeRecords(same, record));
}

function insertInOrder(others: readonly LegRecord[], record: LegRecord): readonly LegRecord[] {
  const next = others.findIndex((other) => record.firstSeenAt < other.firstSeenAt);
  return others.toSpliced(next < 0 ? others.length : next, 0, record);
}

/**
 * Ends are not compared: later reports of a leg can correct its end, and would then seem to be
 * about another leg.
 */
function shareRecord(one: LegRecord, other: LegRecord): boolean {
  return (
    shareBegin(one, other) || (shareTime(one, other) && relateLegs(one, other) !== 'different')
  );
}

function shareTime(one: LegRecord, other: LegRecord): boolean {
  const times = [one.firstSeenAt, one.lastSeenAt, other.firstSeenAt, other.lastSeenAt];
  return Math.min(...times) === Math.max(...times);
}

/** Removes the oldest report. It is merged into the next one if both can be about the same leg. */
function withoutOldest([oldest, next, ...others]: readonly LegRecord[]): readonly LegRecord[] {
  if (!oldest || !next) return [];
  const isOne = relateLegs(oldest, next) !== 'different' && !isOfNextLeg(next, oldest);
  return [isOne ? mergeRecords(oldest, next) : next, ...others];
}
