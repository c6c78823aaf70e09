/**
 * Flat shapes carry no communication id: they report a participant as a whole. What they say belongs
 * to one of the legs that nested shapes list of that participant, and only as far as it can be about
 * that leg.
 */
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';
import { isReconnect } from '../model/phase.js';
import { newerEnd, readInstant, type LegRecord, type ReportedFields } from './leg-records.js';
import { readText } from '../model/values.js';
import { newerReport, type ReportedValue } from './reported-values.js';
import { isParticipantField } from '../model/known-fields.js';

/** The leg that flat reports are about: a live one before one that ended, else the one seen last. */
export function currentLeg(legs: readonly LegRecord[]): LegRecord | undefined {
  let current: LegRecord | undefined;
  for (const leg of legs) if (!current || compareLegs(current, leg) <= 0) current = leg;
  return current;
}

function compareLegs(one: LegRecord, other: LegRecord): number {
  const isLive = (leg: LegRecord): number => (leg.ended ? 0 : 1);
  return (
    isLive(one) - isLive(other) ||
    one.firstSeenAt - other.firstSeenAt ||
    (beginOf(one) ?? 0) - (beginOf(other) ?? 0) ||
    one.position - other.position ||
    (communicationOf(one) < communicationOf(other) ? -1 : 1)
  );
}

function communicationOf({ fields }: LegRecord): string {
  return readText(fields.get('communicationId')?.value) ?? '';
}

/** A leg with what flat reports add to it. `isOnly`: the participant has no other leg. */
export function withFlatReports(leg: LegRecord, flat: LegRecord, isOnly: boolean): LegRecord {
  const isEndOfLeg = isEndOf(leg, flat, isOnly);
  const fields = new Map(leg.fields);
  for (const [name, report] of flat.fields) {
    const isAbout = isOnly || isReportedSince(leg, flat, report);
    if (!isAbout || (!isEndOfLeg && isPartOfEnd(name, report))) continue;
    const before = fields.get(name);
    const field = isParticipantField(name) ? PARTICIPANT_FIELDS[name] : undefined;
    fields.set(name, before ? newerReport(field, before, report) : report);
  }
  const ended = isEndOfLeg && flat.ended ? newerEnd(leg.ended, flat.ended) : leg.ended;
  return { ...leg, fields, ended };
}

/** Whether the end that flat reports tell of is the end of this leg. */
function isEndOf(leg: LegRecord, flat: LegRecord, isOnly: boolean): boolean {
  const begin = beginOf(leg);
  const end = readInstant(flat.fields, 'endTime');
  const isAbout = !flat.ended || isReportedSince(leg, flat, flat.ended);
  if (begin !== null && end !== null) {
    // Of several legs only one can have ended then; a single one may be a little off.
    return isOnly ? !isReconnect(begin, end) : begin <= end && isAbout;
  }
  return isAbout;
}

/**
 * Whether a flat report was made since the leg began: by its time, by the leg's own instants where
 * the clocks of the shapes differ, or because both name the same connection.
 */
function isReportedSince(leg: LegRecord, flat: LegRecord, report: ReportedValue): boolean {
  const begin = beginOf(leg);
  if (report.reportedAt >= leg.firstSeenAt) return true;
  if (begin !== null && report.reportedAt >= begin) return true;
  const connected = readInstant(leg.fields, 'connectedTime');
  const isSameConnection =
    connected !== null && connected === readInstant(flat.fields, 'connectedTime');
  return isSameConnection && report.reportedAt === flat.lastSeenAt;
}

/** When the leg began, by its own fields. */
function beginOf({ fields }: { readonly fields: ReportedFields }): number | null {
  return readInstant(fields, 'startAlertingTime') ?? readInstant(fields, 'connectedTime');
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
