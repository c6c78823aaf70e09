/** The same facts in the spelling of other shapes. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { agent, customer } from './people.js';
import {
  cardServices,
  followUpCode,
  formHelpScript,
  knownContact,
  knownOrganization,
  nightTeam,
} from './references.js';
import { ago, minutes, NOW } from './time.js';

/** An empty object is also a participant. */
export const empty: CobrowseMediaParticipant = {};

/** Every field is null or blank, as from back ends that cannot leave out fields. */
export const blank: CobrowseMediaParticipant = {
  id: '',
  name: null,
  address: '',
  startTime: null,
  connectedTime: null,
  endTime: null,
  purpose: '',
  state: null,
  direction: null,
  held: null,
  wrapupRequired: null,
  user: {},
  queue: {},
  attributes: {},
  errorInfo: {},
  wrapup: {},
  controlling: null,
  viewerUrl: '',
};

/** Upper case, underscores and epoch milliseconds: the oldest notifications. */
export const upperCase: CobrowseMediaParticipant = {
  id: uuid('upper case'),
  name: 'Odile Marchand',
  purpose: 'AGENT',
  state: 'CONNECTED',
  direction: 'INBOUND',
  cobrowseRole: 'VIEWER',
  connectedTime: NOW - 75_000,
  providerEventTime: String(NOW - 75_000),
  controlling: [],
  viewerUrl: '',
};

/** A value that old SDKs write instead of one that they do not know. */
export const outdatedSdk: CobrowseMediaParticipant = {
  ...customer,
  state: 'OutdatedSdkVersion',
  purpose: 'OUTDATED_SDK_VERSION',
};

/** Every one of the 31 published fields, and the newer ones. */
export const everyField: CobrowseMediaParticipant = {
  ...agent,
  endTime: ago(30),
  startHoldTime: ago(minutes(2)),
  held: true,
  state: 'disconnected',
  disconnectType: 'transfer.consult',
  errorInfo: {
    message: 'consult of queue cards was not accepted',
    code: 'error.consult.declined',
    status: 422,
    messageWithParams: 'consult of {target} was not accepted',
    messageParams: { target: 'queue cards' },
    contextId: uuid('error of consult'),
  },
  script: formHelpScript,
  wrapupSkipped: false,
  externalContact: knownContact,
  externalOrganization: knownOrganization,
  wrapup: {
    code: followUpCode,
    name: 'Call back',
    notes: 'Wants the form by mail.',
    tags: ['form'],
    durationSeconds: 12,
    provisional: true,
  },
  queue: { ...cardServices, name: 'Card services' },
  attributes: { 'context.email': 'tobias@agents.example', plan: 'gold' },
  startAlertingTime: ago(minutes(5) + 49),
  startAcwTime: ago(30),
  parkTime: ago(minutes(4)),
  resumeTime: ago(minutes(3) + 30),
  mediaRoles: ['full', 'coach'],
  team: nightTeam,
  externalContactInitialDivisionId: uuid('division'),
  flaggedReason: 'general',
  communicationId: uuid('communication of every field'),
  initialState: 'alerting',
  afterCallWork: { state: 'pending', startTime: ago(30) },
  afterCallWorkRequired: true,
  wrapupExpected: true,
  screenRecordingState: 'paused',
  monitoredParticipantId: uuid('customer'),
  coachedParticipantId: uuid('supervisor'),
  bargedParticipantId: uuid('queue leg'),
  journeyContext: { customer: { id: uuid('journey'), idType: 'cookie' } },
  conversationRoutingData: { priority: 3, skills: [], scoredAgents: [] },
  queueMediaSettings: { alertingTimeoutSeconds: 8 },
};
