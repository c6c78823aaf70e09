/**
 * Flat shapes have no communication id. They report a participant as a whole, that is, its latest
 * leg at that time. Their reports are stored separately from the legs that nested shapes list, and
 * matched with those legs again after each new report. The result therefore depends on the times of
 * the reports, not on the order in which they arrived.
 */
import { isParticipantField } from '../model/known-fields.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';
import { isReconnect } from '../model/phase.js';
import { parseInstant } from '../model/time.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord } from '../model/values.js';
import {
  isPendingState,
  LEG_FIELDS,
  mergeRecords,
  readField,
  recordReport,
  reportedState,
  type LegRecord,
  type LegReport,
} from './leg-records.js';
import {
  beginsAfterEnd,
  compareLegs,
  latestBegin,
  relateLegs,
  shareBegin,
  wasConnected,
} from './leg-relations.js';
import { reportedValues } from './reported-fields.js';

/** A leg that a nested shape listed, with its communication id. */
export interface ListedLeg {
  readonly key: string;
  readonly record: LegRecord;
}

/** A flat report as it was received. */
interface FlatReport extends Pick<LegReport, 'position' | 'time'> {
  readonly leg: CobrowseMediaParticipant;
}

/** The legs that flat reports belong to. */
export interface FlatMatches {
  /** Listed legs, with what the flat reports add to each. */
  readonly listed: ReadonlyMap<string, LegRecord>;
  /** The latest leg, if no nested shape has listed it yet; otherwise null. */
  readonly unlisted: LegRecord | null;
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
  const known = flatRecords.find((other) => isOneRecord(other, reported));
  let added = recordReport(known, report);
  let others = flatRecords.filter((other) => other !== known);
  for (;;) {
    const index = known ? others.findIndex((other) => isOneRecord(other, added)) : -1;
    const same = others[index];
    if (!same) break;
    added = mergeRecords(same, added);
    others = others.toSpliced(index, 1);
  }
  const next = others.findIndex((other) => added.firstSeenAt < other.firstSeenAt);
  const records = others.toSpliced(next < 0 ? others.length : next, 0, added);
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
  return flatRecords.every((other) => (other === latest) === shareBegin(other, reported));
}

/**
 * Ends are not compared: later reports of a leg can correct its end, and would then seem to be
 * about another leg.
 */
function isOneRecord(one: LegRecord, other: LegRecord): boolean {
  return (
    shareBegin(one, other) || (isOfOneTime(one, other) && relateLegs(one, other) !== 'different')
  );
}

function isOfOneTime(one: LegRecord, other: LegRecord): boolean {
  const times = [one.firstSeenAt, one.lastSeenAt, other.firstSeenAt, other.lastSeenAt];
  return Math.min(...times) === Math.max(...times);
}

/** Finds the leg of each flat report, by its instants or as the latest leg at its time. */
export function matchFlatReports(
  flatRecords: readonly LegRecord[],
  listed: readonly ListedLeg[],
  isOnly: boolean,
): FlatMatches {
  const legs = listed.map(({ key, record }) => new LegMatch(key, record, isOnly));
  const ordered = inOrderOfLegs(flatRecords);
  const rest = ordered.filter((flat) => {
    const same = legs.filter(({ record }) => relateLegs(record, flat) === 'same');
    const leg = latestOf(same, flat);
    leg?.add(flat);
    return !leg;
  });
  const unlisted: LegMatch[] = [];
  for (const flat of rest) {
    // Reports are about the latest leg, so they do not go back to one before it.
    const leg = findLeg([...legs, ...unlisted.slice(-1)], flat);
    if (leg) leg.add(flat);
    else unlisted.push(new LegMatch(null, afterLegs(ordered, flat), false));
  }
  const matched = legs.flatMap(({ key, isMatched, record }) =>
    key !== null && isMatched ? [[key, record] as const] : [],
  );
  return { listed: new Map(matched), unlisted: shownOf(unlisted, listed) };
}

/**
 * In the order in which their legs began, where that is certain; otherwise in the order of the
 * reports.
 */
function inOrderOfLegs(flatRecords: readonly LegRecord[]): readonly LegRecord[] {
  const ordered: LegRecord[] = [];
  for (const flat of flatRecords) {
    const next = ordered.findIndex(
      (other) => isReconnect(latestBegin(other), latestBegin(flat)) || beginsAfterEnd(other, flat),
    );
    ordered.splice(next < 0 ? ordered.length : next, 0, flat);
  }
  return ordered;
}

/** A leg while flat reports are added to it; `key` is null when no nested shape has listed it. */
class LegMatch {
  isMatched = false;
  readonly key: string | null;
  record: LegRecord;
  /** Whether the participant has no other listed leg. */
  readonly isOnly: boolean;

  constructor(key: string | null, record: LegRecord, isOnly: boolean) {
    this.key = key;
    this.record = record;
    this.isOnly = isOnly;
  }

  add(flat: LegRecord): void {
    this.isMatched = true;
    const { record } = this;
    // If two reports have the same time, the one with the end comes last.
    const isBefore = record.ended !== null && !flat.ended;
    const merged = isBefore ? mergeRecords(flat, record) : mergeRecords(record, flat);
    const { position, positionedAt } = this.key === null ? merged : record;
    this.record = { ...merged, position, positionedAt };
  }

  /** Whether a report whose instants do not identify a leg can be about this one. */
  canBeOf(flat: LegRecord): boolean {
    if (isOfNextLeg(flat, this.record)) return false;
    if (this.key === null || this.isOnly) return true;
    if (flat.lastSeenAt >= this.record.firstSeenAt) return true;
    // It was only listed later, but may have begun before.
    const begin = latestBegin(this.record);
    return begin !== null && flat.lastSeenAt >= begin;
  }
}

function findLeg(legs: readonly LegMatch[], flat: LegRecord): LegMatch | undefined {
  const related = legs.map((leg) => ({ leg, relation: relateLegs(leg.record, flat) }));
  const same = related.filter(({ relation }) => relation === 'same');
  const possible = related.filter(
    ({ leg, relation }) => relation === 'unknown' && leg.canBeOf(flat),
  );
  const candidates = same.length > 0 ? same : possible;
  return latestOf(
    candidates.map(({ leg }) => leg),
    flat,
  );
}

/** The leg that was the latest of these when a flat report was made. */
function latestOf(legs: readonly LegMatch[], { firstSeenAt }: LegRecord): LegMatch | undefined {
  return legs.toSorted((one, other) => compareLegs(one.record, other.record, firstSeenAt)).at(-1);
}

/**
 * Whether a report of an alert came after a leg was connected or ended. A leg does not alert again
 * after that.
 */
function isOfNextLeg(flat: LegRecord, { fields, ended }: LegRecord): boolean {
  const state = reportedState(fields);
  if (wasConnected(flat) || flat.ended || !isPendingState(readField(flat.fields, 'state'))) {
    return false;
  }
  const isLater = (reportedAt: number): boolean => reportedAt < flat.firstSeenAt;
  if (ended) return isLater(ended.reportedAt);
  return state !== undefined && !isPendingState(state.value) && isLater(state.reportedAt);
}

/**
 * The leg that no nested shape has listed yet. Nested shapes list all legs of a participant, so a
 * leg that was reported before the newest of those is not the latest.
 */
function shownOf(unlisted: readonly LegMatch[], listed: readonly ListedLeg[]): LegRecord | null {
  const latest = unlisted.at(-1)?.record;
  if (!latest) return null;
  if (listed.length === 0) return latest;
  const listedAt = Math.max(...listed.map(({ record }) => record.lastSeenAt));
  if (latest.ended || latest.lastSeenAt <= listedAt) return null;
  return { ...latest, position: Math.max(...listed.map(({ record }) => record.position)) };
}

/**
 * A flat report as the first report of its leg, with what earlier reports say about the
 * participant.
 */
function afterLegs(flatRecords: readonly LegRecord[], flat: LegRecord): LegRecord {
  const earlier = flatRecords.slice(0, flatRecords.indexOf(flat));
  const before = earlier.reduce<LegRecord | null>(
    (merged, one) => mergeRecords(merged ?? withoutLeg(one), withoutLeg(one)),
    null,
  );
  if (!before) return flat;
  return { ...mergeRecords(before, flat), firstSeenAt: flat.firstSeenAt };
}

/** The fields of the participant that do not change when a new leg begins. */
function withoutLeg(leg: LegRecord): LegRecord {
  const reported = [...reportedValues(leg.fields, LEG_FIELDS)];
  const fields = new Map(reported.filter(([name]) => !isPartOfLeg(name)));
  return { ...leg, fields, ended: null };
}

/** Fields that belong to one leg. */
function isPartOfLeg(name: string): boolean {
  if (name === 'startTime' || !isParticipantField(name)) return false;
  const { group } = PARTICIPANT_FIELDS[name];
  return group === 'times' || group === 'control' || group === 'wrapup';
}

/** Removes the oldest report. It is merged into the next one if both can be about the same leg. */
function withoutOldest([oldest, next, ...others]: readonly LegRecord[]): readonly LegRecord[] {
  if (!oldest || !next) return [];
  const isOne = relateLegs(oldest, next) !== 'different' && !isOfNextLeg(next, oldest);
  return [isOne ? mergeRecords(oldest, next) : next, ...others];
}
