/** What is known about the conversation itself, without its legs. */
import { CONVERSATION_FIELDS } from '../model/conversation-fields.js';
import type { CobrowseSession, JsonRecord, WireShape } from './events.js';
import {
  readFields,
  recordFields,
  type FieldTable,
  type ReportedFields,
} from './reported-fields.js';
import { isSame } from './reported-values.js';
import { Uncloned } from './uncloned.js';

/** One report of a conversation. Its legs do not matter here. */
interface ConversationReport {
  readonly session: CobrowseSession;
  readonly shape: WireShape;
  readonly time: number;
}

/**
 * The fields of a conversation. Plain data, except for `Uncloned` values, which a copy does not
 * need.
 */
export interface ConversationRecord {
  readonly fields: ReportedFields | undefined;
  /** Time of the newest report. */
  readonly latestAt: number;
  /** The newest report, if it only repeats the one before. It is not yet part of `fields`. */
  readonly pending: ConversationReport | null;
  /** The report that came last. */
  readonly last: Uncloned<ConversationReport> | null;
}

/** A conversation without reports. */
export const NO_CONVERSATION: ConversationRecord = {
  fields: undefined,
  latestAt: 0,
  pending: null,
  last: null,
};

const CONVERSATION_TABLE: FieldTable = new Map(Object.entries(CONVERSATION_FIELDS));

/**
 * The record after one more report. A report that repeats the last one at a later time is stored as
 * it is. Nearly every notification does that.
 */
export function recordConversation(
  record: ConversationRecord,
  report: ConversationReport,
): ConversationRecord {
  const { time } = report;
  const latestAt = Math.max(record.latestAt, time);
  if (isRepeated(record, report)) {
    return { fields: record.fields, latestAt, pending: report, last: new Uncloned(report) };
  }
  const { pending } = record;
  const known = pending ? addReport(record.fields, pending) : record.fields;
  return { fields: addReport(known, report), latestAt, pending: null, last: new Uncloned(report) };
}

/** The values of the fields that are set. */
export function readConversationFields({ fields }: ConversationRecord): JsonRecord {
  return fields ? readFields(fields) : {};
}

function isRepeated(record: ConversationRecord, report: ConversationReport): boolean {
  const last = Uncloned.read(record.last);
  if (last?.shape !== report.shape) return false;
  const isNewest = last.time === record.latestAt && report.time > last.time;
  return isNewest && isSameConversation(last.session, report.session);
}

function addReport(
  fields: ReportedFields | undefined,
  { session, shape, time }: ConversationReport,
): ReportedFields {
  const { participants: _, ...values } = session;
  return recordFields(fields, { values, shape, time }, CONVERSATION_TABLE);
}

function isSameConversation(one: CobrowseSession, other: CobrowseSession): boolean {
  const { participants } = one;
  return isSame(one, { ...other, participants });
}
