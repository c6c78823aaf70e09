/** Analytics describes a session by its segments. State and times are derived from them. */
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';

/**
 * What a kind of segment means: the state of the leg meanwhile, and the instant that its start
 * sets.
 */
interface SegmentMeaning {
  readonly state: string;
  readonly begins?: string;
}

const MEANINGS: ReadonlyMap<string, SegmentMeaning> = new Map<string, SegmentMeaning>([
  ['alert', { state: 'alerting', begins: 'startAlertingTime' }],
  ['contacting', { state: 'contacting' }],
  ['converting', { state: 'converting' }],
  ['delay', { state: 'none' }],
  ['dialing', { state: 'dialing' }],
  ['parked', { state: 'parked', begins: 'parkTime' }],
  ['scheduled', { state: 'scheduled' }],
  ['system', { state: 'none' }],
  ['transmitting', { state: 'transmitting' }],
  ['unknown', { state: 'none' }],
  ['uploading', { state: 'uploading' }],
  ['wrapup', { state: 'disconnected', begins: 'startAcwTime' }],
]);
/** For all other segments, such as `interact`, the leg is connected. */
const CONNECTED: SegmentMeaning = { state: 'connected', begins: 'connectedTime' };

/** Fields of a leg that analytics puts on segments. The last segment that has one wins. */
const SEGMENT_FIELDS: readonly string[] = [
  'disconnectType',
  'queueId',
  'queueName',
  'errorCode',
  'wrapUpCode',
  'wrapUpName',
  'wrapUpNote',
];

/**
 * Derives the fields of a leg that analytics does not send from a session and its conversation. A
 * session is over when its conversation is, when a segment has a disconnect reason, or when its
 * last segment has ended.
 */
export function deriveLeg(session: JsonRecord, conversation: JsonRecord): JsonRecord {
  const segments = recordsOf(session['segments']);
  const leg: Record<string, unknown> = { connectedTime: connectionOf(session) };
  for (const segment of segments) addSegment(leg, segment);
  leg['startTime'] ??= conversation['startTime'];
  if (leg['wrapUpCode'] !== undefined) leg['wrapUpEndTime'] = leg['endAcwTime'];
  const lastEnd = segments.at(-1)?.['segmentEnd'];
  const isOver = [leg['disconnectType'], conversation['endTime'], lastEnd].some(
    (sign) => sign != null,
  );
  if (isOver) {
    leg['state'] = 'disconnected';
    leg['held'] = undefined;
    leg['startHoldTime'] = undefined;
  } else {
    leg['endTime'] = undefined;
  }
  return leg;
}

function addSegment(leg: Record<string, unknown>, segment: JsonRecord): void {
  const { segmentType, segmentStart, segmentEnd } = segment;
  const type = readText(segmentType)?.toLowerCase() ?? 'unknown';
  const { state, begins } = MEANINGS.get(type) ?? CONNECTED;
  for (const name of SEGMENT_FIELDS) leg[name] = segment[name] ?? leg[name];
  leg['startTime'] ??= segmentStart;
  if (begins) leg[begins] ??= segmentStart;
  if (segmentEnd != null) leg[type === 'wrapup' ? 'endAcwTime' : 'endTime'] = segmentEnd;
  leg['state'] = state;
  const isHold = type === 'hold';
  leg['held'] = isHold ? true : undefined;
  leg['startHoldTime'] = isHold ? segmentStart : undefined;
}

/** When the session was connected, from its metrics. */
function connectionOf({ metrics }: JsonRecord): unknown {
  return recordsOf(metrics).find(({ name }) => name === 'nConnected')?.['emitDate'];
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
