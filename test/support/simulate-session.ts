/**
 * A co-browse session that really happens: people are offered it, connect, hold, leave and are
 * offered it again. It can be asked for the payload that each Genesys shape would send of this
 * moment, and later for the truth about every leg at every moment.
 */
import type { WireShape } from '../../src/wire/index.js';

/** What a participant does next. What is impossible in its state does not happen. */
export type Action =
  | 'offer'
  | 'connect'
  | 'hold'
  | 'resume'
  | 'park'
  | 'grant'
  | 'revoke'
  | 'disconnect'
  | 'terminate';

/** One leg as it is at one moment. */
export interface TrueLeg {
  readonly participantId: string;
  readonly communicationId: string;
  readonly state: 'alerting' | 'connected' | 'parked' | 'disconnected' | 'terminated';
  readonly held: boolean;
  readonly controlling: readonly string[];
  readonly startAlertingTime: string;
  readonly connectedTime?: string;
  readonly endTime?: string;
  /** When the current hold began. */
  readonly heldAt?: string;
  /** When the leg last changed. */
  readonly changedAt: string;
}

/** All legs of a session at one moment, in the order in which they began. */
export type Moment = readonly TrueLeg[];

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

const BEGIN = Date.parse('2026-03-02T09:00:00Z');

/** A session as it goes on. Moment 0 is empty; every action makes the next one. */
export class SimulatedSession {
  readonly moments: Moment[] = [[]];
  readonly #stepMs: number;

  /** Each action takes `stepSeconds`, so that is the least time between an end and the next offer. */
  constructor(stepSeconds: number) {
    this.#stepMs = stepSeconds * 1000;
  }

  /** Number of the moment that is now. */
  get now(): number {
    return this.moments.length - 1;
  }

  /** The participant does something, or time goes by. */
  act(participantId: string, action: Action): void {
    const before = this.moments.at(-1) ?? [];
    const current = currentLegOf(before, participantId);
    const time = new Date(BEGIN + this.moments.length * this.#stepMs).toISOString();
    if (action === 'offer') {
      const isFree = !current || isOver(current);
      const number = before.filter((leg) => leg.participantId === participantId).length + 1;
      const offered: TrueLeg = {
        participantId,
        communicationId: `${participantId}-${number}`,
        state: 'alerting',
        held: false,
        controlling: [],
        startAlertingTime: time,
        changedAt: time,
      };
      this.moments.push(isFree ? [...before, offered] : before);
      return;
    }
    const changed = current && changeLeg(current, action, time);
    this.moments.push(before.map((leg) => (changed && leg === current ? changed : leg)));
  }
}

function changeLeg(leg: TrueLeg, action: Exclude<Action, 'offer'>, time: string): TrueLeg | null {
  const change = { changedAt: time };
  const isLive = leg.state === 'connected' || leg.state === 'parked';
  switch (action) {
    case 'connect':
      if (leg.state !== 'alerting') return null;
      return { ...leg, ...change, state: 'connected', connectedTime: time };
    case 'hold':
      return leg.state === 'connected' && !leg.held
        ? { ...leg, ...change, held: true, heldAt: time }
        : null;
    case 'resume':
      return isLive ? { ...leg, ...change, state: 'connected', held: false } : null;
    case 'park':
      return isLive ? { ...leg, ...change, state: 'parked' } : null;
    case 'grant':
      return isLive ? { ...leg, ...change, controlling: ['customer'] } : null;
    case 'revoke':
      return isLive ? { ...leg, ...change, controlling: [] } : null;
    case 'disconnect':
    case 'terminate':
      if (isOver(leg)) return null;
      return {
        ...leg,
        ...change,
        state: action === 'terminate' ? 'terminated' : 'disconnected',
        held: false,
        controlling: [],
        endTime: time,
      };
  }
}

/** Whether a leg has ended. */
export function isOver({ state }: TrueLeg): boolean {
  return state === 'disconnected' || state === 'terminated';
}

/** The leg that flat shapes are about: the latest. */
function currentLegOf(moment: Moment, participantId: string): TrueLeg | undefined {
  return moment.filter((leg) => leg.participantId === participantId).at(-1);
}

/** The shapes that list each leg with its communication id. */
export const NESTED_SHAPES: readonly WireShape[] = ['genericRest', 'genericTopic', 'analytics'];

/** The legs that a payload of this shape is about. */
export function legsReportedBy(moment: Moment, shape: WireShape, only: string): readonly TrueLeg[] {
  if (NESTED_SHAPES.includes(shape)) return moment;
  const ids = new Set(moment.map(({ participantId }) => participantId));
  const current = [...ids].flatMap((id) => currentLegOf(moment, id) ?? []);
  return shape === 'participant'
    ? current.filter(({ participantId }) => participantId === only)
    : current;
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
