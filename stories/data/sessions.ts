/** Whole sessions: the legs of one conversation. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { heldCustomer, unanswered } from './legs.js';
import { agent, customer, namelessAgent, queueLeg, supervisor } from './people.js';
import { userOf } from './references.js';
import { ago, minutes } from './time.js';

type Legs = readonly CobrowseMediaParticipant[];

/** A customer shares, an agent views and controls. */
export const liveSession: Legs = [customer, queueLeg, agent];

/** The same with a supervisor who only looks. */
export const watchedSession: Legs = [customer, agent, supervisor];

/** Nobody controls anything, and everybody reports that. */
export const viewOnlySession: Legs = [customer, { ...agent, controlling: [] }];

/** The customer waits. */
export const heldSession: Legs = [heldCustomer, agent];

const { viewerUrl: _url, controlling: _agentControl, ...plainAgent } = agent;
const { controlling: _customerControl, ...plainCustomer } = customer;

/** What a session looks like when neither control nor a viewer URL is reported. */
export const bareSession: Legs = [plainCustomer, plainAgent];

/** The agent did not answer, was offered the call again, and answered: one user, three participants. */
export const twoLegsOfOneAgent: Legs = [
  customer,
  unanswered,
  {
    ...unanswered,
    id: uuid('second unanswered leg'),
    startTime: ago(minutes(6) + 40),
    endTime: ago(minutes(6) + 32),
    disconnectType: 'system',
  },
  { ...agent, name: null },
];

/** One participant with two communications: offered again after the first co-browse ended. */
export const twoCommunications: Legs = [
  customer,
  {
    ...agent,
    communicationId: uuid('first communication of the agent'),
    state: 'terminated',
    endTime: ago(minutes(4)),
    disconnectType: 'client',
    controlling: [],
    wrapupSkipped: true,
  },
  {
    ...agent,
    communicationId: uuid('second communication of the agent'),
    startTime: ago(minutes(2)),
    connectedTime: ago(minutes(2) - 3),
  },
];

/** Nobody has a name, but they must still be distinguishable. */
export const namelessSession: Legs = [
  { ...customer, name: '  ', externalContact: null },
  namelessAgent,
  { ...namelessAgent, id: uuid('another nameless agent'), user: userOf('another') },
  { ...queueLeg, queue: null },
];
