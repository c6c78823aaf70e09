/** What every app with a page shows, and what has to be true of it. */
import { deepStrictEqual } from 'node:assert';

/** Colors of a card. */
const LIGHT = { background: 'rgb(255, 255, 255)', text: 'rgb(27, 34, 48)' };
const DARK = { background: 'rgb(26, 31, 40)', text: 'rgb(233, 237, 244)' };

/**
 * Every page shows a card in each of these elements: without a theme, with one, with one inside of
 * the other, and in an element whose `color-scheme` follows the system.
 */
const scenes = [
  { id: 'plain', colors: () => LIGHT },
  { id: 'light', colors: () => LIGHT },
  { id: 'dark', colors: () => DARK },
  { id: 'light-in-dark', colors: () => LIGHT },
  { id: 'dark-in-light', colors: () => DARK },
  { id: 'system', colors: (/** @type {string} */ scheme) => (scheme === 'dark' ? DARK : LIGHT) },
];

/** @param {import('./page.mjs').Page} page @param {string} id */
async function colorsOf(page, id) {
  const card = `#${id} .cb-card`;
  return {
    background: await page.styleOf(card, 'background-color'),
    text: await page.styleOf(card, 'color'),
  };
}

/**
 * Opens a page with cards: colors in every theme, one line for a light and one for a dark system,
 * silence, and a picture of both.
 *
 * @param {import('./app.mjs').App} app
 * @param {string} address
 * @param {string} [variant] `turbopack`
 */
export async function checkCards(app, address, variant) {
  const label = variant ? `${variant}: ` : '';
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await app.check(`${label}card colors, ${colorScheme} system`, async () => {
      const page = await app.open(address, { colorScheme });
      for (const { id, colors } of scenes) {
        deepStrictEqual({ id, ...(await colorsOf(page, id)) }, { id, ...colors(colorScheme) });
      }
      page.expectSilence();
      await page.picture([app.name, variant, colorScheme].filter(Boolean).join('-'));
      await page.close();
    });
  }
}

/**
 * Opens a page and waits for the table and for the review, whose table is fetched when it opens.
 *
 * @param {import('./app.mjs').App} app
 * @param {string} address
 * @param {string} [variant]
 */
export async function checkTableAndReview(app, address, variant) {
  await app.check(`${variant ? `${variant}: ` : ''}table and review`, async () => {
    const page = await app.open(address);
    await page.page.locator('#table').getByRole('grid').waitFor({ timeout: 20_000 });
    const review = page.page.locator('#review');
    await review.getByText('Ada Obi').first().waitFor({ timeout: 20_000 });
    await review.locator('summary').last().click();
    await page.page.waitForLoadState('networkidle');
    page.expectSilence();
    await page.close();
  });
}
