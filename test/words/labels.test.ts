import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participantFacts, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { en } from '../../src/entries/locales/en.js';
import { states } from '../../src/words/en/states.js';
import { people } from '../../src/words/en/people.js';
import { durationLabel, stateLabel } from '../../src/words/labels.js';
import { knownName, participantName, shownName } from '../../src/words/participant-name.js';
import { anyInput, untyped } from '../model/arbitrary.js';

describe('participantName', () => {
  const id = 'c25cd065-8a05-445c-b3ce-f86a24b689c6';

  test.each([
    [{ name: ' Blanche Stokes ' }, 'Blanche Stokes'],
    [{ name: '', user: { id, name: 'Ada Obi' } }, 'Ada Obi'],
    [{ purpose: 'agent', user: { id } }, 'Agent c25cd0'],
    [{ purpose: 'customer', id: '87c56e00' }, 'Customer 87c56e'],
    [{ purpose: 'Robot', id: '87c56e00' }, 'Robot 87c56e'],
    [{ id: '87c56e00' }, 'Participant 87c56e'],
    [{ purpose: 'acd', queue: { name: 'Cards' } }, 'Cards'],
    [{}, 'Participant'],
    [null, 'Participant'],
  ])('%j', (participant, name) => {
    expect(participantName(participant)).toBe(name);
  });

  test('takes the name from attributes only when asked, since it is personal', () => {
    const participant = { attributes: { 'context.firstName': 'Blanche' } };
    expect(participantName(participant)).toBe('Participant');
    expect(participantName(participant, { fromAttributes: true })).toBe('Blanche');
  });

  test('speaks other languages', () => {
    const messages = { customer: 'Kundin', unnamed: '{purpose} Nr. {id}' };
    expect(participantName({ purpose: 'customer', id: 'abc' }, { messages })).toBe(
      'Kundin Nr. abc',
    );
  });

  test('is never empty and never throws, whatever comes', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(participantName(untyped(input)).trim()).not.toBe('');
      }),
    );
  });
});

describe('stateLabel', () => {
  test.each([
    [{ state: 'connected' }, 'Connected'],
    [{ state: 'CONNECTED', held: true }, 'On hold'],
    [{ state: 'alerting' }, 'Alerting'],
    [{ state: 'dialing' }, 'Dialing'],
    [{ state: 'disconnected' }, 'Ended'],
    [{ state: 'none' }, 'State unknown'],
    [{ state: 'Floating' }, 'Floating'],
    [{}, 'State unknown'],
  ])('%j', (participant, label) => {
    expect(stateLabel(participantFacts(participant), states)).toBe(label);
  });
});

test('no English text is empty, and every placeholder has a name', () => {
  const { language: _, ...sections } = en;
  for (const [section, texts] of Object.entries<object>(sections)) {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(texts);
    for (const [key, text] of entries) {
      expect(String(text).trim(), `${section}.${key}`).not.toBe('');
      expect(String(text).replaceAll(/\{\w+\}/g, ''), `${section}.${key}`).not.toMatch(/[{}]/);
    }
  }
});

describe('where a name comes from', () => {
  const nameless = {
    purpose: 'customer',
    user: { id: 'u1' },
    attributes: { 'context.firstName': 'Blanche' },
  };
  const nameOfUser = (id: string) => (id === 'u1' ? 'Ada' : undefined);

  test('is the data, then the app, then the attributes', () => {
    const named = { ...nameless, name: 'Marta' };
    expect(knownName(named, { nameOfUser, fromAttributes: true })).toBe('Marta');
    expect(knownName(nameless, { nameOfUser, fromAttributes: true })).toBe('Ada');
    expect(knownName(nameless, { fromAttributes: true })).toBe('Blanche');
    expect(knownName(nameless, {})).toBeNull();
    expect(shownName(nameless, {}, people)).toBe('Customer u1');
  });

  test('the app is asked only about users, and only when the data has no name', () => {
    const asked: string[] = [];
    const sources = { nameOfUser: (id: string) => void asked.push(id) };
    for (const leg of [null, {}, { name: 'Marta', user: { id: 'u2' } }, { user: { id: 'u3' } }]) {
      knownName(leg, sources);
    }
    expect(asked).toEqual(['u3']);
  });
});

test.each([
  ['waitingFor', { state: 'alerting', connectedTime: '2026-05-11T09:00:00Z' }],
  ['parkedFor', { state: 'parked', parkTime: '2026-05-11T09:00:00Z' }],
  ['connectedFor', { state: 'parked', connectedTime: '2026-05-11T09:00:00Z' }],
  ['connectedFor', { state: 'connected', connectedTime: '2026-05-11T09:00:00Z' }],
  ['connectedFor', { state: 'connected', connectedTime: 0, parkTime: '2026-05-11T09:00:00Z' }],
  ['lasting', { state: 'connected', startTime: '2026-05-11T09:00:00Z' }],
  ['lasting', { state: 'parked' }],
])('a duration is %s for %o', (label, leg) => {
  expect(durationLabel(participantFacts(untyped<CobrowseMediaParticipant>(leg)))).toBe(label);
});
