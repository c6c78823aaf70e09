/**
 * A stand-in for the viewer, on origins of its own: two HTTP servers on this computer. Its pages do
 * what a test tells them to by `postMessage`: see {@link ViewerOrder}.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the viewer. */
    viewerOrigin: string;
    /** Another origin, with the same pages. */
    otherOrigin: string;
  }
}

/** Starts the servers for the tests of a project; Vitest calls the result at the end. */
export default async function startViewers({ provide }: TestProject): Promise<() => void> {
  const servers = await Promise.all([listen(), listen()]);
  const [viewerOrigin, otherOrigin] = servers.map(originOf);
  if (!viewerOrigin || !otherOrigin) throw new Error('A server has no address.');
  provide('viewerOrigin', viewerOrigin);
  provide('otherOrigin', otherOrigin);
  return () => {
    for (const server of servers) {
      server.closeAllConnections(); // some answers never end
      server.close();
    }
  };
}

async function listen(): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function originOf(server: Server): string | null {
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://viewer');
  if (pathname === '/never') return; // takes the request, and does not answer
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (pathname === '/refused') response.setHeader('X-Frame-Options', 'DENY');
  if (pathname === '/refused-by-policy') {
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
  }
  response.end(viewerPage(request.headers.referer ?? null));
}

/** A page that posts to its parent, from itself or from a frame within, and reports what it may do. */
function viewerPage(referrer: string | null): string {
  return `<!doctype html>
<title>Stand-in viewer</title>
<p>Stand-in viewer</p>
<script>
  const run = (order) => {
    const { post = [], times = 1, nested, navigate, navigateParent, report } = order;
    for (let index = 0; index < times; index += 1) {
      for (const data of post) parent.postMessage(data, '*');
    }
    if (nested) {
      const inner = document.createElement('iframe');
      inner.srcdoc = '<script>parent.parent.postMessage(' + JSON.stringify(nested) + ', "*")<' + '/script>';
      inner.onload = () => parent.postMessage({ standIn: 'nested' }, '*');
      document.body.append(inner);
    }
    if (navigateParent) {
      let outcome = 'allowed';
      try {
        parent.location.href = navigateParent;
      } catch {
        outcome = 'refused';
      }
      parent.postMessage({ standIn: outcome }, '*');
    }
    if (navigate) location.href = navigate;
    if (report) {
      const features = document.featurePolicy ? document.featurePolicy.allowedFeatures() : [];
      parent.postMessage({ standIn: 'report', referrer: ${JSON.stringify(referrer)}, documentReferrer: document.referrer, features }, '*');
    }
  };
  addEventListener('message', ({ data }) => {
    run(data);
    // In the same task, so that it arrives even if the frame is taken away.
    parent.postMessage({ standIn: 'done' }, '*');
  });
  const atStart = new URLSearchParams(location.search).get('run');
  if (atStart) run(JSON.parse(atStart));
</script>`;
}

/** What a page of the server can be asked to do, by `postMessage` or by `?run=`. */
export interface ViewerOrder {
  /** Posts each of these to the page around the frame. */
  readonly post?: readonly unknown[];
  /** How often. */
  readonly times?: number;
  /** Posts this from a frame inside of the viewer. */
  readonly nested?: unknown;
  /** Goes to another page inside of the frame. */
  readonly navigate?: string;
  /** Tries to lead the page around the frame somewhere else. */
  readonly navigateParent?: string;
  /** Posts the referrer it got, and the features that it may use. */
  readonly report?: boolean;
}
