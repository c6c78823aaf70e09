import { describe, expect, test } from 'vitest';
import { parseEvents, parseSessions } from '../../src/wire/index.js';

describe('fields of the wrong type', () => {
  const raw = {
    id: 'conversation-1',
    name: ['x'],
    participants: [
      {
        id: 'p',
        name: { first: 'Ann' },
        state: 'connected',
        held: 'yes',
        controlling: 'customer-1',
        user: 'user-1',
        queue: null,
        wrapupTimeoutMs: '60000',
      },
    ],
  };

  test('affect only that field, and are reported', () => {
    const { sessions, problems } = parseSessions(raw);
    expect(sessions).toStrictEqual([
      {
        id: 'conversation-1',
        participants: [{ id: 'p', state: 'connected', queue: null, wrapupTimeoutMs: '60000' }],
      },
    ]);
    const at = '$.participants[0]';
    expect(problems).toEqual(
      [
        [`${at}.name`, { field: 'name', expected: 'scalar', type: 'object' }],
        [`${at}.held`, { field: 'held', expected: 'boolean', type: 'string' }],
        [`${at}.controlling`, { field: 'controlling', expected: 'array', type: 'string' }],
        [`${at}.user`, { field: 'user', expected: 'object', type: 'string' }],
        ['$.name', { field: 'name', expected: 'scalar', type: 'array' }],
      ].map(([path, params]) => ({ code: 'invalidField', path, params, severity: 'warning' })),
    );
  });

  test('in nested sessions have the path of the session', () => {
    const { problems } = parseSessions({
      id: 'c',
      participants: [
        {
          id: 'p',
          userId: {},
          cobrowsesessions: [{ id: 's', state: 'connected', controlling: 3 }],
        },
      ],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      '$.participants[0].userId',
      '$.participants[0].cobrowsesessions[0].controlling',
    ]);
  });
});

test.each([
  ['null', null, 'null'],
  ['a number', 7, 'number'],
  ['a boolean', true, 'boolean'],
  ['an unknown object', { message: 'not found', status: 404 }, 'object'],
  ['undefined', undefined, 'null'],
])('%s is not a known shape', (_, input, type) => {
  expect(parseSessions(input)).toEqual({
    sessions: [],
    problems: [{ code: 'unknownShape', path: '$', params: { type }, severity: 'error' }],
  });
});

test('a participant with sessions whose own state cannot be read has the legs of its sessions', () => {
  const { sessions } = parseSessions({
    id: 'c',
    participants: [{ id: 'p', state: [], cobrowsesessions: [{ id: 's', state: 'connected' }] }],
  });
  expect(sessions[0]?.participants).toEqual([
    { id: 'p', communicationId: 's', state: 'connected' },
  ]);
  expect(parseSessions(JSON.stringify(sessions)).sessions).toStrictEqual(sessions);
});

test('participants and sessions that are not objects are reported', () => {
  const { sessions, problems } = parseSessions({
    id: 'c',
    participants: [
      null,
      'x',
      { id: 'p', cobrowsesessions: [null, { id: 's', state: 'connected' }] },
    ],
  });
  expect(sessions[0]?.participants).toHaveLength(1);
  expect(problems).toMatchObject([
    { code: 'invalidParticipant', path: '$.participants[0]', params: { type: 'null' } },
    { code: 'invalidParticipant', path: '$.participants[1]', params: { type: 'string' } },
    { code: 'invalidParticipant', path: '$.participants[2].cobrowsesessions[0]' },
  ]);
});

test('a list of participants that is not a list is reported', () => {
  const { sessions, problems } = parseSessions({ id: 'c', participants: { 0: { id: 'p' } } });
  expect(sessions).toEqual([{ id: 'c', participants: [] }]);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'invalidField $.participants',
    'noCobrowseLeg $',
  ]);
});

test('the same leg twice in one snapshot is one leg', () => {
  const { sessions, problems } = parseSessions({
    id: 'c',
    participants: [
      { id: 'p', state: 'alerting', name: 'Ann' },
      { id: 'q', state: 'connected' },
      { id: 'p', state: 'connected' },
    ],
  });
  expect(sessions[0]?.participants).toEqual([
    { id: 'p', state: 'connected', name: 'Ann' },
    { id: 'q', state: 'connected' },
  ]);
  expect(problems).toMatchObject([{ code: 'duplicateLeg', params: { key: 'p' } }]);
});

test('legs without an id are all kept', () => {
  const participants = [{ state: 'connected' }, { state: 'alerting' }, { state: 'connected' }];
  const { sessions, problems } = parseSessions({ id: 'c', participants });
  expect(sessions[0]?.participants).toEqual(participants);
  expect(problems).toEqual([]);
});

test('a conversation without an id is a separate session', () => {
  const { sessions, problems } = parseSessions([
    { participants: [{ id: 'p', state: 'connected' }] },
    { participants: [{ id: 'q', state: 'connected' }] },
  ]);
  expect(sessions).toHaveLength(2);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'missingConversationId $[0]',
    'missingConversationId $[1]',
  ]);
});

describe('hostile input', () => {
  test('does not reach any prototype', () => {
    const text = `{"id":"c","__proto__":{"polluted":1},"participants":[
      {"id":"p","state":"connected","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},
      {"id":"q","userId":"u","cobrowsesessions":[{"id":"s","__proto__":{"polluted":1}}]}]}`;
    const { sessions } = parseSessions(text);
    expect(sessions[0]?.participants).toHaveLength(2);
    expect('polluted' in {}).toBe(false);
    for (const value of [sessions[0], ...(sessions[0]?.participants ?? [])]) {
      expect(value && 'polluted' in value).toBe(false);
      expect(Object.hasOwn(value ?? {}, '__proto__')).toBe(false);
    }
  });

  test.each([
    ['arrays', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    [
      'a field',
      `{"id":"c","participants":[{"id":"p","state":"connected","x":${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}}]}`,
    ],
    [
      'attributes',
      `{"id":"c","participants":[{"id":"p","state":"connected","attributes":${'{"A":'.repeat(20_000)}1${'}'.repeat(20_000)}}]}`,
    ],
    ['PascalCase', `${'{"Participants":['.repeat(20_000)}${']}'.repeat(20_000)}`],
    ['pages', `${'{"entities":['.repeat(20_000)}${']}'.repeat(20_000)}`],
    ['cut off', '{"a":['.repeat(20_000)],
  ])('nested 20,000 deep is no danger: %s', (_, text) => {
    const { sessions, problems } = parseSessions(`${text}`);
    expect(sessions.length + problems.length).toBeGreaterThan(0);
    expect(() => parseSessions(`${text}\n${text}`)).not.toThrow();
  });

  test('of keys that come twice, the last counts', () => {
    const text =
      '{"id":"a","id":"c","participants":[{"id":"p","state":"alerting","state":"connected"}]}';
    expect(parseSessions(text).sessions).toEqual([
      { id: 'c', participants: [{ id: 'p', state: 'connected' }] },
    ]);
  });

  test('lone surrogates stay what they are', () => {
    const { sessions } = parseSessions('{"id":"c","participants":[{"id":"p","name":"\\ud83d"}]}');
    expect(sessions[0]?.participants[0]?.name).toBe('\ud83d');
    expect(parseSessions(JSON.stringify(sessions)).sessions).toStrictEqual(sessions);
  });

  test('problems never hold values of fields', () => {
    const { problems } = parseEvents(
      '{"id":"c","participants":[{"id":"p","name":["Ann Secret"]}]} Ann Secret',
    );
    expect(JSON.stringify(problems)).not.toContain('Secret');
  });
});
