/**
 * The table of a participant's fields. Code looks up here what a field is, and never guesses from
 * its name.
 */
import { ENUM_FIELDS } from './enum-fields.js';
import {
  ALL_SHAPES,
  FLAT_AND_ANALYTICS,
  FLAT_SHAPES,
  GENERIC_SHAPES,
  LIVE_SHAPES,
  NESTED_SHAPES,
  type FieldDescription,
} from './field-kinds.js';
import { AFTER_CALL_WORK_PARTS, ERROR_PARTS, WRAPUP_PARTS } from './part-fields.js';
import type { CobrowseMediaParticipant } from './types.js';

/**
 * Every field of a participant: what it holds, whether it is personal, which wire shapes carry it
 * and under which name. They are listed by group, in the order in which the details show them.
 */
export const PARTICIPANT_FIELDS: Readonly<
  Record<keyof CobrowseMediaParticipant, FieldDescription>
> = {
  name: {
    kind: 'name',
    group: 'person',
    personal: true,
    shapes: ALL_SHAPES,
    nestedName: 'participantName',
  },
  purpose: { ...ENUM_FIELDS.purpose, group: 'person', shapes: ALL_SHAPES },
  cobrowseRole: { ...ENUM_FIELDS.role, group: 'person', shapes: ALL_SHAPES },
  mediaRoles: {
    kind: 'list',
    group: 'person',
    items: ENUM_FIELDS.mediaRole,
    shapes: LIVE_SHAPES,
  },
  address: {
    kind: 'text',
    group: 'person',
    personal: true,
    shapes: ALL_SHAPES,
    nestedName: 'addressSelf',
  },
  attributes: { kind: 'entries', group: 'person', personal: true, shapes: LIVE_SHAPES },

  state: { ...ENUM_FIELDS.state, group: 'times', shapes: ALL_SHAPES },
  initialState: {
    ...ENUM_FIELDS.state,
    group: 'times',
    shapes: ['topic', 'genericRest', 'genericTopic'],
  },
  direction: { ...ENUM_FIELDS.direction, group: 'times', shapes: FLAT_AND_ANALYTICS },
  startTime: {
    kind: 'instant',
    group: 'times',
    permanent: true,
    shapes: ['rest', 'topic', 'genericRest', 'analytics'],
  },
  startAlertingTime: {
    kind: 'instant',
    group: 'times',
    permanent: true,
    shapes: ['rest', 'genericRest', 'analytics'],
  },
  alertingTimeoutMs: {
    kind: 'duration',
    group: 'times',
    unit: 'milliseconds',
    shapes: LIVE_SHAPES,
  },
  connectedTime: { kind: 'instant', group: 'times', permanent: true, shapes: ALL_SHAPES },
  held: { kind: 'flag', group: 'times', shapes: FLAT_AND_ANALYTICS },
  startHoldTime: { kind: 'instant', group: 'times', shapes: FLAT_AND_ANALYTICS },
  parkTime: { kind: 'instant', group: 'times', shapes: FLAT_AND_ANALYTICS },
  resumeTime: { kind: 'instant', group: 'times', shapes: FLAT_SHAPES },
  endTime: {
    kind: 'instant',
    group: 'times',
    permanent: true,
    shapes: ALL_SHAPES,
    nestedName: 'disconnectedTime',
  },
  disconnectType: { ...ENUM_FIELDS.disconnectType, group: 'times', shapes: ALL_SHAPES },
  errorInfo: {
    kind: 'object',
    group: 'times',
    parts: ERROR_PARTS,
    shapes: FLAT_AND_ANALYTICS,
    nestedParts: { errorCode: 'code' },
  },

  controlling: { kind: 'list', group: 'control', items: { kind: 'id' }, shapes: LIVE_SHAPES },
  viewerUrl: { kind: 'url', group: 'control', shapes: LIVE_SHAPES },

  wrapupRequired: { kind: 'flag', group: 'wrapup', shapes: LIVE_SHAPES },
  wrapupExpected: { kind: 'flag', group: 'wrapup', shapes: ['genericTopic'] },
  wrapupPrompt: { ...ENUM_FIELDS.wrapupPrompt, group: 'wrapup', shapes: LIVE_SHAPES },
  wrapupTimeoutMs: { kind: 'duration', group: 'wrapup', unit: 'milliseconds', shapes: LIVE_SHAPES },
  wrapupSkipped: {
    kind: 'flag',
    group: 'wrapup',
    shapes: ['rest', 'topic', 'genericRest', 'analytics'],
    nestedName: 'acwSkipped',
  },
  startAcwTime: { kind: 'instant', group: 'wrapup', permanent: true, shapes: ALL_SHAPES },
  endAcwTime: { kind: 'instant', group: 'wrapup', permanent: true, shapes: ALL_SHAPES },
  afterCallWork: {
    kind: 'object',
    group: 'wrapup',
    permanent: 'settled',
    parts: AFTER_CALL_WORK_PARTS,
    shapes: GENERIC_SHAPES,
  },
  afterCallWorkRequired: { kind: 'flag', group: 'wrapup', shapes: GENERIC_SHAPES },
  wrapup: {
    kind: 'object',
    group: 'wrapup',
    permanent: 'settled',
    parts: WRAPUP_PARTS,
    shapes: ALL_SHAPES,
    nestedParts: {
      wrapUpCode: 'code',
      wrapUpName: 'name',
      wrapUpNote: 'notes',
      wrapUpEndTime: 'endTime',
    },
  },

  user: {
    kind: 'reference',
    group: 'references',
    shapes: ALL_SHAPES,
    nestedParts: { userId: 'id', userName: 'name', userUri: 'selfUri' },
  },
  team: {
    kind: 'reference',
    group: 'references',
    shapes: LIVE_SHAPES,
    nestedParts: { teamId: 'id', teamName: 'name', teamUri: 'selfUri' },
  },
  queue: {
    kind: 'reference',
    group: 'references',
    shapes: ALL_SHAPES,
    nestedParts: { queueId: 'id', queueName: 'name', queueUri: 'selfUri' },
  },
  script: {
    kind: 'reference',
    group: 'references',
    shapes: ['rest', 'topic', 'genericTopic', 'analytics'],
    nestedParts: { scriptId: 'id', scriptName: 'name', scriptUri: 'selfUri' },
  },
  externalContact: {
    kind: 'reference',
    group: 'references',
    shapes: ALL_SHAPES,
    nestedParts: {
      externalContactId: 'id',
      externalContactName: 'name',
      externalContactUri: 'selfUri',
    },
  },
  externalOrganization: {
    kind: 'reference',
    group: 'references',
    shapes: ALL_SHAPES,
    nestedParts: {
      externalOrganizationId: 'id',
      externalOrganizationName: 'name',
      externalOrganizationUri: 'selfUri',
    },
  },
  externalContactInitialDivisionId: { kind: 'id', group: 'references', shapes: FLAT_SHAPES },
  monitoredParticipantId: { kind: 'id', group: 'references', shapes: NESTED_SHAPES },
  coachedParticipantId: { kind: 'id', group: 'references', shapes: NESTED_SHAPES },
  bargedParticipantId: { kind: 'id', group: 'references', shapes: NESTED_SHAPES },

  id: {
    kind: 'id',
    group: 'technical',
    permanent: true,
    shapes: ALL_SHAPES,
    nestedName: 'participantId',
  },
  communicationId: {
    kind: 'id',
    group: 'technical',
    permanent: true,
    shapes: NESTED_SHAPES,
    nestedName: 'sessionId',
  },
  peer: { kind: 'id', group: 'technical', shapes: ALL_SHAPES, nestedName: 'peerId' },
  cobrowseSessionId: {
    kind: 'id',
    group: 'technical',
    shapes: ALL_SHAPES,
    nestedName: 'cobrowseRoomId',
  },
  provider: { kind: 'text', group: 'technical', shapes: ALL_SHAPES },
  providerEventTime: { kind: 'instant', group: 'technical', permanent: true, shapes: LIVE_SHAPES },
  flaggedReason: { ...ENUM_FIELDS.flaggedReason, group: 'technical', shapes: ALL_SHAPES },
  screenRecordingState: {
    ...ENUM_FIELDS.screenRecording,
    group: 'technical',
    shapes: ['topic', 'genericRest', 'genericTopic'],
  },
  journeyContext: { kind: 'data', group: 'technical', personal: true, shapes: FLAT_SHAPES },
  conversationRoutingData: {
    kind: 'data',
    group: 'technical',
    personal: true,
    shapes: LIVE_SHAPES,
  },
  queueMediaSettings: {
    kind: 'data',
    group: 'technical',
    personal: true,
    shapes: ['topic', 'genericTopic'],
  },
};

/** The name of a field that the table knows. */
export type ParticipantField = keyof CobrowseMediaParticipant;
