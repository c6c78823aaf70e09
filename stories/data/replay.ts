/** A log of notifications about one session: offered, connected, controlled, on hold, watched, wrapped up. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { foldEvents, parseEvents } from '../../src/entries/wire.js';
import type { CobrowseEvent, CobrowseSession, SessionState } from '../../src/entries/wire.js';
import { uuid } from './ids.js';
import { agent, conversationId, customer, supervisor } from './people.js';
import { ago, minutes } from './time.js';

type Leg = CobrowseMediaParticipant;

const BEGIN = minutes(12);

/** A notification this many seconds after the beginning. */
function notification(seconds: number, ...legs: readonly Leg[]): string {
  const participants = legs.map((leg) => ({ ...leg, providerEventTime: ago(BEGIN - seconds) }));
  return JSON.stringify({
    topicName: `v2.users.${uuid('user tobias')}.conversations.cobrowseSessions`,
    version: '2',
    eventBody: { id: conversationId, participants },
    metadata: { CorrelationId: uuid(`replay ${seconds}`) },
  });
}

const at = (seconds: number): string => ago(BEGIN - seconds);

const marta: Leg = {
  ...customer,
  startTime: at(0),
  startAlertingTime: at(0),
  connectedTime: at(1),
};
const offered: Leg = {
  ...agent,
  state: 'alerting',
  startTime: at(8),
  startAlertingTime: at(8),
  connectedTime: null,
  controlling: [],
};
const tobias: Leg = { ...offered, state: 'connected', connectedTime: at(15) };
const inControl: Leg = { ...tobias, controlling: [uuid('customer')] };
const onHold: Leg = { ...tobias, held: true, startHoldTime: at(210) };
const ngozi: Leg = { ...supervisor, startTime: at(280), connectedTime: at(281), controlling: [] };
const left = (leg: Leg, seconds: number, disconnectType: string): Leg => ({
  ...leg,
  state: 'terminated',
  endTime: at(seconds),
  disconnectType,
});
const wrapupDue: Leg = {
  ...left(tobias, 561, 'peer'),
  state: 'disconnected',
  startAcwTime: at(561),
};

/** The text of the log, with one notification per line. */
export const replayLog: string = [
  notification(1, marta),
  notification(8, marta, offered),
  notification(15, marta, tobias),
  '{"topicName":"channel.metadata","eventBody":{"message":"WebSocket Heartbeat"}}',
  notification(40, inControl),
  notification(41, inControl),
  notification(170, tobias),
  notification(210, onHold),
  notification(265, { ...tobias, startHoldTime: at(210) }),
  notification(281, marta, tobias, ngozi),
  notification(300, inControl),
  notification(480, inControl),
  notification(560, left(marta, 560, 'client')),
  notification(561, wrapupDue, left(ngozi, 561, 'peer')),
  notification(640, {
    ...wrapupDue,
    state: 'terminated',
    endAcwTime: at(640),
    wrapup: { code: uuid('wrap-up code'), name: 'Card blocked', endTime: at(640) },
  }),
].join('\n');

/** The events of the log. */
export const replayEvents: readonly CobrowseEvent[] = parseEvents(replayLog).events;

/** The session after all events. */
export const replayedSession: CobrowseSession = merged(replayEvents);

function merged(events: readonly CobrowseEvent[]): CobrowseSession {
  const states = new Map<string, SessionState>();
  foldEvents(states, events);
  return [...states.values()][0]?.session ?? { participants: [] };
}
