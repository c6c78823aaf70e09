/** The stand-in service behind HTTP and WebSockets, as a part of the development server. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';
import { WebSocketServer } from 'ws';
import { answerRequest } from './routes.js';
import { StandInService, type StandInAnswer } from './service.js';

/** `/genesys/{visitor}/api/v2/…` and `/genesys/{visitor}/channels/{id}`: each visitor has a service. */
const ADDRESS = /^\/genesys\/([\w-]{1,64})(\/[^?]*)/;
const API = '/api/v2';

/** Requests and sockets of the stand-in service. */
export interface StandInServer {
  /** Answers a request. Returns false when it is not for the service. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Accepts a WebSocket. Returns false when it is not for the service. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
}

/** Creates services when they are first asked for. */
export function createStandInServer(): StandInServer {
  const services = new Map<string, StandInService>();
  const sockets = new WebSocketServer({ noServer: true });

  const serviceOf = (visitor: string): StandInService => {
    const service =
      services.get(visitor) ??
      new StandInService({ now: () => Date.now(), newId: randomUUID, later });
    services.set(visitor, service);
    return service;
  };

  return {
    handle: (request, response) => {
      const [, visitor, path] = ADDRESS.exec(request.url ?? '') ?? [];
      if (visitor === undefined || !path?.startsWith(`${API}/`)) return false;
      const answered = readBody(request).then((body) => {
        const { method = 'GET' } = request;
        const standInRequest = { method, path: path.slice(API.length), body };
        send(answerRequest(serviceOf(visitor), standInRequest), response);
      });
      // A request that is aborted by its sender must not crash the development server.
      answered.catch(() => response.destroy());
      return true;
    },
    upgrade: (request, socket, head) => {
      const [, visitor, path] = ADDRESS.exec(request.url ?? '') ?? [];
      if (visitor === undefined || !path?.startsWith('/channels/')) return false;
      sockets.handleUpgrade(request, socket, head, (client) => {
        const service = serviceOf(visitor);
        const side = { send: (text: string) => client.send(text), close: () => client.close() };
        const disconnect = service.connect(side);
        client.on('message', (data: Buffer) => service.receive(side, data.toString('utf8')));
        client.on('close', disconnect);
        client.on('error', disconnect);
      });
      return true;
    },
  };
}

/** Attaches the service to an HTTP server that also handles other requests. */
export function acceptSockets(server: Server, standIn: StandInServer): void {
  server.on('upgrade', (request, socket, head) => {
    standIn.upgrade(request, socket, head);
  });
}

/** Runs the service within the development server of `npm start`. */
export function standInGenesys(): Plugin {
  return {
    name: 'demo-stand-in-genesys',
    apply: 'serve',
    configureServer(server) {
      const standIn = createStandInServer();
      server.middlewares.use((request, response, next) => {
        if (!standIn.handle(request, response)) next();
      });
      const { httpServer } = server;
      if (httpServer && 'on' in httpServer) acceptSockets(httpServer as Server, standIn);
    },
  };
}

function send({ status, headers, body }: StandInAnswer, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
