/** A copy of a session that can be sent to others: its shape and times stay, people and texts go. */
import type { CobrowseConversation } from './types.js';
import { isRecord } from './values.js';
import { redactUrl } from './viewer-url.js';

/** Strings under these keys say nothing about a person: ids, enums, instants, codes. */
const KEPT = new Set(
  (
    'id conversationId communicationId participantId sessionId userId queueId teamId scriptId ' +
    'cobrowseSessionId cobrowseRole controlling peer peerId roomId purpose state initialState direction disconnectType ' +
    'startTime connectedTime endTime startHoldTime startAlertingTime startAcwTime endAcwTime ' +
    'parkTime resumeTime providerEventTime inactivityTimeout disconnectedTime provider mediaRoles ' +
    'wrapupPrompt wrapupTimeoutMs alertingTimeoutMs durationSeconds code errorCode status flaggedReason ' +
    'screenRecordingState recordingState utilizationLabelId contextId monitoredParticipantId ' +
    'coachedParticipantId bargedParticipantId externalContactInitialDivisionId'
  ).split(' '),
);
/** A phone number, mail or SIP address, wherever it stands. */
const ADDRESS = /@|^(tel|sip|mailto):|^\+\d{6,}$/i;
const TEXT = '[redacted]';
const MAX_DEPTH = 100;

/**
 * A copy of a session with names, addresses, attributes, notes, messages and every other free text
 * replaced by `[redacted]`, and URLs cut to scheme and host. Ids, states, instants, numbers and
 * flags stay, so that the session reads the same. Values nested deeper than 100 levels are left out.
 *
 * @example redactSession({ participants: [{ name: 'Ann' }] }).participants?.[0]?.name // '[redacted]'
 */
export function redactSession<Session extends CobrowseConversation>(session: Session): Session {
  return redact(session, '', 0) as Session; // the shape stays: each value keeps its type
}

function redact(value: unknown, key: string, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, key);
  if (typeof value === 'number') return KEPT.has(key) || Math.abs(value) < 1e6 ? value : 0;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => redact(item, key, depth + 1));
  return isRecord(value) ? redactRecord(value, key, depth) : null;
}

function redactRecord(
  record: Readonly<Record<string, unknown>>,
  parent: string,
  depth: number,
): unknown {
  const freeText = parent === 'attributes' || parent === 'messageParams';
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    redact(value, freeText ? 'attributes' : key, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function redactText(text: string, key: string): string {
  if (text === '' || (KEPT.has(key) && !ADDRESS.test(text))) return text;
  if (key === 'viewerUrl') return redactUrl(text) || TEXT;
  return TEXT;
}
