/** Next.js, App Router: built by Turbopack and by webpack, rendered on the server, hydrated. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCards, checkTableAndReview } from '../tooling/cards.mjs';

const ROWS = 60;

/** @typedef {import('../tooling/app.mjs').App} App */

/** @param {App} app @param {string} address @param {string} variant */
async function checkServer(app, address, variant) {
  await app.check(`${variant}: the server sends cards, rows and names`, async () => {
    const home = await (await fetch(address)).text();
    ok(home.includes('cb-card') && home.includes('Ben Marsh'), 'the page has no card');
    const rows = await (await fetch(`${address}rows`)).text();
    strictEqual(rows.match(/<li[^>]*class="[^"]*\brow\b/g)?.length, ROWS);
    ok(rows.includes('Agent 59'), 'the last row is missing');
  });

  await app.check(`${variant}: rows of parts with render hydrate silently`, async () => {
    const page = await app.open(`${address}rows`);
    strictEqual(await page.page.locator('li.row > strong.row-name').count(), ROWS);
    // The time runs only after hydration.
    await page.page
      .locator('li.row')
      .last()
      .getByText(/\d:\d\d/)
      .waitFor({ timeout: 10_000 });
    page.expectSilence();
    await page.picture(`${app.name}-${variant}-rows`);
    await page.close();
  });

  await app.check(`${variant}: /model and /wire run on the server`, async () => {
    const page = await app.open(`${address}server`, { javaScript: false });
    /** @type {unknown} */
    const result = JSON.parse(await page.page.locator('#result').innerText());
    deepStrictEqual(result, {
      problems: 0,
      participants: 3,
      grants: 1,
      findings: true,
      redacted: true,
    });
    await page.close();
  });
}

/** @param {App} app */
export default async function checkNext(app) {
  await app.install();
  for (const [variant, command] of /** @type {const} */ ([
    ['turbopack', 'next build --turbopack'],
    ['webpack', 'next build --webpack'],
  ])) {
    rmSync(join(app.folder, '.next'), { recursive: true, force: true });
    const isBuilt = await app.check(`${variant}: builds`, async () => {
      await app.run(command);
      return app.sizes('.next/static');
    });
    if (!isBuilt) continue;
    const server = await app.start((port) => `next start --hostname 127.0.0.1 --port ${port}`);
    await checkCards(app, server.address, variant);
    await checkTableAndReview(app, server.address, variant);
    await checkServer(app, server.address, variant);
    await server.stop();
  }
}
