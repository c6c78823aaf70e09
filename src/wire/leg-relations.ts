/** Whether two records are about the same leg, and which of several legs is the latest. */
import { isReconnect } from '../model/phase.js';
import { readText } from '../model/values.js';
import {
  isPendingState,
  readField,
  readInstant,
  reportedState,
  type LegRecord,
} from './leg-records.js';

/** Whether two records are about the same leg, judged by their instants. */
type Relation = 'same' | 'different' | 'unknown';

/** The same instant can differ between two shapes, but by less than this. */
const SAME_INSTANT_MS = 1000;

/** Compares two records by their instants alone. The order of the arguments does not matter. */
export function relateLegs(one: LegRecord, other: LegRecord): Relation {
  const connection = compareInstants(one, other, 'connectedTime');
  if (connection !== 'unknown') return connection;
  if (beginsAfterEnd(one, other) || beginsAfterEnd(other, one)) return 'different';
  if (connectsAfterEnd(one, other) || connectsAfterEnd(other, one)) return 'different';
  if (alertsAfterConnection(one, other) || alertsAfterConnection(other, one)) return 'different';
  const alerting = compareInstants(one, other, 'startAlertingTime');
  if (alerting !== 'unknown') return alerting;
  // A leg that has not ended can still carry the end of the leg before it.
  const haveEnded = one.ended !== null && other.ended !== null;
  const end = compareInstants(one, other, 'endTime');
  return end === 'same' && !haveEnded ? 'unknown' : end;
}

/** Whether two records share an instant at which their leg began to alert or to be connected. */
export function shareBegin(one: LegRecord, other: LegRecord): boolean {
  if (relateLegs(one, other) !== 'same') return false;
  const fields = ['connectedTime', 'startAlertingTime'];
  return fields.some((field) => compareInstants(one, other, field) === 'same');
}

/** The latest instant at which a leg began to alert or to be connected, by its own fields. */
export function latestBegin({ fields }: LegRecord): number | null {
  return readInstant(fields, 'connectedTime') ?? readInstant(fields, 'startAlertingTime');
}

/**
 * Sorts legs so that the one that a flat report is most likely about comes last: one that was live
 * at the time of the report, or the latest.
 */
export function compareLegs(one: LegRecord, other: LegRecord, reportedAt: number): number {
  const isLive = ({ ended }: LegRecord): number =>
    ended !== null && ended.reportedAt <= reportedAt ? 0 : 1;
  return (
    isLive(one) - isLive(other) ||
    one.firstSeenAt - other.firstSeenAt ||
    (latestBegin(one) ?? 0) - (latestBegin(other) ?? 0) ||
    one.position - other.position ||
    (communicationOf(one) < communicationOf(other) ? -1 : 1)
  );
}

/**
 * Flat reports in the order in which their legs began, where that is certain; otherwise in the order of
 * the reports.
 */
export function inOrderOfLegs(flatRecords: readonly LegRecord[]): readonly LegRecord[] {
  const ordered: LegRecord[] = [];
  for (const flat of flatRecords) {
    const next = ordered.findIndex(
      (other) => isReconnect(latestBegin(other), latestBegin(flat)) || beginsAfterEnd(other, flat),
    );
    ordered.splice(next < 0 ? ordered.length : next, 0, flat);
  }
  return ordered;
}

/**
 * Whether a report of an alert came after a leg was connected or ended. A leg does not alert again
 * after that.
 */
export function isOfNextLeg(flat: LegRecord, { fields, ended }: LegRecord): boolean {
  const state = reportedState(fields);
  if (!isPendingState(readField(flat.fields, 'state'))) return false;
  if (flat.ended || readInstant(flat.fields, 'connectedTime') !== null) return false;
  const isLater = (reportedAt: number): boolean => reportedAt < flat.firstSeenAt;
  if (ended) return isLater(ended.reportedAt);
  return state !== undefined && !isPendingState(state.value) && isLater(state.reportedAt);
}

/**
 * Whether one leg certainly begins after the end of the other. Connections use the cloud's clock and
 * ends use the provider's, so the connection must be later by more than these clocks differ. An alert
 * does not have to be that much later, because it always ends some time before its leg.
 */
function beginsAfterEnd(one: LegRecord, other: LegRecord): boolean {
  const end = endOf(other);
  return (
    isReconnect(latestBegin(one), end) || isAfter(readInstant(one.fields, 'startAlertingTime'), end)
  );
}

/** Whether one is connected after the end of the other, which has a connection at another time. */
function connectsAfterEnd(one: LegRecord, other: LegRecord): boolean {
  if (readInstant(other.fields, 'connectedTime') === null) return false;
  return isAfter(readInstant(one.fields, 'connectedTime'), endOf(other));
}

/** Whether one alerts after the other was connected, which cannot happen to a single leg. */
function alertsAfterConnection(one: LegRecord, other: LegRecord): boolean {
  const alerting = readInstant(one.fields, 'startAlertingTime');
  return isAfter(alerting, readInstant(other.fields, 'connectedTime'));
}

/** When a leg ended. An end before the connection belongs to an earlier leg. */
function endOf(leg: LegRecord): number | null {
  const end = readInstant(leg.fields, 'endTime');
  return isReconnect(latestBegin(leg), end) ? null : end;
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

function communicationOf({ fields }: LegRecord): string {
  return readText(readField(fields, 'communicationId')) ?? '';
}
