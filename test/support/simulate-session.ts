/**
 * A co-browse session that really happens: people are offered it, connect, hold, leave and are
 * offered it again. It knows the truth about every leg at every moment; `simulated-payloads.ts` makes
 * the payload that each Genesys shape would send of a moment.
 */
import type { WireShape } from '../../src/wire/index.js';

/** What a participant can do next. What is impossible in its state does not happen. */
export const ACTIONS = [
  'offer',
  'connect',
  'hold',
  'resume',
  'park',
  'grant',
  'revoke',
  'disconnect',
  'terminate',
] as const;
export type Action = (typeof ACTIONS)[number];

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
