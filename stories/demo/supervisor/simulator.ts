/**
 * Simulated sessions whose participants ring, connect, hold, control, end and wrap up. The same seed
 * gives the same sessions, so that benchmarks and pictures can be repeated.
 */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../src/entries/model.js';

type Leg = CobrowseMediaParticipant;

/** Pseudo-random numbers from 0 to 1; the same sequence for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GIVEN_NAMES = [
  'Amara',
  'Björn',
  'Chidi',
  'Dilnoza',
  'Émilie',
  'Farid',
  'Greta',
  'Hiroko',
  'Ishaan',
  'Jelena',
  'Kwame',
  'Lucía',
  'Mateusz',
  'Noor',
  'Oluwaseun',
  'Priya',
  'Quang',
  'Rania',
  'Søren',
  'Tomás',
  'Uchenna',
  'Vera',
  'Wanjiru',
  'Ximena',
  'Yusuf',
  'Zoë',
];
const FAMILY_NAMES = [
  'Abernathy',
  'Bakare',
  'Castellano',
  'Dąbrowski',
  'Eriksen',
  'Fujimoto',
  'Gupta',
  'Haddad',
  'Ivanova',
  'Jansen',
  'Kovács',
  'Lindqvist',
  'Mbeki',
  'Nguyen',
  'Ortega',
  'Petrov',
  'Quispe',
  'Ramaswamy',
  'Schäfer',
  'Tanaka',
  'Usman',
  'Varga',
  'Wójcik',
  'Yamada',
  'Zhou',
];
const QUEUES = ['Card services', 'Mortgages', 'Online banking', 'Claims', 'Business accounts'];
const DISCONNECT_TYPES = [
  'client',
  'peer',
  'timeout',
  'endpoint',
  'transport.failure',
  'inactivity',
];
/** The viewer fails in every 71st session. */
const FAILING = 71;
const STATES = ['alerting', 'connected', 'connected', 'connected', 'disconnected', 'disconnected'];

/** A simulation of sessions. */
export interface Simulation {
  readonly sessions: () => readonly CobrowseConversation[];
  /** Changes one participant at random, and returns its session after that. */
  readonly change: (now: number) => CobrowseConversation;
}

export function simulate(count: number, now: number, seed = 1): Simulation {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const id = (): string =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
      Math.floor(random() * 16).toString(16),
    );
  const at = (instant: number): string => new Date(instant).toISOString();

  function newSession(_: unknown, index: number): CobrowseConversation {
    const began = now - 60_000 - Math.floor(random() * 3_540_000);
    const cobrowseSessionId = id();
    const customer: Leg = {
      id: id(),
      name: `${pick(GIVEN_NAMES)} ${pick(FAMILY_NAMES)}`,
      purpose: 'customer',
      cobrowseRole: 'sharer',
      direction: 'inbound',
      state: 'connected',
      startTime: at(began),
      connectedTime: at(began + 2000),
      provider: 'Purecloud Cobrowse',
      cobrowseSessionId,
    };
    const queue = { id: id(), name: pick(QUEUES) };
    const agents = Array.from({ length: random() < 0.25 ? 2 : 1 }, (): Leg => {
      const state = pick(STATES);
      const waits = state === 'alerting';
      const joined = waits
        ? now - Math.floor(random() * 20_000)
        : began + Math.floor(random() * 40_000);
      const leg: Leg = {
        id: id(),
        ...(random() < 0.7 && { name: `${pick(GIVEN_NAMES)} ${pick(FAMILY_NAMES)}` }),
        user: { id: id() },
        purpose: random() < 0.85 ? 'agent' : 'user',
        cobrowseRole: 'viewer',
        direction: 'inbound',
        queue,
        state: 'alerting',
        startTime: at(joined),
        provider: 'Purecloud Cobrowse',
        controlling: random() < 0.5 && !waits ? [customer.id ?? ''] : [],
        alertingTimeoutMs: 20_000,
        ...(index % FAILING === 0 && { errorInfo: { code: 'viewer.failed', status: 500 } }),
        viewerUrl: `https://apps.mypurecloud.com/cobrowse/#/${id()}`,
        cobrowseSessionId,
      };
      if (waits) return leg;
      const connected = advance(leg, joined + 4000, 'connected');
      // Agents left within the last few minutes, so that their wrap-up is still due.
      const left = Math.max(joined + 5000, now - Math.floor(random() * 150_000));
      return state === 'connected' ? connected : advance(connected, left, state);
    });
    return { id: id(), participants: [customer, ...agents] };
  }

  function advance(leg: Leg, instant: number, state: string): Leg {
    if (state === 'connected') return { ...leg, state, connectedTime: at(instant) };
    return {
      ...leg,
      state,
      connectedTime: leg.connectedTime ?? at(instant - 2000),
      endTime: at(Math.max(instant, Date.parse(String(leg.connectedTime ?? 0)) || 0)),
      held: false,
      disconnectType: pick(DISCONNECT_TYPES),
      ...(leg.purpose === 'agent' && {
        wrapupRequired: true,
        wrapupPrompt: 'timeout',
        wrapupTimeoutMs: 120_000,
        startAcwTime: at(instant),
      }),
    };
  }

  /** The next state of a participant, at random. */
  function next(leg: Leg, instant: number): Leg {
    if (leg.state === 'alerting') return advance(leg, instant, 'connected');
    if (leg.state === 'disconnected') {
      return leg.endAcwTime || leg.purpose !== 'agent'
        ? {
            ...leg,
            state: 'connected',
            connectedTime: at(instant),
            endTime: null,
            disconnectType: null,
            startAcwTime: null,
            endAcwTime: null,
            wrapup: null,
          }
        : {
            ...leg,
            endAcwTime: at(instant),
            wrapup: { code: 'Resolved', name: 'Resolved', endTime: at(instant) },
          };
    }
    const chance = random();
    if (chance < 0.15) return advance(leg, instant, 'disconnected');
    if (chance < 0.6) return { ...leg, held: leg.held !== true, startHoldTime: at(instant) };
    return leg;
  }

  const sessions = Array.from({ length: count }, newSession);
  return {
    sessions: () => sessions,
    change: (instant) => {
      const place = Math.floor(random() * sessions.length);
      const legs = sessions[place]?.participants ?? [];
      const chosen = Math.floor(random() * legs.length);
      const session = {
        ...sessions[place],
        participants: legs.map((leg, index) =>
          index === chosen ? { ...next(leg, instant), providerEventTime: at(instant) } : leg,
        ),
      };
      sessions[place] = session;
      return session;
    },
  };
}
