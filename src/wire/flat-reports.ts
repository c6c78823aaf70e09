/**
 * Flat shapes carry no communication id: they report a participant as a whole, which means its latest
 * leg at that time. Their reports are kept apart by leg, as far as the instants in them tell legs
 * apart, and then matched with the legs that nested shapes list. A report says something about a leg
 * only where it can be about it, so that no leg inherits the end of an earlier one.
 */
import { isParticipantField } from '../model/known-fields.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';
import { isReconnect } from '../model/phase.js';
import { readText } from '../model/values.js';
import {
  isLiveState,
  isPendingState,
  newerEnd,
  readInstant,
  recordReport,
  type LegRecord,
  type LegReport,
  type ReportedFields,
} from './leg-records.js';
import { newerReport, type ReportedValue } from './reported-values.js';

/** What two records say about whether they are of one leg. */
type Relation = 'same' | 'different' | 'unknown';

/** A listed leg by its communication id. */
export interface ListedLeg {
  readonly key: string;
  readonly record: LegRecord;
}

/**
 * As many legs of a participant are told apart in flat reports, and as many of the listed ones are
 * compared with them: flat reports are about the latest leg, and an event must not cost more the
 * more legs there are.
 */
export const REMEMBERED_LEGS = 8;
/** The same instant can differ by less than this from shape to shape. */
const SAME_INSTANT_MS = 1000;

/** The legs that flat reports tell of, oldest first, after one more report. */
export function addFlatReport(
  flatLegs: readonly LegRecord[],
  report: LegReport,
  listed: readonly ListedLeg[],
): readonly LegRecord[] {
  const reported = recordReport(undefined, report);
  const index = findFlatLeg(flatLegs, reported, listed);
  const known = flatLegs[index];
  if (known) return flatLegs.with(index, recordReport(known, report));
  const begin = latestBegin(reported) ?? Infinity;
  const next = flatLegs.findIndex((flat) => begin < (latestBegin(flat) ?? 0));
  const place = next < 0 ? flatLegs.length : next;
  const neighbor = flatLegs[place - 1] ?? flatLegs[place];
  const added = neighbor ? recordReport(withoutLeg(neighbor), report) : reported;
  return flatLegs.toSpliced(place, 0, added).slice(-REMEMBERED_LEGS);
}

/** The flat leg that a report belongs to; -1 when it is of a new one. */
function findFlatLeg(
  flatLegs: readonly LegRecord[],
  reported: LegRecord,
  listed: readonly ListedLeg[],
): number {
  const relations = flatLegs.map((flat) => {
    const relation = relate(flat, reported);
    if (relation !== 'unknown') return relation;
    const leg = findListedLeg(flat, listed);
    return leg && relate(leg.record, reported) === 'different' ? 'different' : 'unknown';
  });
  const same = relations.lastIndexOf('same');
  return same < 0 ? relations.lastIndexOf('unknown') : same;
}

/** The listed leg that flat reports are about; undefined when it is none of them. */
export function findListedLeg(flat: LegRecord, legs: Iterable<ListedLeg>): ListedLeg | undefined {
  let best: ListedLeg | undefined;
  let isBestSame = false;
  for (const leg of legs) {
    const relation = relate(leg.record, flat);
    if (relation === 'different') continue;
    const isSame = relation === 'same';
    if (best && isBestSame && !isSame) continue;
    if (!best || (isSame && !isBestSame) || compareLegs(best.record, leg.record) <= 0) {
      best = leg;
      isBestSame = isSame;
    }
  }
  return best;
}

/** A leg with what flat reports add to it. `isOnly`: the participant has no other leg. */
export function withFlatReports(leg: LegRecord, flat: LegRecord, isOnly: boolean): LegRecord {
  const isSame = relate(leg, flat) === 'same';
  const isEndOfLeg = isEndOf(leg, flat, isSame, isOnly);
  const wasConnected =
    readInstant(leg.fields, 'connectedTime') !== null ||
    isLiveState(leg.fields.get('state')?.value);
  const fields = new Map(leg.fields);
  for (const [name, report] of flat.fields) {
    const isAbout = isSame || isOnly || isReportedSince(leg, report);
    if (!isAbout || (!isEndOfLeg && isPartOfEnd(name, report))) continue;
    // A leg that was connected does not alert again: another one does, which is not listed yet.
    if (name === 'state' && wasConnected && isPendingState(report.value)) continue;
    const before = fields.get(name);
    const field = isParticipantField(name) ? PARTICIPANT_FIELDS[name] : undefined;
    fields.set(name, before ? newerReport(field, before, report) : report);
  }
  const ended = isEndOfLeg && flat.ended ? newerEnd(leg.ended, flat.ended) : leg.ended;
  return { ...leg, fields, ended };
}

/** Whether two records are of one leg, by the instants in them. */
function relate(one: LegRecord, other: LegRecord): Relation {
  const connection = compareInstants(one, other, 'connectedTime');
  if (connection !== 'unknown') return connection;
  if (beginsAfterEnd(one, other) || beginsAfterEnd(other, one)) return 'different';
  if (alertsAfterConnection(one, other) || alertsAfterConnection(other, one)) return 'different';
  const alerting = compareInstants(one, other, 'startAlertingTime');
  if (alerting !== 'unknown') return alerting;
  const end = compareInstants(one, other, 'endTime');
  return end === 'same' && !(one.ended && other.ended) ? 'unknown' : end;
}

/**
 * Whether one begins after the end of the other. A connection has to be later by more than the clocks
 * of cloud and provider differ. An alert need not be: it is over some time before its leg ends.
 */
function beginsAfterEnd(one: LegRecord, other: LegRecord): boolean {
  const end = endOf(other);
  return isReconnect(latestBegin(one), end) || isAfter(alertOf(one), end);
}

/** Whether one alerts after the other was connected, which no leg does. */
function alertsAfterConnection(one: LegRecord, other: LegRecord): boolean {
  return isAfter(alertOf(one), readInstant(other.fields, 'connectedTime'));
}

function alertOf({ fields }: LegRecord): number | null {
  return readInstant(fields, 'startAlertingTime');
}

function isAfter(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other + SAME_INSTANT_MS;
}

function compareInstants(one: LegRecord, other: LegRecord, field: string): Relation {
  const oneInstant = readInstant(one.fields, field);
  const otherInstant = readInstant(other.fields, field);
  if (oneInstant === null || otherInstant === null) return 'unknown';
  if (Math.abs(oneInstant - otherInstant) <= SAME_INSTANT_MS) return 'same';
  const isFarApart = isReconnect(oneInstant, otherInstant) || isReconnect(otherInstant, oneInstant);
  return isFarApart ? 'different' : 'unknown';
}

/** The latest instant at which a leg began to alert or to be connected, by its own fields. */
function latestBegin({ fields }: LegRecord): number | null {
  return readInstant(fields, 'connectedTime') ?? readInstant(fields, 'startAlertingTime');
}

/** When a leg ended; an end before its connection is that of an earlier leg. */
function endOf(leg: LegRecord): number | null {
  const end = readInstant(leg.fields, 'endTime');
  return isReconnect(latestBegin(leg), end) ? null : end;
}

function compareLegs(one: LegRecord, other: LegRecord): number {
  const isLive = (leg: LegRecord): number => (leg.ended ? 0 : 1);
  return (
    isLive(one) - isLive(other) ||
    one.firstSeenAt - other.firstSeenAt ||
    (latestBegin(one) ?? 0) - (latestBegin(other) ?? 0) ||
    one.position - other.position ||
    (communicationOf(one) < communicationOf(other) ? -1 : 1)
  );
}

function communicationOf({ fields }: LegRecord): string {
  return readText(fields.get('communicationId')?.value) ?? '';
}

/** Whether the end that flat reports tell of is the end of this leg. */
function isEndOf(leg: LegRecord, flat: LegRecord, isSame: boolean, isOnly: boolean): boolean {
  const isAbout = isSame || !flat.ended || isReportedSince(leg, flat.ended);
  const begin = latestBegin(leg);
  const end = readInstant(flat.fields, 'endTime');
  if (begin === null || end === null) return isAbout;
  if (isAfter(alertOf(leg), end)) return false;
  // Of several legs only one can have ended then; a single one may be a little off.
  return isOnly ? !isReconnect(begin, end) : begin <= end && isAbout;
}

/** Whether a flat report was made since the leg began, by its first report or its own instants. */
function isReportedSince(leg: LegRecord, report: ReportedValue): boolean {
  const begin = latestBegin(leg);
  return report.reportedAt >= leg.firstSeenAt || (begin !== null && report.reportedAt >= begin);
}

/** What stays true of the participant when a new leg of it begins. */
function withoutLeg(leg: LegRecord): LegRecord {
  const fields: ReportedFields = new Map([...leg.fields].filter(([name]) => !isPartOfLeg(name)));
  return { ...leg, fields, ended: null };
}

/** Fields that each leg has anew. */
function isPartOfLeg(name: string): boolean {
  if (name === 'startTime' || !isParticipantField(name)) return false;
  const { group } = PARTICIPANT_FIELDS[name];
  return group === 'times' || group === 'control' || group === 'wrapup';
}

/** Fields that only mean something after the end, and the state that a terminal one left empty. */
function isPartOfEnd(name: string, { value }: ReportedValue): boolean {
  return (
    (name === 'state' && value === undefined) ||
    name === 'endTime' ||
    name === 'disconnectType' ||
    (isParticipantField(name) && PARTICIPANT_FIELDS[name].group === 'wrapup')
  );
}
