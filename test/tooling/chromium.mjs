/**
 * Where a Chromium may be, and how the tests start one. The only list of paths: both
 * `test/ensure-chromium.mjs` and the Vitest settings read it.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const root = join(import.meta.dirname, '../..');

/** Where a fetched browser lives; `npm ci` clears it. */
export const cacheFolder = join(root, 'node_modules/.cache/chromium');

/** The script that starts the fetched browser with the libraries that came with it. */
export const cachedChromium = join(cacheFolder, 'chromium.sh');

/** Remembers which browser was last tried and ran. */
export const chosenFile = join(root, 'node_modules/.cache/chromium-path');

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** So that pictures do not depend on the machine. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  // Chromium refuses to start its sandbox as root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** On Linux the fonts of `fonts.conf` replace the machine's: Chromium crashes where it finds none. */
const env = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };

/**
 * What every start of the browser gets, for Playwright's `launch`.
 *
 * @param {string} [executablePath] Without one Playwright looks for its own.
 * @returns {import('playwright').LaunchOptions & { args: string[] }}
 */
export function launchOptions(executablePath = findChromium()) {
  return { ...(executablePath && { executablePath }), args, env };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Paths that exist, best first: CHROMIUM_PATH alone when it is set, else Playwright's own
 * download, the system's browsers, the fetched one.
 *
 * @returns {string[]}
 */
export function chromiumCandidates() {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (!isExecutable(wanted)) throw new Error(`CHROMIUM_PATH is not executable: ${wanted}`);
    return [wanted];
  }
  return [chromium.executablePath(), ...systemPaths, cachedChromium].filter(isExecutable);
}

/**
 * The browser that `ensure-chromium` tried, or else the first that exists.
 *
 * @returns {string | undefined}
 */
function findChromium() {
  const candidates = chromiumCandidates();
  try {
    const chosen = readFileSync(chosenFile, 'utf8').trim();
    if (candidates.includes(chosen)) return chosen;
  } catch {
    // Not tried yet: take the first.
  }
  return candidates[0];
}

/**
 * Really starts the browser: a binary can exist and still miss a library.
 *
 * @param {string} executablePath
 * @returns {Promise<string | undefined>} what went wrong, or nothing
 */
export async function tryChromium(executablePath) {
  try {
    const browser = await chromium.launch({ ...launchOptions(executablePath), timeout: 20_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>ok');
    } finally {
      await browser.close();
    }
    return undefined;
  } catch (error) {
    const lines = String(error instanceof Error ? error.message : error).split('\n');
    return (
      lines.find((line) => /error while|cannot open|ENOENT/.test(line)) ?? lines[0] ?? 'failed'
    );
  }
}
