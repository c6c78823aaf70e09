/** The payloads that Genesys shapes would send of a moment of a simulated session. */
import type { WireShape } from '../../src/wire/index.js';
import { legsReportedBy, NESTED_SHAPES, type Moment, type TrueLeg } from './simulate-session.js';

/** What the payloads of a history carry. */
export interface PayloadOptions {
  /** Which shapes carry `providerEventTime`. */
  readonly timed: 'all' | 'flat' | 'none';
  /** Whether legs carry the instants at which they were offered and connected. */
  readonly instants: boolean;
  /** Seconds from one action to the next. */
  readonly step: number;
  /**
   * Seconds by which the clock of the provider, which tells ends and the times of events, is ahead of
   * that of Genesys Cloud, which tells alerts and connections.
   */
  readonly providerAhead?: number;
  /** Seconds by which the times of nested events are ahead of those of flat ones. */
  readonly nestedAhead?: number;
}

/** The payload of this moment in a shape. `only` is the participant that comes by itself. */
export function payloadOf(
  moment: Moment,
  shape: WireShape,
  { timed, instants, providerAhead = 0, nestedAhead = 0 }: PayloadOptions,
  only: string,
): unknown {
  const isNested = NESTED_SHAPES.includes(shape);
  const reported = legsReportedBy(moment, shape, only).map((leg) => ({
    ...leg,
    changedAt: later(leg.changedAt, providerAhead + (isNested ? nestedAhead : 0)),
    ...(leg.endTime ? { endTime: later(leg.endTime, providerAhead) } : {}),
  }));
  const flat = reported.map((leg) => flatParticipant(leg, shape, timed !== 'none', instants));
  const nested = (): readonly object[] =>
    nestedParticipants(reported, shape, timed === 'all', instants);
  switch (shape) {
    case 'participant':
      return flat[0];
    case 'rest':
      return { id: 'c', participants: flat, selfUri: '/api/v2/conversations/cobrowsesessions/c' };
    case 'topic':
      return {
        topicName: 'v2.users.u.conversations.cobrowseSessions',
        eventBody: { id: 'c', participants: flat },
      };
    case 'genericRest':
      return { id: 'c', participants: nested(), selfUri: '/api/v2/conversations/c' };
    case 'genericTopic':
      return {
        topicName: 'v2.users.u.conversations',
        eventBody: { id: 'c', participants: nested() },
      };
    case 'analytics':
      return { conversationId: 'c', participants: analyticsParticipants(reported) };
  }
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString();
}

function flatParticipant(
  leg: TrueLeg,
  shape: WireShape,
  isTimed: boolean,
  hasInstants: boolean,
): object {
  return {
    id: leg.participantId,
    state: leg.state,
    held: leg.held,
    ...(leg.controlling.length > 0 || shape !== 'topic' ? { controlling: leg.controlling } : {}),
    // Topics do not carry the begin of alerting.
    ...(hasInstants && shape !== 'topic' ? { startAlertingTime: leg.startAlertingTime } : {}),
    ...(hasInstants && leg.connectedTime ? { connectedTime: leg.connectedTime } : {}),
    ...(leg.endTime ? { endTime: leg.endTime } : {}),
    ...(isTimed ? { providerEventTime: leg.changedAt } : {}),
  };
}

function nestedParticipants(
  legs: readonly TrueLeg[],
  shape: WireShape,
  isTimed: boolean,
  hasInstants: boolean,
): readonly object[] {
  return groupByParticipant(legs).map(([id, own]) => {
    const last = own.at(-1);
    return {
      id,
      // The end of a participant as a whole, which is over when all of its legs are.
      ...(last?.endTime ? { endTime: last.endTime } : {}),
      ...(hasInstants && last?.connectedTime ? { connectedTime: last.connectedTime } : {}),
      cobrowsesessions: own.map((leg) => ({
        id: leg.communicationId,
        state: leg.state === 'parked' ? 'connected' : leg.state,
        ...(leg.controlling.length > 0 || shape !== 'genericTopic'
          ? { controlling: leg.controlling }
          : {}),
        ...(hasInstants && shape === 'genericRest'
          ? { startAlertingTime: leg.startAlertingTime }
          : {}),
        ...(hasInstants && leg.connectedTime ? { connectedTime: leg.connectedTime } : {}),
        ...(leg.endTime ? { disconnectedTime: leg.endTime } : {}),
        ...(isTimed ? { providerEventTime: leg.changedAt } : {}),
      })),
    };
  });
}

function analyticsParticipants(legs: readonly TrueLeg[]): readonly object[] {
  return groupByParticipant(legs).map(([participantId, own]) => ({
    participantId,
    sessions: own.map((leg) => ({
      mediaType: 'cobrowse',
      sessionId: leg.communicationId,
      segments: segmentsOf(leg),
    })),
  }));
}

function segmentsOf(leg: TrueLeg): readonly object[] {
  const { startAlertingTime, connectedTime, endTime, held, heldAt } = leg;
  const end = endTime ? { segmentEnd: endTime, disconnectType: 'peer' } : {};
  if (!connectedTime) return [{ segmentType: 'alert', segmentStart: startAlertingTime, ...end }];
  const alert = {
    segmentType: 'alert',
    segmentStart: startAlertingTime,
    segmentEnd: connectedTime,
  };
  if (!held) return [alert, { segmentType: 'interact', segmentStart: connectedTime, ...end }];
  return [
    alert,
    { segmentType: 'interact', segmentStart: connectedTime, segmentEnd: heldAt },
    { segmentType: 'hold', segmentStart: heldAt, ...end },
  ];
}

function groupByParticipant(legs: readonly TrueLeg[]): readonly [string, readonly TrueLeg[]][] {
  const groups = new Map<string, TrueLeg[]>();
  for (const leg of legs) {
    groups.set(leg.participantId, [...(groups.get(leg.participantId) ?? []), leg]);
  }
  return [...groups];
}
