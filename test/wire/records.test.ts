import { describe, expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import { parseEvents, parseSessions } from '../../src/wire/index.js';

const flat = { id: 'p', state: 'connected' };

/** How a participant of a conversation is read. */
function read(...participants: unknown[]): readonly CobrowseMediaParticipant[] {
  const { sessions } = parseSessions({ id: 'c', participants });
  return sessions[0]?.participants ?? [];
}

const problemsOf = (participant: object): readonly string[] =>
  parseSessions({ id: 'c', participants: [participant] }).problems.map(
    ({ code, path }) => `${code} ${path}`,
  );

test('fields that are undefined are left out', () => {
  const undefinedFields = { name: undefined, held: undefined, queue: undefined, custom: undefined };
  expect(read({ ...flat, ...undefinedFields })).toStrictEqual([flat]);
  expect(read({ ...flat, custom: undefined })).toStrictEqual([flat]);
  expect(read({ ...flat, name: undefined })).toStrictEqual([flat]);
});

test('a conversation and its legs are passed on as they are, also with fields that the kit does not know', () => {
  const custom = { '@type': 'x', '[0]': 1, _links: null, $ref: [] };
  const conversation = { id: 'c', ...custom, participants: [{ ...flat, custom }] };
  const [event] = parseEvents(conversation).events;
  expect(event?.session).toBe(conversation);
});

test('a key that would change the prototype is left out', () => {
  const [leg] = read(JSON.parse('{"id":"p","state":"connected","__proto__":{"held":true}}'));
  expect(Object.keys(leg ?? {})).toEqual(['id', 'state']);
  expect(leg?.held).toBeUndefined();
});

test('a flat participant can have the names of nested ones, beside participants that are as they should be', () => {
  expect(read({ ...flat, id: 'q' }, { ...flat, userId: 'u', queueId: 'q1' })).toEqual([
    { ...flat, id: 'q' },
    { ...flat, user: { id: 'u' }, queue: { id: 'q1' } },
  ]);
});

test('null takes no value away', () => {
  expect(read({ ...flat, user: { id: 'u' }, userId: null })).toEqual([
    { ...flat, user: { id: 'u' } },
  ]);
  expect(read({ ...flat, userId: null })).toEqual([{ ...flat, user: null }]);
  const nested = { id: 'p', queue: { id: 'q' }, cobrowsesessions: [{ id: 's', queue: null }] };
  expect(read(nested)).toMatchObject([{ queue: { id: 'q' } }]);
});

describe('the type of a field', () => {
  test('may be text, a number or a boolean where a text is expected', () => {
    const leg = { ...flat, name: true, address: 7 };
    expect(read(leg)).toEqual([leg]);
    expect(problemsOf(leg)).toEqual([]);
  });

  test.each([
    ['held', 'true'],
    ['held', 1],
    ['held', {}],
    ['name', {}],
    ['name', []],
    ['queue', []],
    ['queue', 'q'],
    ['controlling', {}],
    ['controlling', 'p'],
  ])('%s cannot be %j', (field, value) => {
    expect(read({ ...flat, [field]: value })).toEqual([flat]);
    expect(problemsOf({ ...flat, [field]: value })).toEqual([
      `invalidField $.participants[0].${field}`,
    ]);
  });
});

test('keys from A to Z may be PascalCase', () => {
  const { sessions } = parseSessions({ ...flat, Address: 'tel:1' });
  expect(sessions[0]?.participants).toEqual([{ ...flat, address: 'tel:1' }]);
  const other = parseSessions({ ...flat, ZipCode: '1', '@type': 'x' }).sessions[0];
  expect(other?.participants).toEqual([{ ...flat, zipCode: '1', '@type': 'x' }]);
});

test('keys are renamed nine levels deep, also within lists', () => {
  let nested: unknown = { Level: 10 };
  let expected: unknown = { Level: 10 };
  for (let level = 9; level > 1; level--) {
    nested = { Next: [[nested]], Level: level };
    expected = { next: [[expected]], level };
  }
  const [session] = parseSessions({ Id: 'p', State: 'connected', Custom: nested }).sessions;
  expect(session?.participants).toEqual([{ id: 'p', state: 'connected', custom: expected }]);
});

test('a conversation without any id is not taken for one of analytics', () => {
  const { events, problems } = parseEvents({ participants: [flat] });
  expect(events.map(({ shape }) => shape)).toEqual(['topic']);
  expect(problems.map(({ code }) => code)).toEqual(['missingConversationId']);
});

test('an empty list of participants is a conversation without a leg', () => {
  for (const conversation of [
    { id: 'c', participants: [] },
    { id: 'c', participants: null },
  ]) {
    expect(parseEvents(conversation).problems.map(({ code }) => code)).toEqual(['noCobrowseLeg']);
  }
});

test('a participant by itself whose sessions are all of other media has no leg', () => {
  const { events, problems } = parseEvents({ id: 'p', purpose: 'agent', calls: [{ id: 'x' }] });
  expect(events).toMatchObject([{ shape: 'participant', session: { participants: [] } }]);
  expect(problems.map(({ code }) => code)).toEqual(['otherMedium', 'noCobrowseLeg']);
});
