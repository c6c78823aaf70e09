/**
 * `npm run test:consumers`: packs the kit, installs it into real apps, and looks at what they show.
 * Each app is a folder in `apps/`; what is checked of it stands in `checks/<app>.mjs`.
 * `npm run test:consumers -- vite next` runs some of them alone. CONTRIBUTING.md says how to add one.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from './tooling/app.mjs';
import { closeBrowser } from './tooling/page.mjs';
import { packKit } from './tooling/install.mjs';
import { createReport } from './tooling/report.mjs';

/** @typedef {import('./tooling/app.mjs').App} App */

const checksFolder = join(import.meta.dirname, 'checks');

/** Quick ones first. @type {readonly string[]} */
const order = ['package', 'typescript', 'no-bundler', 'vite', 'tailwind', 'webpack'];

/** Names of the checks, those named on the command line or all. */
function chosenChecks() {
  const wanted = process.argv.slice(2);
  const names = readdirSync(checksFolder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no check is named ${unknown.join(', ')}`);
  const rank = (/** @type {string} */ name) => order.indexOf(name) + 1 || order.length + 1;
  return names
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** @param {string} name @returns {Promise<(app: App) => Promise<void>>} */
async function loadCheck(name) {
  /** @type {unknown} */
  const module = await import(pathToFileURL(join(checksFolder, `${name}.mjs`)).href);
  return /** @type {{ default: (app: App) => Promise<void> }} */ (module).default;
}

const report = createReport();
const workFolder = mkdtempSync(join(tmpdir(), 'consumers-'));
try {
  const names = chosenChecks();
  const kit = await packKit(workFolder);
  for (const name of names) {
    const app = createApp({ name, workFolder, kit, report });
    try {
      const check = await loadCheck(name);
      await check(app);
    } catch (error) {
      // The step that failed has printed itself; the next app goes on.
      report.fail(`${name}: stopped`, error);
    } finally {
      await app.close();
    }
  }
} catch (error) {
  report.fail('preparation', error);
} finally {
  await closeBrowser();
  rmSync(workFolder, { recursive: true, force: true });
}
process.exitCode = report.end() ? 0 : 1;
