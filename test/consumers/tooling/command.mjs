/** Runs the commands of an app. */
import { spawn } from 'node:child_process';

/** No telemetry, no update notices, no colors, and the same words on every machine. */
const quiet = {
  CI: 'true',
  FORCE_COLOR: '0',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  npm_config_update_notifier: 'false',
};

/** @param {string} folder @param {Record<string, string>} env */
function environment(folder, env) {
  const { NODE_ENV: _node, VITEST: _vitest, FORCE_COLOR: _color, ...own } = process.env;
  const path = `${folder}/node_modules/.bin:${process.env['PATH'] ?? ''}`;
  return { ...own, ...quiet, PATH: path, ...env };
}

/** Commands that would wait for input, or for a network that is not there, end after ten minutes. */
const TIMEOUT = 600_000;

/**
 * Runs a command to its end. Rejects with what it printed when it fails.
 *
 * @param {string} folder
 * @param {string} command `next build`
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} what it printed
 */
export function runCommand(folder, command, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: folder,
      env: environment(folder, env),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT,
    });
    let output = '';
    const collect = (/** @type {unknown} */ chunk) => (output += String(chunk));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ended with ${code}\n${output}`));
    });
  });
}

/**
 * Starts a server.
 *
 * @param {string} folder
 * @param {string} command `next start --port 1234`
 * @param {string} address answers as soon as the server is up
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startServer(folder, command, address) {
  const child = spawn(command, {
    cwd: folder,
    env: environment(folder, {}),
    shell: true,
    detached: true, // A group of its own, so that all that the shell started ends with it.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (/** @type {unknown} */ chunk) => (output += String(chunk));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const stop = async () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return stop;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${command} did not answer at ${address}\n${output}`);
}
