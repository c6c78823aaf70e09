/** The SDK's own code against the stand-in service: what is sent, and what comes of the answer. */
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type * as Sdk from 'purecloud-platform-client-v2';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  GENESYS_FILTER_COLUMNS,
  genesysSessions,
  type SessionsRequest,
} from '../../src/entries/live.js';
import { participantFacts } from '../../src/entries/model.js';
import { readError } from '../../src/model/errors.js';
import { createStandInServer } from '../../stories/genesys/dev-server.js';

// The SDK is a CommonJS package.
const sdk = createRequire(import.meta.url)('purecloud-platform-client-v2') as typeof Sdk;

let server: Server;
let api: Sdk.AnalyticsApi;
let bodies: Record<string, unknown>[] = [];

beforeAll(async () => {
  const standIn = createStandInServer();
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => bodies.push(JSON.parse(text || '{}') as Record<string, unknown>));
    request.url = `/genesys/sessions${request.url}`;
    if (!standIn.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const client = sdk.ApiClient.instance as unknown as {
    config: { basePath: string; live_reload_config: boolean };
    setAccessToken: (token: string) => void;
  };
  client.config.live_reload_config = false;
  client.config.basePath = `http://127.0.0.1:${port}`;
  client.setAccessToken('token');
  api = new sdk.AnalyticsApi();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

beforeEach(() => {
  bodies = [];
});

const DAY = 86_400_000;
// The stand-in service ends a conversation every 20 minutes before now, whatever now is.
const now = Date.now();
const lastDay = { from: now - DAY, to: now };

describe('a page of sessions', () => {
  test('is loaded, newest first, and read like any other data', async () => {
    const source = genesysSessions(api);
    const listener = vi.fn<() => void>();
    source.subscribe(listener);
    expect(source.getSnapshot().status).toBe('idle');
    const loading = source.load({ interval: lastDay, page: 1, pageSize: 10 });
    expect(source.getSnapshot()).toMatchObject({ status: 'loading', sessions: [] });
    await loading;
    const { status, sessions, participants, total, problems } = source.getSnapshot();
    expect({ status, problems }).toEqual({ status: 'ready', problems: [] });
    expect(sessions).toHaveLength(10);
    expect(participants).toHaveLength(20);
    expect(total).toBeGreaterThan(60);
    expect(listener).toHaveBeenCalledTimes(2);
    const facts = participants.map((leg) => participantFacts(leg));
    expect(facts.map(({ phase }) => phase)).toEqual(facts.map(() => 'ended'));
    expect(source.getSession(participants[3] ?? {})).toBe(sessions[1]);
    expect(bodies).toEqual([
      {
        interval: `${new Date(lastDay.from).toISOString()}/${new Date(now).toISOString()}`,
        order: 'desc',
        orderBy: 'conversationStart',
        paging: { pageSize: 10, pageNumber: 2 },
        segmentFilters: [
          {
            type: 'and',
            predicates: [
              { type: 'dimension', dimension: 'mediaType', operator: 'matches', value: 'cobrowse' },
            ],
          },
        ],
      },
    ]);
  });

  test('has the order and the filters of a table, and names what the API cannot do', async () => {
    const source = genesysSessions(api);
    await source.load({
      interval: lastDay,
      sorting: [
        { column: 'ended', direction: 'ascending' },
        { column: 'name', direction: 'ascending' },
      ],
      filters: {
        disconnectReason: { choices: ['transport.failure'] },
        purpose: { choices: ['agent', ''] },
        wrapup: { choices: ['due'] },
        started: { from: 1 },
      },
      search: 'Marta',
    });
    const { sessions, unavailable, total } = source.getSnapshot();
    expect(unavailable).toEqual(['search', 'name', 'wrapup', 'started']);
    expect(total).toBeGreaterThan(0);
    const reasons = sessions.flatMap(({ participants }) =>
      participants.map((leg) => participantFacts(leg).disconnectType?.value),
    );
    expect(new Set(reasons)).toEqual(new Set(['transport.failure']));
    const ends = sessions.map(({ participants }) => participantFacts(participants[0]).times.end);
    expect(ends).toEqual(ends.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
    expect(bodies[0]).toMatchObject({
      order: 'asc',
      orderBy: 'conversationEnd',
      segmentFilters: [
        {},
        { type: 'or', predicates: [{ dimension: 'disconnectType', value: 'transportFailure' }] },
        {
          type: 'or',
          predicates: [
            { dimension: 'purpose', operator: 'matches', value: 'agent' },
            { dimension: 'purpose', operator: 'notExists' },
          ],
        },
      ],
    });
    expect(GENESYS_FILTER_COLUMNS).toContain('queue');
  });

  test('can be empty', async () => {
    const source = genesysSessions(api);
    await source.load({ interval: { from: 0, to: DAY } });
    expect(source.getSnapshot()).toMatchObject({ status: 'ready', sessions: [], total: 0 });
  });
});

describe('a request that goes wrong', () => {
  test('is a status with the words of the server, and can be sent again', async () => {
    const source = genesysSessions(api);
    await source.load({ interval: { from: now, to: now - DAY } });
    const { status, error } = source.getSnapshot();
    expect(status).toBe('failed');
    expect(readError(error)?.message).toBe('The interval is not valid.');
    await source.retry();
    expect(bodies).toHaveLength(2);
    await source.load({ interval: lastDay });
    expect(source.getSnapshot()).toMatchObject({ status: 'ready', error: null });
  });

  test('keeps what was loaded before', async () => {
    const source = genesysSessions(api);
    await source.load({ interval: lastDay, pageSize: 5 });
    await source.load({ interval: { from: now, to: 0 } });
    expect(source.getSnapshot().status).toBe('failed');
    expect(source.getSnapshot().sessions).toHaveLength(5);
  });

  test('bad input is refused by the server or made valid, and never throws', async () => {
    const source = genesysSessions(api);
    const odd = {
      interval: lastDay,
      pageSize: 1e9,
      page: -3,
      filters: { purpose: null, queue: 7 },
    };
    await source.load(odd as unknown as SessionsRequest);
    expect(source.getSnapshot().status).toBe('ready');
    expect(bodies[0]).toMatchObject({ paging: { pageSize: 100, pageNumber: 1 } });
    await source.load({} as SessionsRequest);
    expect(source.getSnapshot().status).toBe('failed');
  });
});

describe('answers that nobody waits for any longer', () => {
  /** Requests that a test answers. */
  function held() {
    const answers: ((answer: unknown) => void)[] = [];
    const postAnalyticsConversationsDetailsQuery = (): Promise<unknown> =>
      new Promise((resolve) => {
        answers.push(resolve);
      });
    return { answers, source: genesysSessions({ postAnalyticsConversationsDetailsQuery }) };
  }

  test('of an earlier request are ignored', async () => {
    const { answers, source } = held();
    const first = source.load({ interval: lastDay });
    const second = source.load({ interval: lastDay, page: 1 });
    answers[1]?.({ totalHits: 2 });
    answers[0]?.({ totalHits: 1 });
    await Promise.all([first, second]);
    expect(source.getSnapshot()).toMatchObject({ status: 'ready', total: 2 });
  });

  test('after it was canceled are ignored', async () => {
    const { answers, source } = held();
    source.cancel();
    expect(source.getSnapshot().status).toBe('idle');
    const loading = source.load({ interval: lastDay });
    source.cancel();
    answers[0]?.({ totalHits: 1 });
    await loading;
    expect(source.getSnapshot()).toMatchObject({ status: 'canceled', total: 0 });
  });
});
