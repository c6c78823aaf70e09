/** Tailwind 4: its reset leaves the card alone, its utilities win over the kit. */
import { notStrictEqual, strictEqual } from 'node:assert';
import { checkCards, checkTableAndReview } from '../tooling/cards.mjs';

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkTailwind(app) {
  await app.install();
  await app.step('builds', async () => {
    await app.run('vite build');
    return app.sizes('dist/assets');
  });
  const address = await app.serve('dist');
  await checkCards(app, address);
  await checkTableAndReview(app, address);

  await app.check('utilities win', async () => {
    const page = await app.open(address);
    const card = '#utilities .cb-card';
    strictEqual(await page.styleOf(card, 'background-color'), 'rgb(1, 2, 3)');
    strictEqual(await page.styleOf(card, 'padding-top'), '32px');
    strictEqual(await page.styleOf(card, 'border-top-left-radius'), '0px');
    await page.close();
  });

  await app.check('the reset does not reach into a card', async () => {
    const page = await app.open(address);
    strictEqual(await page.styleOf('#plain .cb-card', 'border-top-width'), '1px');
    notStrictEqual(await page.styleOf('#plain .cb-card', 'padding-top'), '0px');
    strictEqual(await page.styleOf('#plain .cb-name', 'font-weight'), '600');
    await page.close();
  });
}
