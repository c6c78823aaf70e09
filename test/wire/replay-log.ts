/** The log of a session in which an agent controls a customer's page for a while. */
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import type { ReplayEvent } from '../../src/wire/index.js';
import { snapshot } from './merging.js';

export const START = Date.parse('2026-03-02T09:00:00Z');

/** The instant after some seconds of the log. */
export function at(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString();
}

export const customer: CobrowseMediaParticipant = {
  id: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  connectedTime: at(0),
};

export const agent: CobrowseMediaParticipant = {
  id: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  connectedTime: at(10),
  controlling: [],
};

/** A notification with these legs. */
export function reported(seconds: number, ...legs: CobrowseMediaParticipant[]): ReplayEvent {
  return snapshot(
    'topic',
    legs.map((leg) => ({ ...leg, providerEventTime: at(seconds) })),
  );
}

/** Offered, control granted after 20 s, a repeated report, revoked after 50 s, ended after 60 s. */
export const log: readonly ReplayEvent[] = [
  reported(0, customer),
  reported(10, customer, agent),
  reported(20, { ...agent, controlling: ['customer'] }),
  reported(30, { ...agent, controlling: ['customer'] }),
  reported(50, agent),
  reported(60, { ...agent, state: 'terminated', endTime: at(60) }),
];
