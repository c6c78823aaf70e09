import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalizeDisconnectType,
  normalizeWrapupPrompt,
  participantFacts,
} from '../../src/model/index.js';
import {
  AFTER_CALL_WORK_STATES,
  COBROWSE_ROLES,
  DIRECTIONS,
  DISCONNECT_TYPES,
  normalizeAfterCallWork,
  normalizeDirection,
  normalizePurpose,
  normalizeRole,
  normalizeState,
  PARTICIPANT_STATES,
  PURPOSES,
  WRAPUP_PROMPTS,
} from '../../src/model/enums.js';
import { enumFact, type Normalize } from '../../src/model/read-enum.js';

const enums: readonly (readonly [string, readonly string[], Normalize<string>])[] = [
  ['state', PARTICIPANT_STATES, normalizeState],
  ['disconnect type', DISCONNECT_TYPES, normalizeDisconnectType],
  ['purpose', PURPOSES, normalizePurpose],
  ['direction', DIRECTIONS, normalizeDirection],
  ['role', COBROWSE_ROLES, normalizeRole],
  ['after-call work', AFTER_CALL_WORK_STATES, normalizeAfterCallWork],
  ['wrap-up prompt', WRAPUP_PROMPTS, normalizeWrapupPrompt],
];

describe.each(enums)('the enum of %s', (_, values, normalize) => {
  it.each(values)('knows %s in any case and with underscores', (value) => {
    expect(normalize(value)).toBe(value);
    expect(normalize(value.toUpperCase())).toBe(value);
    expect(normalize(value.replaceAll('.', '_').toUpperCase())).toBe(value);
    const snake = value.replace(/[A-Z]/g, (letter) => `_${letter}`);
    expect(normalize(snake.toUpperCase())).toBe(value);
  });

  it('knows nothing else', () => {
    for (const other of [null, '', 'OutdatedSdkVersion', '__proto__', 'constructor']) {
      expect(normalize(other)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = normalize(text);
        expect(value === null || values.includes(value)).toBe(true);
      }),
    );
  });
});

describe('normalizeDisconnectType', () => {
  it.each([
    ['endpoint.dnd', 'endpoint.donotdisturb'],
    ['transfer.dnd', 'transfer.donotdisturb'],
    ['dndEndpoint', 'endpoint.donotdisturb'],
    ['dndTransfer', 'transfer.donotdisturb'],
    ['conferenceTransfer', 'transfer.conference'],
    ['consultTransfer', 'transfer.consult'],
    ['forwardTransfer', 'transfer.forward'],
    ['noAnswerTransfer', 'transfer.noanswer'],
    ['notAvailableTransfer', 'transfer.notavailable'],
    ['transportFailure', 'transport.failure'],
    ['sessionExpired', 'session.expired'],
    ['TRANSFER_CONSULT', 'transfer.consult'],
    ['TRANSPORT_FAILURE', 'transport.failure'],
    ['Peer', 'peer'],
  ])('reads %s as %s', (reported, value) => {
    expect(normalizeDisconnectType(reported)).toBe(value);
  });
});

describe('normalizeWrapupPrompt', () => {
  it.each([
    ['OPTIONAL', 'optional'],
    ['MANDATORY', 'mandatory'],
    ['MANDATORY_TIMEOUT', 'timeout'],
    ['MANDATORY_FORCED_TIMEOUT', 'forcedTimeout'],
    ['AGENT_REQUESTED', 'agentRequested'],
  ])('reads the queue setting %s as %s', (reported, value) => {
    expect(normalizeWrapupPrompt(reported)).toBe(value);
  });
});

describe('enumFact', () => {
  it('keeps what was reported beside what it means', () => {
    expect(enumFact(' CONNECTED ', normalizeState)).toEqual({
      value: 'connected',
      reported: 'CONNECTED',
    });
    expect(enumFact('OutdatedSdkVersion', normalizeState)).toEqual({
      value: null,
      reported: 'OutdatedSdkVersion',
    });
    expect(enumFact(7, normalizeState)).toEqual({ value: null, reported: '7' });
    for (const nothing of [null, undefined, '', ' ', {}, []]) {
      expect(enumFact(nothing, normalizeState)).toBeNull();
    }
  });

  it('serves every enum of a participant', () => {
    const facts = participantFacts({
      state: 'Connected',
      purpose: 'ACD',
      direction: 'INBOUND',
      disconnectType: 'levitation',
      cobrowseRole: 'Sharer',
    });
    expect(facts.state?.value).toBe('connected');
    expect(facts.purpose?.value).toBe('acd');
    expect(facts.direction?.value).toBe('inbound');
    expect(facts.disconnectType).toEqual({ value: null, reported: 'levitation' });
    expect(facts.role?.value).toBe('sharer');
  });
});
