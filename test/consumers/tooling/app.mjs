/** One app of `apps/`, copied into a temporary folder: what a check can do with it. */
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand, startServer } from './command.mjs';
import { copyApp, installByNpm, installByPnpm } from './install.mjs';
import { openPage } from './page.mjs';
import { CheckFailed } from './report.mjs';
import { freePort, serveFolder } from './serve.mjs';

/** @typedef {ReturnType<typeof createApp>} App */

/** Minified files of a folder, gzipped. @param {string} folder @param {string} extension */
function gzippedSize(folder, extension) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = files.filter((file) => file.endsWith(extension)).map((file) => join(folder, file));
  const sizes = paths
    .filter((path) => statSync(path).isFile())
    .map((path) => gzipSync(readFileSync(path)).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.workFolder
 * @param {string} options.kit path of the tarball
 * @param {import('./report.mjs').Report} options.report
 */
export function createApp({ name, workFolder, kit, report }) {
  const folder = join(workFolder, name);
  /** @type {Array<() => Promise<unknown>>} */
  const closers = [];

  /** @param {string} what @param {() => unknown} run */
  const check = (what, run) => report.check(`${name}: ${what}`, run);

  /**
   * A check without which the next ones make no sense.
   *
   * @param {string} what @param {() => unknown} run
   */
  async function step(what, run) {
    if (!(await check(what, run))) throw new CheckFailed(what);
  }

  return {
    name,
    folder,
    kit,
    check,
    step,

    /** Copies the app and installs it. @param {'npm' | 'pnpm'} [by] */
    async install(by = 'npm') {
      copyApp(name, folder, kit);
      await step(`installs by ${by}`, async () => {
        await (by === 'npm' ? installByNpm(folder) : installByPnpm(folder));
      });
    },

    /** Installs other versions over those that are there. @param {string} packages */
    addPackages: (packages) => installByNpm(folder, packages),

    /** @param {string} command @param {Record<string, string>} [env] */
    run: (command, env) => runCommand(folder, command, env),

    /** The text of a file. @param {string} file */
    read: (file) => readFileSync(join(folder, file), 'utf8'),

    /** Copies a file or a folder into the app. @param {string} from @param {string} to */
    copyIn: (from, to) => cpSync(from, join(folder, to), { recursive: true }),

    /** What JavaScript and CSS below a folder weigh. @param {string} built */
    sizes(built) {
      const kilobytes = (/** @type {string} */ extension) =>
        (gzippedSize(join(folder, built), extension) / 1000).toFixed(1);
      return `JavaScript ${kilobytes('.js')} kB, CSS ${kilobytes('.css')} kB, gzipped`;
    },

    /**
     * Serves built files.
     *
     * @param {string} built
     * @param {{ charset?: boolean }} [options]
     * @returns {Promise<string>} the address
     */
    async serve(built, options) {
      const server = await serveFolder(join(folder, built), options);
      closers.push(server.close);
      return server.address;
    },

    /**
     * Starts the app's own server.
     *
     * @param {(port: number) => string} command
     * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
     */
    async start(command) {
      const port = await freePort();
      const address = `http://127.0.0.1:${port}/`;
      const stop = await startServer(folder, command(port), address);
      closers.push(stop);
      return { address, stop };
    },

    /**
     * Opens an address in Chromium.
     *
     * @param {string} address
     * @param {import('./page.mjs').OpenOptions} [options]
     */
    async open(address, options) {
      const page = await openPage(address, options);
      closers.push(page.close);
      return page;
    },

    /** Ends what was started, last first. */
    async close() {
      for (const close of closers.toReversed()) await close().catch(() => undefined);
    },
  };
}
