import { describe, expect, test } from 'vitest';
import { parseEvents, parseSessions } from '../../src/wire/index.js';
import * as data from './data.js';

const line = JSON.stringify;
const where = (input: string): string[] =>
  parseEvents(input).problems.map((problem) => `${problem.code} ${problem.path} ${problem.line}`);

describe('logs, one value per line', () => {
  test('are read with byte-order mark, CRLF and blank lines', () => {
    const log = `\ufeff${line(data.topicMessage)}\r\n\r\n   \r\n${line(data.legacyConversation)}\r\n`;
    const { events, problems } = parseEvents(log);
    expect(problems).toEqual([]);
    expect(events.map(({ line: at, path, session }) => [at, path, session.id])).toEqual([
      [1, '$.eventBody', 'conversation-1'],
      [4, '$', 'conversation-2'],
    ]);
  });

  test('a broken line does not affect others', () => {
    const log = [
      line(data.restConversation),
      line(data.legacyConversation).slice(0, 100),
      line(data.callConversation),
      'not JSON at all',
      '{"a":"cut off in a string',
      line(data.flatAgent),
    ].join('\n');
    const { events } = parseEvents(log);
    expect(events.map(({ line: at }) => at)).toEqual([1, 3, 6]);
    expect(where(log)).toEqual([
      'invalidJson $ 2',
      'otherMediumRead $ 3',
      'invalidJson $ 4',
      'invalidJson $ 5',
    ]);
  });

  test('a line that was cut off after a brace does not affect others', () => {
    const log = ['{"id":"c","participants":[{"id":"p"}', line(data.flatAgent), '{}}'].join('\n');
    expect(parseEvents(log).events.map(({ line: at }) => at)).toEqual([2]);
    expect(where(`${log}\n`).map((problem) => problem.split(' ').at(-1))).toContain('1');
  });

  test('a value on each line may be an array, or JSON within a string', () => {
    const log = `${line([data.restConversation, data.legacyConversation])}\n${line(line(data.topicMessage))}`;
    expect(parseEvents(log).events).toHaveLength(3);
  });

  test('problems have the line and the path within it', () => {
    const log = `${line(data.restConversation)}\n\n${line(data.genericMessage)}`;
    expect(where(log)).toEqual([
      'otherMedium $.eventBody.participants[0].callbacks[0] 3',
      'participantWithoutLeg $.eventBody.participants[1] 3',
    ]);
  });
});

test('a log as a JSON array has paths, not lines', () => {
  const { events } = parseEvents(
    JSON.stringify([data.topicMessage, data.restConversation], null, 2),
  );
  expect(events.map(({ path }) => path)).toEqual(['$[0].eventBody', '$[1]']);
  expect(events[0]).not.toHaveProperty('line');
});

test('pretty-printed documents one after the other are read', () => {
  const text = [data.restConversation, data.legacyConversation]
    .map((value) => JSON.stringify(value, null, 2))
    .join('\n');
  expect(parseSessions(text).sessions).toHaveLength(2);
});

test('a log of nothing but heartbeats is not a problem', () => {
  const heartbeat = line({ topicName: 'channel.metadata', eventBody: { message: 'Heartbeat' } });
  expect(parseEvents(`${heartbeat}\n${heartbeat}`)).toEqual({ events: [], problems: [] });
});

describe('files that were cut off', () => {
  test('an array keeps its whole elements', () => {
    const text = JSON.stringify([data.restConversation, data.legacyConversation], null, 2);
    const { sessions, problems } = parseSessions(text.slice(0, -60));
    expect(sessions.map(({ id }) => id)).toEqual(['conversation-1']);
    expect(problems).toMatchObject([{ code: 'invalidJson', path: '$[1]', severity: 'error' }]);
  });

  test('a page keeps its whole entities', () => {
    const text = JSON.stringify({
      total: 2,
      entities: [data.restConversation, data.callConversation],
    });
    const { events, problems } = parseEvents(text.slice(0, -80));
    expect(events.map(({ path }) => path)).toEqual(['$.entities[0]']);
    expect(problems).toMatchObject([{ code: 'invalidJson', path: '$.entities[1]' }]);
  });
});

test.each(['', '  \n ', 'hello', '{', ']', '"', '<html></html>', '\0\0'])(
  'text that is not JSON is reported: %j',
  (text) => {
    const { sessions, problems } = parseSessions(text);
    expect(sessions).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'invalidJson', severity: 'error' });
  },
);
