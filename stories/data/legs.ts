/** One leg in each state that is neither live nor wrap-up. */
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

/** Hold was reported without its start: no duration can be told. */
export const heldSinceUnknown: CobrowseMediaParticipant = { ...customer, held: true };

/** The start of an earlier hold stays set after it: this leg is not on hold. */
export const heldBefore: CobrowseMediaParticipant = {
  ...customer,
  held: false,
  startHoldTime: ago(minutes(3)),
};

const { connectedTime: _connected, ...unconnectedAgent } = agent;

/** Rings, and gives up eight seconds after it began. */
export const alertingAgent: CobrowseMediaParticipant = {
  ...unconnectedAgent,
  state: 'alerting',
  startTime: ago(3),
  startAlertingTime: ago(3),
  alertingTimeoutMs: 20_000,
  controlling: [],
  viewerUrl: null,
};

/** Should have stopped ringing some seconds ago: no event told so yet. */
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

/** Waits for a better time; such legs come from messages. */
export const parkedCustomer: CobrowseMediaParticipant = {
  ...customer,
  state: 'parked',
  startTime: ago(hours(26)),
  connectedTime: ago(hours(26)),
  parkTime: ago(hours(2) + minutes(14)),
};

/** An agent who refused: connected never, ended after two seconds. */
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

/** Answered, then the line broke; the two clocks disagree by half a second. */
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

/** What ended the call is told in an error whose sentence has to be filled in. */
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

/** The clock of the provider runs ahead of the reader's. */
export const fromTheFuture: CobrowseMediaParticipant = { ...customer, connectedTime: ahead(4) };

/** Values that no list of ours knows: shown as they came. */
export const newKinds: CobrowseMediaParticipant = {
  ...customer,
  purpose: 'digital_twin',
  state: 'teleporting',
  direction: 'sideways',
  cobrowseRole: 'co-pilot',
  wrapupPrompt: 'whenever',
  disconnectType: null,
};
