/** How the demo talks to the stand-in service: by HTTP and WebSocket, or within the page. */
import type { NotificationSource, WebSocketLike } from '../../src/entries/live.js';
import { answerRequest } from './routes.js';
import type { StandInAnswer, StandInService } from './service.js';

/** A failed request, with what `genesysNotifications` and `ParticipantActions` read from it. */
class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly headers: unknown;

  constructor({ status, headers, body }: StandInAnswer) {
    super(messageOf(body) ?? `The server answered with status ${status}.`);
    this.status = status;
    this.headers = headers;
  }
}

/** A connection to the service. */
export interface StandInClient {
  /** Resolves with the body; rejects with a {@link RequestError}. */
  readonly request: (
    method: string,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ) => Promise<unknown>;
  /** The same with the answer's headers, for the clock. */
  readonly answer: (method: string, path: string, signal?: AbortSignal) => Promise<StandInAnswer>;
  /** Opens a notification channel. */
  readonly openChannel: (channelId: string) => NotificationSource;
}

/** By HTTP and WebSocket, from the development server. */
export function httpClient(visitor: string): StandInClient {
  const base = `/genesys/${visitor}`;
  const send = async (
    method: string,
    path: string,
    body: unknown,
    signal: AbortSignal | undefined,
  ): Promise<StandInAnswer> => {
    const response = await fetch(`${base}/api/v2${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    if (!response.ok) throw new RequestError(answer);
    return answer;
  };
  return {
    request: async (method, path, body, signal) => (await send(method, path, body, signal)).body,
    answer: (method, path, signal) => send(method, path, undefined, signal),
    openChannel: (channelId) => {
      const url = new URL(`${base}/channels/${channelId}`, window.location.href);
      url.protocol = url.protocol.replace('http', 'ws');
      return new WebSocket(url);
    },
  };
}

/** Within the page, for the built demo: no server is needed. */
export function pageClient(service: StandInService): StandInClient {
  const send = async (method: string, path: string, body?: unknown): Promise<StandInAnswer> => {
    await Promise.resolve();
    const answer = answerRequest(service, { method, path, body });
    if (answer.status >= 400) throw new RequestError(answer);
    return structuredClone(answer);
  };
  return {
    request: async (method, path, body) => (await send(method, path, body)).body,
    answer: (method, path) => send(method, path),
    openChannel: () => new PageSocket(service),
  };
}

type Listener = (event: { readonly data?: unknown }) => void;

/** A socket to a service in the same page. */
class PageSocket implements WebSocketLike {
  readyState = 0;
  private readonly listeners: { readonly type: string; readonly call: Listener }[] = [];
  private readonly service: StandInService;
  private readonly side = {
    send: (data: string): void => this.emit('message', { data }),
    close: (): void => this.close(),
  };
  private disconnect: () => void = () => {};

  constructor(service: StandInService) {
    this.service = service;
    queueMicrotask(() => {
      if (this.readyState !== 0) return;
      this.readyState = 1;
      this.disconnect = service.connect(this.side);
      this.emit('open', {});
    });
  }

  readonly addEventListener = (type: string, call: Listener): void => {
    this.listeners.push({ type, call });
  };

  readonly send = (text: string): void => this.service.receive(this.side, text);

  readonly close = (): void => {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.disconnect();
    this.emit('close', {});
  };

  private emit(type: string, event: { readonly data?: unknown }): void {
    for (const listener of this.listeners) if (listener.type === type) listener.call(event);
  }
}

function messageOf(body: unknown): string | undefined {
  const message: unknown = typeof body === 'object' && body && 'message' in body && body.message;
  return typeof message === 'string' ? message : undefined;
}
