/** Sessions for the review. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../src/entries/model.js';
import { twoControllers } from './control.js';
import { endless, markupEverywhere, turnedAround, wrongTypes } from './hostile.js';
import { uuid } from './ids.js';
import { brokenOff, failed } from './legs.js';
import { agent, conversationId, customer, namelessAgent, queueLeg } from './people.js';
import { userOf } from './references.js';
import { liveSession } from './sessions.js';
import { ago, ahead, minutes } from './time.js';
import { urlWithToken } from './viewer-urls.js';

type Leg = CobrowseMediaParticipant;

const conversation = (participants: readonly Leg[]): CobrowseConversation => ({
  id: conversationId,
  participants,
  otherMediaUris: [`/api/v2/conversations/messages/${uuid('message conversation')}`],
  recordingState: 'none',
  inactivityTimeout: ahead(minutes(10)),
});

/** Nothing is wrong. */
export const cleanSession: CobrowseConversation = conversation(liveSession);

/** Two people on one page, a secret in a URL, a lost connection, an error. */
export const faultySession: CobrowseConversation = conversation([
  ...twoControllers,
  {
    ...agent,
    id: uuid('agent with a secret'),
    name: 'Yuki Tanabe',
    user: userOf('yuki'),
    controlling: [],
    viewerUrl: urlWithToken,
  },
  {
    ...brokenOff,
    id: uuid('customer of the broken line'),
    name: 'Ilya Brandt',
    providerEventTime: ago(20.9),
  },
  { ...failed, id: uuid('agent of the error'), name: 'Rosa Amsel', user: userOf('rosa') },
]);

const { connectedTime: _connected, viewerUrl: _url, ...unconnected } = namelessAgent;
const offered = (user: string, number: number): Leg => ({
  ...unconnected,
  id: uuid(`offer ${number} to ${user}`),
  user: userOf(user),
  state: 'terminated',
  startTime: ago(minutes(9) - number * 10),
  startAlertingTime: ago(minutes(9) - number * 10),
  endTime: ago(minutes(9) - number * 10 - 8),
  disconnectType: number % 2 === 0 ? 'system' : 'client',
  wrapupRequired: false,
});

/** The offer went to several agents before one answered. */
export const manyOffers: CobrowseConversation = conversation([
  customer,
  queueLeg,
  ...Array.from({ length: 24 }, (_, number) => offered(`agent ${number % 5}`, number)),
  {
    ...namelessAgent,
    communicationId: uuid('first communication of the nameless agent'),
    state: 'terminated',
    endTime: ago(minutes(3)),
    providerEventTime: ago(minutes(3)),
    disconnectType: 'client',
    wrapupSkipped: true,
    user: userOf('agent 0'),
  },
  {
    ...namelessAgent,
    communicationId: uuid('second communication of the nameless agent'),
    startTime: ago(minutes(2)),
    connectedTime: ago(minutes(2) - 3),
    providerEventTime: ago(minutes(1)),
    user: userOf('agent 0'),
    controlling: [uuid('customer')],
  },
]);

/** Only a queue: no co-browse took place. */
export const emptySession: CobrowseConversation = {
  ...conversation([]),
  startTime: ago(minutes(3)),
};

/** Markup, reversed directions, endless texts, wrong types. */
export const hostileSession: CobrowseConversation = {
  ...conversation([markupEverywhere, turnedAround, endless, wrongTypes]),
  id: '<b>conversation</b> '.repeat(20),
  name: `\u202E${'Aconversationwithoutanyplacetobreak'.repeat(8)}`,
  otherMediaUris: ['javascript:1', `/api/v2/conversations/calls/${'x'.repeat(200)}?token=secret`],
};
