/** One leg in each state except for live and wrap-up. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { agent, customer } from './people.js';
import { ago, ahead, hours, minutes } from './time.js';

/** On hold for a while; the duration of the call goes on. */
export const heldCustomer: CobrowseMediaParticipant = {
  ...customer,
  held: true,
  startHoldTime: ago(92),
};

/** Hold was reported without its start, so its duration is unknown. */
export const heldSinceUnknown: CobrowseMediaParticipant = { ...customer, held: true };

/** The start of an earlier hold stays set after it: this leg is not on hold. */
export const heldBefore: CobrowseMediaParticipant = {
  ...customer,
  held: false,
  startHoldTime: ago(minutes(3)),
};

const { connectedTime: _connected, ...unconnectedAgent } = agent;

/** Is alerting, and its timeout is eight seconds after it began. */
export const alertingAgent: CobrowseMediaParticipant = {
  ...unconnectedAgent,
  state: 'alerting',
  startTime: ago(3),
  startAlertingTime: ago(3),
  alertingTimeoutMs: 20_000,
  controlling: [],
  viewerUrl: null,
};

/** Should have stopped alerting some seconds ago, but no event has reported that yet. */
export const alertingOverdue: CobrowseMediaParticipant = {
  ...alertingAgent,
  startTime: ago(40),
  startAlertingTime: ago(40),
};

/** The far end was called and has not answered. */
export const dialedCustomer: CobrowseMediaParticipant = {
  ...customer,
  state: 'dialing',
  direction: 'outbound',
  startTime: ago(12),
  startAlertingTime: null,
  connectedTime: null,
  controlling: [],
};

/** Is parked, as legs of messages can be. */
export const parkedCustomer: CobrowseMediaParticipant = {
  ...customer,
  state: 'parked',
  startTime: ago(hours(26)),
  connectedTime: ago(hours(26)),
  parkTime: ago(hours(2) + minutes(14)),
};

/** An agent who declined: never connected, ended after two seconds. */
export const unanswered: CobrowseMediaParticipant = {
  ...unconnectedAgent,
  id: uuid('unanswered leg'),
  name: null,
  state: 'terminated',
  startTime: ago(minutes(7) + 2),
  endTime: ago(minutes(7)),
  disconnectType: 'client',
  wrapupRequired: false,
  controlling: [],
  viewerUrl: null,
};

/** Connected, then the connection was lost. The two clocks differ by half a second. */
export const brokenOff: CobrowseMediaParticipant = {
  ...customer,
  state: 'disconnected',
  connectedTime: ago(20.4),
  endTime: ago(20.9),
  disconnectType: 'transport.failure',
};

/** Ended regularly. */
export const endedCustomer: CobrowseMediaParticipant = {
  ...customer,
  state: 'terminated',
  endTime: ago(35),
  disconnectType: 'endpoint',
};

/** Ended with an error whose message has parameters. */
export const failed: CobrowseMediaParticipant = {
  ...agent,
  state: 'terminated',
  endTime: ago(48),
  disconnectType: 'error',
  wrapupRequired: false,
  controlling: [],
  errorInfo: {
    message: 'viewer cob-4471 left room 9 before command attach was done',
    code: 'error.cobrowse.viewer.detached',
    status: 409,
    messageWithParams: 'viewer {viewer} left room {room} before command {command} was done',
    messageParams: { viewer: 'cob-4471', room: '9', command: 'attach' },
    contextId: uuid('error context'),
    details: [{ errorCode: 'detached', fieldName: 'state', entityId: uuid('agent') }],
    errors: [{ message: 'The room was closed by its owner.', code: 'error.cobrowse.room.closed' }],
  },
};

/** The clock of the provider is ahead of the user's. */
export const fromTheFuture: CobrowseMediaParticipant = { ...customer, connectedTime: ahead(4) };

/** Values that the kit does not know. They are shown as reported. */
export const newKinds: CobrowseMediaParticipant = {
  ...customer,
  purpose: 'digital_twin',
  state: 'teleporting',
  direction: 'sideways',
  cobrowseRole: 'co-pilot',
  wrapupPrompt: 'whenever',
  disconnectType: null,
};
