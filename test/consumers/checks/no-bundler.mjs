/** A page without a bundler: an import map, the modules of `dist`, and no charset anywhere. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { checkCards, checkTableAndReview } from '../tooling/cards.mjs';

/** How UTF-8 looks when it is read as windows-1252. */
const MISREAD = /\u00c2|\u00e2\u20ac/;

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkNoBundler(app) {
  await app.install();
  await app.step('makes modules of React', async () => {
    await app.run('node make-modules.mjs');
  });
  const address = await app.serve('.', { charset: false });
  await checkCards(app, address);
  await checkTableAndReview(app, address);

  await app.check('texts and style sheets are right without a charset', async () => {
    const { page, close } = await app.open(address);
    strictEqual(await page.evaluate(() => document.characterSet), 'windows-1252');
    ok(!MISREAD.test(await page.locator('body').innerText()), 'a text was misread');
    const contents = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => rule.cssText.match(/content: "[^"]*"/g) ?? []),
      ),
    );
    ok(contents.length > 0, 'no content is generated');
    deepStrictEqual(
      contents.filter((content) => MISREAD.test(content)),
      [],
    );
    await close();
  });
}
