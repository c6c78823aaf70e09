/** Sessions in which it is not obvious who controls whom. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { endedCustomer } from './legs.js';
import { agent, customer, customerCommunication, supervisor } from './people.js';
import { resolvedCode, userOf } from './references.js';
import { done } from './wrapups.js';

type Legs = readonly CobrowseMediaParticipant[];

const secondSharer: CobrowseMediaParticipant = {
  ...customer,
  id: uuid('second sharer'),
  name: 'Pavel Orlov',
  purpose: 'external',
};

const { controlling: _notReported, ...silentAgent } = agent;

/** Two people on one page: they may click at the same time. */
export const twoControllers: Legs = [
  customer,
  agent,
  { ...supervisor, controlling: [uuid('customer')], mediaRoles: ['barge'] },
];

/** One viewer, the pages of two customers. */
export const twoPages: Legs = [
  customer,
  secondSharer,
  { ...agent, controlling: [uuid('customer'), uuid('second sharer')] },
];

/** Nobody has the id, and two people share: it could be either. */
export const unknownTarget: Legs = [
  customer,
  secondSharer,
  { ...agent, controlling: [uuid('somebody who left')] },
];

/** Nobody has the id, but only one person shares. */
export const presumedTarget: Legs = [customer, { ...agent, controlling: [uuid('room member 3')] }];

/** The id is the one that the other agents name as their peer: the customer's communication. */
export const counterpartTarget: Legs = [
  customer,
  { ...agent, controlling: [customerCommunication] },
];

/** The id is the communication of a leg, not of a participant. */
export const communicationTarget: Legs = [
  { ...customer, communicationId: uuid('leg of the customer') },
  { ...agent, controlling: [uuid('leg of the customer')] },
];

/** The customer left; the grant is still reported. */
export const endedTarget: Legs = [endedCustomer, agent];

/** A client that controls itself. */
export const selfControl: Legs = [customer, { ...agent, controlling: [uuid('agent')] }];

/** Duplicates count once, blank ids do not count. */
export const repeatedTargets: Legs = [
  customer,
  { ...agent, controlling: [uuid('customer'), '', uuid('customer'), '  '] },
];

/** The viewer does not say whether it controls anything. */
export const notReported: Legs = [customer, silentAgent];

/** The viewer says that it controls nothing. */
export const nothingToControl: Legs = [customer, { ...agent, controlling: [] }];

/** An agent who is only known by a user id, for apps that look up names. */
export const lookedUp: Legs = [
  customer,
  { ...agent, name: null, user: userOf('tobias') },
  { ...supervisor, name: null, user: userOf('ngozi') },
  {
    ...done,
    id: uuid('earlier agent'),
    name: null,
    user: userOf('yuki'),
    wrapup: { code: resolvedCode },
  },
];

/** Everything at once. */
export const crowdedSession: Legs = [
  customer,
  secondSharer,
  { ...agent, controlling: [uuid('customer'), uuid('second sharer'), uuid('somebody who left')] },
  { ...supervisor, controlling: [uuid('customer'), uuid('supervisor')] },
  {
    ...endedCustomer,
    id: uuid('sharer who left'),
    name: 'Ines Carvalho',
  },
  {
    ...agent,
    id: uuid('second agent'),
    name: 'Yuki Tanabe',
    user: userOf('yuki'),
    controlling: [uuid('sharer who left')],
  },
];

/** One viewer who was granted more pages than a card can list at once. */
export const manyPages: Legs = [
  {
    ...agent,
    controlling: Array.from({ length: 64 }, (_, index) => uuid(`page ${index}`)),
  },
  ...Array.from({ length: 64 }, (_, index) => ({
    ...customer,
    id: uuid(`page ${index}`),
    name: `Page ${index + 1}`,
  })),
];
