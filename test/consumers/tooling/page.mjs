/** A page in Chromium, and what is wrong with it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../tooling/chromium.mjs';
import { root } from '../../tooling/entries.mjs';

/** Where the pictures go; git ignores it. */
const pictures = join(root, 'test/.attachments/consumers');

/** @type {Promise<import('playwright').Browser> | undefined} */
let browser;

function launch() {
  return chromium.launch(launchOptions());
}

export async function closeBrowser() {
  await (await browser)?.close();
  browser = undefined;
}

/**
 * @typedef {object} OpenOptions
 * @property {'light' | 'dark'} [colorScheme] of the system
 * @property {boolean} [javaScript]
 */

/** @typedef {Awaited<ReturnType<typeof openPage>>} Page */

/**
 * Opens a page and collects every console message, error and failed request.
 *
 * @param {string} address
 * @param {OpenOptions} [options]
 */
export async function openPage(address, { colorScheme = 'light', javaScript = true } = {}) {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    colorScheme,
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left while it still loads.
    // Stories of a viewer that does not answer use a name that never exists (RFC 2606).
    const isMeantToFail = new URL(request.url()).hostname.endsWith('.invalid');
    if (reason !== 'net::ERR_ABORTED' && !isMeantToFail)
      problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  // A page that hydrates or fetches a chunk does it before the network is idle.
  await page.waitForLoadState('networkidle');

  return {
    page,

    /** Throws when the page printed or missed anything. */
    expectSilence() {
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },

    /**
     * Computed style of an element.
     *
     * @param {string} selector
     * @param {string} property
     */
    styleOf: (selector, property) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),

    /** @param {string} name */
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    },

    close: () => context.close(),
  };
}
