/** The texts of notifications about sessions in which something happens all the time. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../src/entries/index.js';
import { simulate } from '../../stories/demo/supervisor/simulator.js';

type Leg = CobrowseMediaParticipant;

/** A session whose legs can be exchanged. */
interface LiveSession {
  readonly id: string;
  readonly legs: Leg[];
}

/** Sessions, and one notification after the other about them. The same seed gives the same texts. */
export class LiveEvents {
  readonly sessions: readonly LiveSession[];
  private seed = 7;
  private now: number;

  constructor(sessions: readonly LiveSession[], now: number) {
    this.sessions = sessions;
    this.now = now;
  }

  /** A notification about every session as it is now. */
  all(): readonly string[] {
    return this.sessions.map((session) => notificationOf(session));
  }

  /** A notification after one participant of a session chosen at random changed. */
  next(): string {
    const session = this.pick(this.sessions);
    const place = Math.floor(this.random() * session.legs.length);
    const leg = session.legs[place];
    this.now += 1;
    const time = new Date(this.now).toISOString();
    if (leg)
      session.legs[place] = { ...leg, ...this.change(leg, session, time), providerEventTime: time };
    return notificationOf(session);
  }

  /** The notification that ends a session. */
  end(session: LiveSession): string {
    this.now += 1;
    const time = new Date(this.now).toISOString();
    for (const [place, leg] of session.legs.entries()) {
      const over = { state: 'disconnected', endTime: time, disconnectType: 'client', held: false };
      session.legs[place] = { ...leg, ...over, wrapupRequired: false, providerEventTime: time };
    }
    return notificationOf(session);
  }

  private change(leg: Leg, session: LiveSession, time: string): Leg {
    const chance = this.random();
    const isController = (leg.controlling ?? []).length > 0;
    if (leg.state !== 'connected') return { state: 'connected', connectedTime: time };
    if (chance < 0.6) return { held: leg.held !== true, startHoldTime: time };
    if (chance < 0.8 && leg.controlling) {
      return { controlling: isController ? [] : [session.legs[0]?.id ?? ''] };
    }
    return {};
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  private random(): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed / 2_147_483_647;
  }
}

/** Sessions of two or three people who are connected. */
export function connectedSessions(count: number, now: number, seed = 1): readonly LiveSession[] {
  return simulate(count, now, seed)
    .sessions()
    .map((session) => connected(session, now));
}

/** One session in which many people are connected. */
export function crowdedSession(legs: number, now: number): LiveSession {
  const people = connectedSessions(legs, now).flatMap((session) => session.legs);
  return { id: 'crowded', legs: people.slice(0, legs) };
}

function connected({ id, participants }: CobrowseConversation, now: number): LiveSession {
  const legs = (participants ?? []).map((leg): Leg => ({
    ...leg,
    endTime: null,
    disconnectType: null,
    startAcwTime: null,
    state: 'connected',
    connectedTime: leg.connectedTime ?? new Date(now - 60_000).toISOString(),
    providerEventTime: new Date(now).toISOString(),
  }));
  return { id: id ?? '', legs };
}

function notificationOf({ id, legs }: LiveSession): string {
  return JSON.stringify({
    topicName: 'v2.users.u1.conversations.cobrowsesessions',
    version: '2',
    eventBody: { id, participants: legs },
  });
}
