/** The SDK's own code against a server on this machine: what is sent, and what comes back. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Sdk from 'purecloud-platform-client-v2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  genesysActions,
  type GenesysMedium,
  type WrapupEntry,
} from '../../../src/entries/model.js';
import { readWrapupCodes } from '../../../src/model/actions/read-codes.js';
import { readError } from '../../../src/model/errors.js';
import { root } from '../../tooling/entries.mjs';

// The SDK is a CommonJS package.
const sdk = createRequire(import.meta.url)('purecloud-platform-client-v2') as typeof Sdk;

interface SentRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly body: unknown;
}

let sent: SentRequest[] = [];
let answer: { status: number; body: unknown; type?: string } = { status: 200, body: {} };
let server: Server;
let api: Sdk.ConversationsApi;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === '' ? null : JSON.parse(text);
      sent.push({ method: request.method, path: request.url, body });
      response.writeHead(answer.status, { 'Content-Type': answer.type ?? 'application/json' });
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = sdk.ApiClient.instance as unknown as {
    config: {
      setConfigPath?: (path: string) => void;
      basePath: string;
      live_reload_config: boolean;
    };
    setAccessToken: (token: string) => void;
  };
  client.config.live_reload_config = false;
  client.config.basePath = `http://127.0.0.1:${address.port}`;
  client.setAccessToken('token');
  api = new sdk.ConversationsApi();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

beforeEach(() => {
  sent = [];
  answer = { status: 200, body: {} };
});

const participant = { id: 'agent-1' };
const entry: WrapupEntry = {
  code: 'code-1',
  name: 'Card blocked',
  notes: 'Form sent.',
  tags: ['card'],
};

describe.each([
  ['call', 'calls'],
  ['message', 'messages'],
] as const)('beside a %s', (kind, segment) => {
  const medium: GenesysMedium = { kind, conversationId: 'conversation-1' };
  const path = `/api/v2/conversations/${segment}/conversation-1/participants/agent-1`;

  test.each([
    ['hold', { held: true }],
    ['resume', { held: false }],
    ['disconnect', { state: 'disconnected' }],
    ['skipWrapup', { wrapupSkipped: true }],
  ] as const)('%s updates the participant', async (action, body) => {
    await genesysActions(api, medium)[action](participant);
    expect(sent).toEqual([{ method: 'PATCH', path, body }]);
  });

  test('a wrap-up goes to the participant, and to a communication that is known', async () => {
    await genesysActions(api, medium).finishWrapup(entry, participant);
    const communicationId = (): string => 'communication-1';
    await genesysActions(api, { ...medium, communicationId }).finishWrapup(entry, participant);
    expect(sent).toEqual([
      { method: 'PATCH', path, body: { wrapup: entry } },
      { method: 'POST', path: `${path}/communications/communication-1/wrapup`, body: entry },
    ]);
  });

  test('what is empty in a wrap-up is not sent', async () => {
    const empty = { code: 'code-1', name: null, notes: null, tags: [] };
    await genesysActions(api, medium).finishWrapup(empty, participant);
    expect(sent[0]?.body).toEqual({ wrapup: { code: 'code-1' } });
    const withoutCode = { code: null, name: 'Card blocked', notes: 'Sent a card.', tags: ['card'] };
    await genesysActions(api, medium).finishWrapup(withoutCode, participant);
    const { code: _, ...sentFields } = withoutCode;
    expect(sent[1]?.body).toEqual({ wrapup: sentFields });
  });

  test('codes are read', async () => {
    answer = {
      status: 200,
      body: [{ id: 'code-1', name: 'Card blocked' }, { name: 'no id' }, null],
    };
    const codes = await genesysActions(api, medium).wrapupCodes(participant);
    expect(sent).toEqual([{ method: 'GET', path: `${path}/wrapupcodes`, body: null }]);
    expect(readWrapupCodes(codes)).toEqual([{ id: 'code-1', name: 'Card blocked' }]);
  });

  test('the participant of the conversation can have another id than the leg', async () => {
    const actions = genesysActions(api, { ...medium, participantId: 'a/b' });
    await actions.hold(participant);
    expect(sent[0]?.path).toBe(path.replace('agent-1', 'a%2Fb'));
  });

  test('an error has the words of the server', async () => {
    answer = {
      status: 409,
      body: {
        message: 'The conversation is in the wrong state.',
        code: 'bad.state',
        status: 409,
        messageWithParams: 'The {what} is in the wrong state.',
        messageParams: { what: 'conversation' },
      },
    };
    const error = await rejection(genesysActions(api, medium).hold(participant));
    expect(readError(error)?.message).toBe('The conversation is in the wrong state.');
  });

  test('a leg without an id is refused, and nothing is sent', async () => {
    const error = await rejection(genesysActions(api, medium).hold({}));
    expect(readError(error)?.message).toMatch(/Missing the required parameter "participantId"/);
    expect(sent).toEqual([]);
  });
});

test('no call that is used is deprecated, and each one exists', () => {
  const source = readFileSync(join(root, 'src/model/actions/genesys-actions.ts'), 'utf8');
  const used = new Set([...source.matchAll(/\bapi\.(\w+)\(/g)].map(([, method = '']) => method));
  expect(used.size).toBe(6);
  for (const method of used) {
    const comment = sdkComment(method);
    expect(comment, `${method} is not in the SDK`).not.toBeNull();
    expect(comment, `${method} is deprecated`).not.toMatch(/deprecated/i);
  }
});

test('a deprecated call would be noticed', () => {
  expect(sdkComment('patchConversationsCobrowsesessionParticipant')).toMatch(/@deprecated/);
  expect(sdkComment('patchConversationsTelepathy')).toBeNull();
});

/** What a promise rejects with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise was not rejected.');
}

/** The comment of a method in the source of the SDK; null when there is no such method. */
function sdkComment(method: string): string | null {
  const file =
    'node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/api/ConversationsApi.js';
  const source = readFileSync(join(root, file), 'utf8');
  const place = source.search(new RegExp(`^\\t${method}\\(`, 'm'));
  if (place < 0) return null;
  return source.slice(source.lastIndexOf('/**', place), place);
}
