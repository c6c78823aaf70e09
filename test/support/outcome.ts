/** A session of two people, for tests of what it came to. */
import {
  sessionOutcome,
  type CobrowseMediaParticipant,
  type SessionOutcomeOptions,
} from '../../src/model/index.js';

export type Leg = CobrowseMediaParticipant;

/** A minute of the session, in epoch milliseconds and as the wire sends it. */
export const minute = (number: number): number =>
  Date.parse('2026-05-11T09:00:00Z') + number * 60_000;
export const at = (number: number): string => new Date(minute(number)).toISOString();

export const sharer = (leg: Leg = {}): Leg => ({
  id: 's',
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  connectedTime: at(0),
  ...leg,
});
export const viewer = (leg: Leg = {}): Leg => ({
  id: 'v',
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  connectedTime: at(1),
  ...leg,
});
export const gone = (end: number, disconnectType: string | null = null): Leg => ({
  state: 'terminated',
  endTime: at(end),
  disconnectType,
});
export const outcomeOf = (
  participants: readonly Leg[],
  options: Partial<SessionOutcomeOptions> = {},
): ReturnType<typeof sessionOutcome> =>
  sessionOutcome({ session: { participants }, now: minute(10), ...options });
