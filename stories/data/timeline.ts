/** A session that is over, and the events that led to it. */
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  ObservedSession,
} from '../../src/entries/model.js';
import { conversationId } from './people.js';
import { uuid } from './ids.js';
import { userOf } from './references.js';
import { ago, minutes, NOW } from './time.js';

type Leg = CobrowseMediaParticipant;

const customer: Leg = {
  id: uuid('timeline customer'),
  name: 'Marta Lindqvist',
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  startTime: ago(minutes(12)),
  connectedTime: ago(minutes(12)),
};
const agent: Leg = {
  id: uuid('timeline agent'),
  name: 'Tobias Renner',
  user: userOf('tobias'),
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  startTime: ago(minutes(11)),
  startAlertingTime: ago(minutes(11)),
  connectedTime: ago(minutes(10)),
  controlling: [],
  wrapupPrompt: 'mandatory',
  wrapupRequired: true,
};
const watcher: Leg = {
  id: uuid('timeline watcher'),
  name: 'Ngozi Adeyemi',
  user: userOf('ngozi'),
  purpose: 'user',
  cobrowseRole: 'viewer',
  state: 'connected',
  startTime: ago(minutes(5)),
  connectedTime: ago(minutes(5)),
};
const offer: Leg = {
  id: uuid('timeline offer'),
  name: 'Yuki Tanabe',
  user: userOf('yuki'),
  purpose: 'agent',
  state: 'terminated',
  startTime: ago(minutes(11.6)),
  startAlertingTime: ago(minutes(11.6)),
  endTime: ago(minutes(11.1)),
  disconnectType: 'system',
};
const controls: Leg = { ...agent, controlling: [uuid('timeline customer')] };
const onHold: Leg = { ...agent, held: true, startHoldTime: ago(minutes(6)) };
const ended = {
  customer: {
    ...customer,
    state: 'terminated',
    endTime: ago(minutes(3)),
    disconnectType: 'client',
  },
  agent: {
    ...agent,
    held: false,
    startHoldTime: ago(minutes(6)),
    state: 'terminated',
    endTime: ago(minutes(3) - 2),
    disconnectType: 'peer',
    startAcwTime: ago(minutes(3) - 2),
    endAcwTime: ago(minutes(1)),
    wrapup: { code: 'resolved', endTime: ago(minutes(1)) },
  },
  watcher: {
    ...watcher,
    state: 'terminated',
    endTime: ago(minutes(3) - 1),
    disconnectType: 'peer',
  },
} as const satisfies Readonly<Record<string, Leg>>;

const sessionOf = (...participants: Leg[]): CobrowseConversation => ({
  id: conversationId,
  participants,
});
const event = (minutesAgo: number, ...participants: Leg[]): ObservedSession => ({
  at: NOW - minutesAgo * 60_000,
  session: sessionOf(...participants),
});

/** The session at its end. */
export const endedSession: CobrowseConversation = sessionOf(
  ended.customer,
  ended.agent,
  ended.watcher,
  offer,
);

/** The events that led to it. */
export const sessionEvents: readonly ObservedSession[] = [
  event(11.5, customer, offer),
  event(10, customer, agent, offer),
  event(9, customer, controls, offer),
  event(7, customer, agent, offer),
  event(6, customer, onHold, offer),
  event(5, customer, { ...agent, held: false }, watcher, offer),
  event(4.5, customer, { ...controls, held: false }, watcher, offer),
  event(
    2.9,
    ended.customer,
    { ...ended.agent, endAcwTime: null, wrapup: null },
    ended.watcher,
    offer,
  ),
];

/** Two sessions of a conversation, hours apart. */
export const longSession: CobrowseConversation = sessionOf(
  {
    ...ended.customer,
    startTime: ago(minutes(720)),
    connectedTime: ago(minutes(720)),
    endTime: ago(minutes(700)),
  },
  { ...ended.customer, id: uuid('timeline customer again') },
  ended.agent,
);

/** Wrong order, no times, no length. */
export const brokenTimes: CobrowseConversation = sessionOf(
  { ...ended.customer, connectedTime: ago(minutes(2)), endTime: ago(minutes(8)) },
  { ...ended.agent, startAcwTime: ago(minutes(5)) },
  {
    id: uuid('timeline no times'),
    name: 'Rosa Amsel',
    state: 'disconnected',
    cobrowseRole: 'viewer',
  },
);

/** Still running. */
export const runningSession: CobrowseConversation = sessionOf(customer, onHold, watcher, offer);

const firstNames = ['Marta', 'Ilya', 'Rosa', 'Kofi', 'Aiko', 'Bea', 'Noor', 'Pavel', 'Yara', 'Tom'];
const lastNames = ['Lindqvist', 'Amsel', 'Brandt', 'Okoro', 'Mori'];

/** A customer and 49 viewers, one after the other. */
export const fiftyPeople: CobrowseConversation = sessionOf(
  ended.customer,
  ...Array.from({ length: 49 }, (_, index): Leg => {
    const joined = 11 - index * 0.1;
    return {
      ...ended.watcher,
      id: uuid(`timeline person ${index}`),
      user: null,
      name: `${firstNames[index % 10]} ${lastNames[Math.floor(index / 10)]}`,
      startTime: ago(minutes(joined)),
      connectedTime: ago(minutes(joined)),
      endTime: ago(minutes(Math.max(3, joined - 2 - (index % 5)))),
    };
  }),
);

/** Without any times. */
export const noInstants: CobrowseConversation = sessionOf(
  { id: uuid('timeline no instants'), name: 'Marta Lindqvist', cobrowseRole: 'sharer' },
  { id: uuid('timeline no instants either'), name: 'Tobias Renner', cobrowseRole: 'viewer' },
);
