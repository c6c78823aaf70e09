/** Sources to try the review with, as text, as Genesys would send it. All of it is made up. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { uuid } from '../../data/ids.js';
import {
  agent,
  conversationId,
  customer,
  namelessAgent,
  queueLeg,
  supervisor,
} from '../../data/people.js';
import { ago, ahead, minutes } from '../../data/time.js';

/** A source that comes with the page. */
export interface Sample {
  readonly name: string;
  readonly description: string;
  readonly text: () => string;
}

type Leg = CobrowseMediaParticipant;

const over = (leg: Leg, end: string): Leg => ({
  disconnectType: 'client',
  ...leg,
  state: 'terminated',
  endTime: end,
  providerEventTime: end,
});

const { connectedTime: _connected, viewerUrl: _url, ...unconnected } = namelessAgent;
const missed = (seed: string, start: number): Leg => ({
  ...over(unconnected, ago(start - 8)),
  id: uuid(seed),
  startTime: ago(start),
  startAlertingTime: ago(start),
  disconnectType: 'system',
  wrapupRequired: false,
});

const conversation: CobrowseConversation = {
  id: conversationId,
  participants: [],
  otherMediaUris: [`/api/v2/conversations/messages/${uuid('message conversation')}`],
  recordingState: 'none',
};

/** The agent controlled the customer's page; a supervisor looked on. */
const ended: CobrowseConversation = {
  ...conversation,
  participants: [
    over({ ...customer, disconnectType: 'endpoint' }, ago(20)),
    queueLeg,
    missed('first missed offer', minutes(6) + 6),
    missed('second missed offer', minutes(5) + 57),
    {
      ...over(agent, ago(20)),
      wrapupSkipped: true,
      startAcwTime: ago(20),
      endAcwTime: ago(4),
    },
    over(supervisor, ago(31)),
  ],
};

const topicName = `v2.users.${uuid('user tobias')}.conversations.cobrowseSessions`;
const event = (participants: readonly Leg[]): string =>
  JSON.stringify({
    topicName,
    version: '2',
    eventBody: { id: conversationId, participants },
    metadata: { CorrelationId: uuid(JSON.stringify(participants).slice(-200)) },
  });

const at = (leg: Leg, seconds: number): Leg => ({ ...leg, providerEventTime: ago(seconds) });

/** One message per line: offered, connected, control granted, control revoked, ended. */
const log = (): string => {
  const ringing: Leg = { ...agent, state: 'alerting', connectedTime: null, controlling: [] };
  return [
    event([at(customer, 350)]),
    event([at(customer, 350), at({ ...ringing, startAlertingTime: ago(345) }, 345)]),
    '{"topicName":"channel.metadata","eventBody":{"message":"WebSocket Heartbeat"}}',
    event([at(customer, 336), at({ ...agent, controlling: [] }, 336)]),
    event([at(customer, 200), at(agent, 200)]),
    event([at(customer, 90), at({ ...agent, controlling: [] }, 90)]),
    event([at(over(customer, ago(12)), 12), at(over({ ...agent, controlling: [] }, ago(12)), 12)]),
  ].join('\n');
};

const firstNames = [
  'Marta',
  'Ilya',
  'Rosa',
  'Kofi',
  'Aiko',
  'Bea',
  'Tomás',
  'Noor',
  'Pavel',
  'Yara',
];
const lastNames = ['Lindqvist', 'Amsel', 'Brandt', 'Okoro', 'Mori', 'Silva', 'Haddad', 'Orlov'];

/** A day of sessions; now and then something is wrong with one. */
const day = (): string => {
  const entities = Array.from({ length: 120 }, (_, index): CobrowseConversation => {
    const later = index * 240;
    const shift = (instant: unknown): string =>
      new Date(Date.parse(String(instant)) - later * 1000).toISOString();
    const moved = (leg: Leg, id: string): Leg => ({
      ...over(leg, shift(ago(index % 7))),
      id: uuid(`${id} ${index}`),
      startTime: shift(leg.startTime),
      connectedTime: shift(leg.connectedTime),
      startAlertingTime: null,
      cobrowseSessionId: uuid(`co-browse session ${index}`),
      wrapupRequired: false,
    });
    const name = `${firstNames[index % 10]} ${lastNames[(index * 3) % 8]}`;
    return {
      id: uuid(`conversation ${index}`),
      participants: [
        { ...moved(customer, 'customer'), name },
        {
          ...moved(agent, 'agent'),
          controlling: index % 3 === 0 ? [uuid(`customer ${index}`)] : [],
          ...(index % 11 === 0 && { disconnectType: 'transport.failure' }),
          ...(index % 17 === 0 && { viewerUrl: 'http://viewer.example/' }),
        },
      ],
    };
  });
  return JSON.stringify({ entities, pageSize: entities.length, total: entities.length });
};

/** A log that was damaged in transit. */
const damaged = (): string =>
  [
    event([at(customer, 350), at(agent, 340)]),
    event([at(customer, 300)]).slice(0, 120),
    '2026-03-04 15:14:09 INFO reconnected',
    JSON.stringify({
      id: uuid('a call'),
      participants: [{ id: uuid('caller'), calls: [{ id: uuid('call') }] }],
    }),
    JSON.stringify({
      id: uuid('odd'),
      participants: ['nobody', { ...customer, held: 'yes', controlling: 'everyone' }],
    }),
    '\u0000\u0001\uFFFD\uFFFD',
    JSON.stringify({
      ...conversation,
      inactivityTimeout: ahead(600),
      participants: [at(agent, 100)],
    }),
  ].join('\r\n');

/** All samples. */
export const samples: readonly Sample[] = [
  {
    name: 'One session',
    description: 'An agent controlled a customer’s page.',
    text: () => JSON.stringify(ended, null, 2),
  },
  { name: 'Log of notifications', description: 'The same session as it happened.', text: log },
  { name: 'A day of sessions', description: '120 sessions in one response.', text: day },
  { name: 'Damaged log', description: 'Half of it cannot be read.', text: damaged },
];
