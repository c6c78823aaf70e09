/** Finds out which legs flat reports are about. */
import { isParticipantField } from '../model/known-fields.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';
import { LEG_FIELDS, mergeRecords, type LegRecord } from './leg-records.js';
import {
  compareLegs,
  inOrderOfLegs,
  isOfNextLeg,
  latestBegin,
  relateLegs,
} from './leg-relations.js';
import { reportedValues } from './reported-fields.js';

/** A leg that a nested shape listed, with its communication id. */
export interface ListedLeg {
  readonly key: string;
  readonly record: LegRecord;
}

/** The legs that flat reports belong to. */
export interface FlatMatches {
  /** Listed legs, with what the flat reports add to each. */
  readonly listed: ReadonlyMap<string, LegRecord>;
  /** The latest leg, if no nested shape has listed it yet; otherwise null. */
  readonly unlisted: LegRecord | null;
}

/**
 * Finds the leg of each flat record, which holds the flat reports that agree on when their leg
 * began: by its instants, or as the latest leg at its time.
 */
export function matchFlatReports(
  flatRecords: readonly LegRecord[],
  listed: readonly ListedLeg[],
): FlatMatches {
  const isOnly = listed.length === 1;
  const legs = listed.map(({ key, record }) => new LegMatch(key, record, isOnly));
  const ordered = inOrderOfLegs(flatRecords);
  const undecided: LegRecord[] = [];
  for (const flat of ordered) {
    const same = legs.filter(({ record }) => relateLegs(record, flat) === 'same');
    const leg = latestOf(same, flat);
    if (leg) leg.add(flat);
    else undecided.push(flat);
  }
  const unlisted: LegMatch[] = [];
  for (const flat of undecided) {
    // Reports are about the latest leg, so they do not go back to one before it.
    const leg = findLeg([...legs, ...unlisted.slice(-1)], flat);
    if (leg) leg.add(flat);
    else unlisted.push(new LegMatch(null, withParticipantFields(ordered, flat), false));
  }
  const matched = new Map<string, LegRecord>();
  for (const { key, isMatched, record } of legs) {
    if (key !== null && isMatched) matched.set(key, record);
  }
  return { listed: matched, unlisted: latestUnlisted(unlisted, listed) };
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
    // At equal times, `mergeRecords` prefers its second argument: the record with the end.
    const isEndKnown = record.ended !== null && !flat.ended;
    const merged = isEndKnown ? mergeRecords(flat, record) : mergeRecords(record, flat);
    const { position, positionedAt } = this.key === null ? merged : record;
    this.record = { ...merged, position, positionedAt };
  }

  /** Whether a flat record whose instants do not identify a leg can be about this one. */
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

/** The leg that was the latest of these when the first report of a flat record was made. */
function latestOf(legs: readonly LegMatch[], { firstSeenAt }: LegRecord): LegMatch | undefined {
  return legs.toSorted((one, other) => compareLegs(one.record, other.record, firstSeenAt)).at(-1);
}

/**
 * The leg that no nested shape has listed yet. Nested shapes list all legs of a participant, so a
 * leg that was reported before the newest of those is not the latest. One that has ended is not
 * shown either if others are listed.
 */
function latestUnlisted(
  unlisted: readonly LegMatch[],
  listed: readonly ListedLeg[],
): LegRecord | null {
  const latest = unlisted.at(-1)?.record;
  if (!latest) return null;
  if (listed.length === 0) return latest;
  const listedAt = Math.max(...listed.map(({ record }) => record.lastSeenAt));
  if (latest.ended || latest.lastSeenAt <= listedAt) return null;
  return { ...latest, position: Math.max(...listed.map(({ record }) => record.position)) };
}

/**
 * A flat record as the first report of its leg, with what earlier ones say about the participant.
 */
function withParticipantFields(flatRecords: readonly LegRecord[], flat: LegRecord): LegRecord {
  const earlier = flatRecords.slice(0, flatRecords.indexOf(flat));
  const [first, ...others] = earlier.map(withoutLeg);
  if (!first) return flat;
  const before = others.reduce((merged, next) => mergeRecords(merged, next), first);
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
