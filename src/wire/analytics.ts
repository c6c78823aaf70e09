/** Analytics tells of a session by its segments: state and times follow from them. */
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';

/** States that segments stand for; all others, such as `interact`, are parts of a connected session. */
const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alert: 'alerting',
    dialing: 'dialing',
    contacting: 'contacting',
    scheduled: 'scheduled',
    parked: 'parked',
    wrapup: 'disconnected',
    delay: 'none',
    system: 'none',
    unknown: 'none',
  }),
);

/**
 * The fields of a leg that analytics does not send, from a session and its conversation. A session
 * is over when its conversation is, when a segment names a reason, or when its last segment ended.
 */
export function deriveLeg(
  { segments: list, metrics }: JsonRecord,
  { conversationStart, conversationEnd }: JsonRecord,
): JsonRecord {
  const segments = recordsOf(list);
  const types = segments.map(
    ({ segmentType }) => readText(segmentType)?.toLowerCase() ?? 'unknown',
  );
  const current = segments.at(-1);
  const type = types.at(-1);
  const first = (wanted: string): JsonRecord => segments[types.indexOf(wanted)] ?? {};
  const last = (field: string): unknown =>
    segments.findLast((segment) => segment[field] != null)?.[field];
  const talk = segments[types.findIndex((each) => !STATES.has(each))];
  const connection = recordsOf(metrics).find(({ name }) => name === 'nConnected');
  const wrapup = first('wrapup');
  const disconnectType = last('disconnectType');
  const over = (disconnectType ?? conversationEnd ?? current?.['segmentEnd']) != null;
  const hold = !over && type === 'hold' ? current : undefined;
  const ended = segments.findLast((each) => each !== wrapup && each['segmentEnd'] != null);
  const code = last('wrapUpCode');
  const errorCode = last('errorCode');
  return {
    state: over ? 'disconnected' : type && (STATES.get(type) ?? 'connected'),
    startTime: segments[0]?.['segmentStart'] ?? conversationStart,
    startAlertingTime: first('alert')['segmentStart'],
    connectedTime: talk?.['segmentStart'] ?? connection?.['emitDate'],
    endTime: over ? ended?.['segmentEnd'] : undefined,
    parkTime: first('parked')['segmentStart'],
    startAcwTime: wrapup['segmentStart'],
    endAcwTime: wrapup['segmentEnd'],
    held: hold && true,
    startHoldTime: hold?.['segmentStart'],
    disconnectType,
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
            endTime: wrapup['segmentEnd'],
          }),
  };
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Without what is not there. */
function defined(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));
}
