/** A server for static files, on loopback. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** @param {import('node:http').Server} server @returns {Promise<number>} */
const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const close = (server) =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** @param {string} path */
function fileAt(path) {
  try {
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {{ charset?: boolean }} [options] `charset: false` leaves it out of every header
 */
export async function serveFolder(folder, { charset = true } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(join(folder, normalize(decodeURIComponent(pathname))));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const suffix = charset && type.startsWith('text/') ? '; charset=utf-8' : '';
    response.writeHead(200, { 'content-type': `${type}${suffix}` });
    createReadStream(file).pipe(response);
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}
