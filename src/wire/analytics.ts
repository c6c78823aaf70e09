/** Analytics tells of a session by its segments: state and times follow from them. */
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';

/** States that segments stand for; all others, such as `interact`, are parts of a connected session. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['alert', 'alerting'],
  ['dialing', 'dialing'],
  ['contacting', 'contacting'],
  ['scheduled', 'scheduled'],
  ['parked', 'parked'],
  ['wrapup', 'disconnected'],
  ['delay', 'none'],
  ['system', 'none'],
  ['unknown', 'none'],
]);

/**
 * The fields of a leg that analytics does not send, from a session and its conversation. A session
 * is over when its conversation is, when a segment names a reason, or when its last segment ended.
 */
export function deriveLeg(session: JsonRecord, conversation: JsonRecord): JsonRecord {
  const segments = recordsOf(session['segments']);
  const talk = segments.find((segment) => !STATES.has(typeIn(segment)));
  const current = segments.at(-1);
  const first = (type: string): JsonRecord | undefined =>
    segments.find((segment) => typeIn(segment) === type);
  const last = (field: string): unknown =>
    segments.findLast((segment) => segment[field] != null)?.[field];
  const wrapup = first('wrapup');
  const reason = last('disconnectType');
  const over =
    reason != null || (conversation['conversationEnd'] ?? current?.['segmentEnd']) != null;
  const type = current && typeIn(current);
  const hold = !over && type === 'hold' ? current : undefined;
  const connection = recordsOf(session['metrics']).find(({ name }) => name === 'nConnected');
  const code = last('wrapUpCode');
  const errorCode = last('errorCode');
  return {
    state: over ? 'disconnected' : type && (STATES.get(type) ?? 'connected'),
    startTime: segments[0]?.['segmentStart'] ?? conversation['conversationStart'],
    startAlertingTime: first('alert')?.['segmentStart'],
    connectedTime: talk?.['segmentStart'] ?? connection?.['emitDate'],
    endTime: over
      ? segments.findLast((segment) => segment !== wrapup && segment['segmentEnd'] != null)?.[
          'segmentEnd'
        ]
      : undefined,
    parkTime: first('parked')?.['segmentStart'],
    startAcwTime: wrapup?.['segmentStart'],
    endAcwTime: wrapup?.['segmentEnd'],
    held: hold && true,
    startHoldTime: hold?.['segmentStart'],
    disconnectType: reason,
    queueId: last('queueId'),
    queueName: last('queueName'),
    errorInfo: errorCode == null ? undefined : { code: errorCode },
    wrapup:
      code == null
        ? undefined
        : defined({
            code,
            name: last('wrapUpName'),
            notes: last('wrapUpNote'),
            endTime: wrapup?.['segmentEnd'],
          }),
  };
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function typeIn(segment: JsonRecord): string {
  return readText(segment['segmentType'])?.toLowerCase() ?? 'unknown';
}

function defined(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));
}
