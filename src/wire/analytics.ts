/** Analytics tells of a session by its segments: state and times follow from them. */
import { normalizeState } from '../model/enums.js';
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';

/** States and instants that segments stand for; some, such as `dialing`, have the name of their state. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alert: ['alerting', 'startAlertingTime'],
    parked: ['parked', 'parkTime'],
    wrapup: ['disconnected', 'startAcwTime'],
    delay: ['none'],
    system: ['none'],
    unknown: ['none'],
  }),
);
/** All others, such as `interact`, are parts of a connected session. */
const CONNECTED = ['connected', 'connectedTime'];
/** What the last segment tells that has it. */
const TOLD = /^(disconnectType|queue|errorCode|wrapUp)/;

/**
 * The fields of a leg that analytics does not send, from a session and its conversation. A session
 * is over when its conversation is, when a segment names a reason, or when its last segment ended.
 */
export function deriveLeg(
  { metrics, segments }: JsonRecord,
  { startTime, endTime }: JsonRecord,
): JsonRecord {
  const connection = recordsOf(metrics).find(({ name }) => name === 'nConnected');
  const leg: Record<string, unknown> = { connectedTime: connection?.['emitDate'] };
  let end: unknown;
  for (const segment of recordsOf(segments)) {
    const { segmentType, segmentStart, segmentEnd } = segment;
    const type = readText(segmentType)?.toLowerCase() ?? 'unknown';
    const [state, begins = 'startTime'] =
      KINDS.get(type) ?? (normalizeState(type) ? [type] : CONNECTED);
    for (const name in segment) if (TOLD.test(name)) leg[name] = segment[name] ?? leg[name];
    for (const name of ['startTime', begins]) leg[name] ??= segmentStart;
    if (segmentEnd != null) leg[type === 'wrapup' ? 'endAcwTime' : 'endTime'] = segmentEnd;
    leg['state'] = state;
    leg['held'] = type === 'hold' || undefined;
    leg['startHoldTime'] = leg['held'] && segmentStart;
    end = segmentEnd;
  }
  leg['startTime'] ??= startTime;
  leg['wrapUpEndTime'] = leg['wrapUpCode'] && leg['endAcwTime'];
  if ((leg['disconnectType'] ?? endTime ?? end) == null) leg['endTime'] = undefined;
  else {
    leg['state'] = 'disconnected';
    leg['held'] = leg['startHoldTime'] = undefined;
  }
  return leg;
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
