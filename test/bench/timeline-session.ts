/** A session of 50 people who were parked and connected 20 times each: 2,000 segments. */
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  ObservedSession,
} from '../../src/entries/model.js';

const PEOPLE = 50;
const CHANGES = 40;
const START = Date.parse('2026-03-04T15:00:00Z');
const MINUTE = 60_000;

const names = ['Marta Lindqvist', 'Tobias Renner', 'Ngozi Adeyemi', 'Yuki Tanabe', 'Rosa Amsel'];

function leg(index: number, state: string): CobrowseMediaParticipant {
  const start = new Date(START + index * 1000).toISOString();
  return {
    id: `person ${index}`,
    name: `${names[index % names.length]} ${index}`,
    purpose: index === 0 ? 'customer' : 'agent',
    cobrowseRole: index === 0 ? 'sharer' : 'viewer',
    state,
    startTime: start,
    connectedTime: start,
  };
}

function sessionAt(step: number): CobrowseConversation {
  const state = step % 2 === 0 ? 'connected' : 'parked';
  const participants = Array.from({ length: PEOPLE }, (_, index) => leg(index, state));
  return { id: 'conversation', participants };
}

export const events: readonly ObservedSession[] = Array.from({ length: CHANGES }, (_, step) => ({
  at: START + (step + 1) * MINUTE,
  session: sessionAt(step),
}));
export const session: CobrowseConversation = sessionAt(CHANGES - 1);
export const now: number = START + (CHANGES + 1) * MINUTE;
