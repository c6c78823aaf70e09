/** The kit against the stand-in service of the demo: real HTTP, real WebSockets, the real SDK's paths. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  createCobrowseStore,
  genesysNotifications,
  type CobrowseStore,
  type NotificationConnection,
  type WebSocketLike,
} from '../../src/live/index.js';
import { controlGrants, participantFacts } from '../../src/model/index.js';
import { acceptSockets, createStandInServer } from '../../stories/genesys/dev-server.js';
import { EVENTS } from '../../stories/genesys/events.js';
import { eventually } from '../support/eventually.js';

let server: Server;
let origin = '';

beforeEach(async () => {
  const standIn = createStandInServer();
  server = createServer((request, response) => {
    if (!standIn.handle(request, response)) response.writeHead(404).end();
  });
  acceptSockets(server, standIn);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `127.0.0.1:${port}`;
});

afterEach(() => {
  // Not awaited: sockets of a connection that is just closing keep the server open a little longer.
  server.close();
  server.closeAllConnections();
});

interface Desk {
  readonly store: CobrowseStore;
  readonly connection: NotificationConnection;
  readonly conversationId: string;
  /** Causes an event of the stand-in service. */
  readonly cause: (event: string) => Promise<Response>;
  readonly call: (method: string, path: string, body?: unknown) => Promise<Response>;
}

/** A desk that is live. */
async function openDesk(): Promise<Desk> {
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`http://${origin}/genesys/test/api/v2${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const store = createCobrowseStore();
  const connection = genesysNotifications({
    store,
    silenceLimit: 300,
    pingTimeout: 100,
    random: () => 0,
    onError: () => {},
    connect: async () => {
      const answer = await call('POST', '/notifications/channels');
      if (!answer.ok) throw new Error('refused', { cause: answer });
      const { id } = (await answer.json()) as { id: string };
      return new WebSocket(
        `ws://${origin}/genesys/test/channels/${id}`,
      ) as unknown as WebSocketLike;
    },
    subscribe: async () => {
      const answer = await call('PUT', '/notifications/channels/x/subscriptions', []);
      return (await answer.json()) as unknown;
    },
    fetchConversation: (id) => call('GET', `/conversations/${id}`),
    fetchConversations: () => call('GET', '/conversations'),
  });
  onTestFinished(() => connection.close());
  await eventually(() => expect(connection.getStatus().phase).toBe('live'));
  const conversationId = String(store.getSnapshot().sessions[0]?.id);
  return {
    store,
    connection,
    conversationId,
    call,
    cause: (event) => call('POST', `/stand-in/${conversationId}/${event}`),
  };
}

const states = ({ store, conversationId }: Desk): readonly unknown[] =>
  (store.getSession(conversationId)?.participants ?? []).map((leg) => participantFacts(leg).phase);
const activeGrants = ({ store, conversationId }: Desk): number =>
  controlGrants(store.getSession(conversationId)?.participants ?? []).filter(
    ({ status }) => status === 'active',
  ).length;

test('a session goes from offer to wrap-up', async () => {
  const desk = await openDesk();
  expect(states(desk)).toEqual([]);
  const answer = await desk.call('POST', `/conversations/${desk.conversationId}/cobrowse`);
  const offer = (await answer.json()) as { joinCode: string };
  expect(offer.joinCode).toMatch(/^\d{6}$/);
  await desk.cause('accept');
  await eventually(() => expect(states(desk)).toEqual(['live', 'live']));
  await desk.cause('grant');
  await eventually(() => expect(activeGrants(desk)).toBe(1));
  await desk.cause('revoke');
  await eventually(() => expect(activeGrants(desk)).toBe(0));
  await desk.cause('consult');
  await eventually(() => expect(states(desk)).toEqual(['live', 'live', 'pending']));
  await desk.cause('answer');
  await eventually(() => expect(states(desk)).toEqual(['live', 'live', 'live']));
  await desk.cause('leave');
  await eventually(() => expect(states(desk)).toEqual(['ended', 'wrapup', 'wrapup']));
  const agent = desk.store.getSession(desk.conversationId)?.participants[1];
  const path = `/conversations/messages/${desk.conversationId}/participants/${agent?.id}`;
  await desk.call('PATCH', path, { wrapup: { code: 'code-1', notes: 'Blocked the card.' } });
  await eventually(() => expect(states(desk)).toEqual(['ended', 'ended', 'wrapup']));
});

test.each([
  'closeSocket',
  'silence',
  'garbage',
  'announceClosing',
  'tooManyRequests',
  'serverError',
])('after "%s" the desk is live again, and misses nothing', async (fault) => {
  const desk = await openDesk();
  await desk.call('POST', `/conversations/${desk.conversationId}/cobrowse`);
  await desk.cause(fault);
  await desk.cause('accept');
  // Who asked to wait is asked again at once, as by the button.
  await eventually(() => {
    desk.connection.retry();
    expect(states(desk)).toEqual(['live', 'live']);
    expect(desk.connection.getStatus().phase).toBe('live');
  });
});

test('the desk is closed when the sign-in ends', async () => {
  const desk = await openDesk();
  await desk.cause('signedOut');
  await eventually(() => {
    desk.connection.retry();
    expect(desk.connection.getStatus()).toMatchObject({ phase: 'closed', reason: 'unauthorized' });
  });
});

test('every event of the service can be caused', async () => {
  const desk = await openDesk();
  const events = EVENTS.filter((event) => !('fault' in event));
  const answers = await Promise.all(events.map(({ id }) => desk.cause(id)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
});

test('a request that is broken off leaves the service to the others', async () => {
  const { call } = await openDesk();
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const arrived = once(server, 'request');
  socket.write(
    'POST /genesys/test/api/v2/x HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"id"',
  );
  const [request] = (await arrived) as [IncomingMessage];
  const closed = once(request, 'close');
  socket.destroy();
  await closed.catch(() => {}); // with the error of the connection
  const answer = await call('GET', '/users/me');
  expect(answer.status).toBe(200);
});
