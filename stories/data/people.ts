/** The people in the stories, with one leg each, as REST sends it. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { cardServices, userOf } from './references.js';
import { ago, minutes } from './time.js';

export const conversationId: string = uuid('conversation');
const sessionId: string = uuid('co-browse session');

/** What every agent leg names as its peer: the communication of the customer. */
export const customerCommunication: string = uuid('communication of the customer');

const viewerUrl: string = `https://apps.mypurecloud.de/cobrowse-next/viewer.html?conversationId=${conversationId}&lang=en-us`;

/** A customer who shares a page. Like all sharers, they control nobody. */
export const customer: CobrowseMediaParticipant = {
  id: uuid('customer'),
  name: 'Marta Lindqvist',
  address: 'tel:+46855512017',
  startTime: ago(minutes(6) + 8),
  startAlertingTime: ago(minutes(6) + 7),
  connectedTime: ago(minutes(5) + 41),
  purpose: 'customer',
  state: 'connected',
  direction: 'inbound',
  held: false,
  wrapupRequired: false,
  mediaRoles: ['full'],
  queue: cardServices,
  attributes: {
    'context.firstName': 'Marta',
    'context._genesys_url': 'https://bank.example/cards',
  },
  provider: 'PureCloud Cobrowse',
  cobrowseSessionId: sessionId,
  cobrowseRole: 'sharer',
  controlling: [],
  providerEventTime: ago(minutes(5) + 41),
};

/** An agent who views the page and was granted control of it. Named, unlike most agents. */
export const agent: CobrowseMediaParticipant = {
  id: uuid('agent'),
  name: 'Tobias Renner',
  address: 'sip:agent+org.example;tgrp=0a51c7;trunk-context=org@localhost',
  startTime: ago(minutes(5) + 50),
  connectedTime: ago(minutes(5) + 36),
  purpose: 'agent',
  state: 'connected',
  direction: 'inbound',
  held: false,
  wrapupRequired: true,
  wrapupPrompt: 'timeout',
  wrapupTimeoutMs: 120_000,
  alertingTimeoutMs: 8000,
  user: userOf('tobias'),
  queue: cardServices,
  attributes: {},
  provider: 'PureCloud Cobrowse',
  peer: customerCommunication,
  cobrowseSessionId: sessionId,
  cobrowseRole: 'viewer',
  controlling: [uuid('customer')],
  viewerUrl,
  providerEventTime: ago(minutes(3)),
};

/** An agent as REST usually sends them: without a name, and with a user that has none. */
export const namelessAgent: CobrowseMediaParticipant = {
  ...agent,
  id: uuid('nameless agent'),
  name: null,
  user: userOf('nameless'),
  controlling: [],
};

/** A colleague who looks over the agent's shoulder. */
export const supervisor: CobrowseMediaParticipant = {
  id: uuid('supervisor'),
  name: 'Ngozi Adeyemi',
  startTime: ago(minutes(2)),
  connectedTime: ago(minutes(1) + 52),
  purpose: 'user',
  state: 'connected',
  direction: 'outbound',
  held: false,
  wrapupRequired: false,
  mediaRoles: ['monitor'],
  user: userOf('ngozi', 'Ngozi Adeyemi'),
  attributes: {},
  peer: customerCommunication,
  cobrowseSessionId: sessionId,
  cobrowseRole: 'viewer',
  controlling: [],
};

/**
 * The queue through which the customer came: a separate leg, which ended when an agent answered.
 */
export const queueLeg: CobrowseMediaParticipant = {
  id: uuid('queue leg'),
  startTime: ago(minutes(6)),
  connectedTime: ago(minutes(6)),
  endTime: ago(minutes(5) + 36),
  purpose: 'acd',
  state: 'terminated',
  direction: 'inbound',
  disconnectType: 'transfer',
  held: false,
  wrapupRequired: false,
  queue: { ...cardServices, name: 'Card services' },
  attributes: {},
  peer: customerCommunication,
};
