/**
 * Serves the stand-in viewer from a separate origin during development. A viewer on the origin of
 * the page could remove the sandbox of its frame, so the kit does not frame such a viewer.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { Connect, Plugin } from 'vite';

const VIEWER = /^\/stories\/demo\/viewer\/viewer\.html(\?|$)/;

/** Answers `/viewer-origin` with the address of the viewer's server, which starts when first asked. */
export function viewerOrigin(): Plugin {
  return {
    name: 'demo-viewer-origin',
    apply: 'serve',
    configureServer({ middlewares, httpServer, config }) {
      let viewer: Promise<Server> | undefined;
      httpServer?.on('close', () => void viewer?.then((server) => server.close()));
      middlewares.use('/viewer-origin', (_, response) => {
        viewer ??= startViewer(middlewares, `${config.root}/stories/demo/viewer/viewer.html`);
        void viewer.then((server) => response.end(addressOf(server)));
      });
    },
  };
}

/** The page as it is, without the development client; its script and style as Vite serves them. */
async function startViewer(rest: Connect.Server, page: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (!VIEWER.test(request.url ?? '')) {
      rest(request, response);
      return;
    }
    void readFile(page).then((html) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
}
