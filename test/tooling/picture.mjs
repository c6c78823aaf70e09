/**
 * `npm run readme:picture`: takes the picture of the README from the demo's own stories, light
 * and dark, and writes `stories/pictures/card.png`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from './chromium.mjs';
import { root } from './entries.mjs';

const stories = [
  'participantcard-viewer-in-control',
  'controllingparticipantslist-whole-session',
  'wrap-up-last-ten-seconds',
];
const themes = ['light', 'dark'];
const file = join(root, 'stories/pictures/card.png');

/** One font on every machine, and nothing that moves. */
const style = `
  @import '/node_modules/@fontsource-variable/inter/index.css';
  :root { --demo-font: 'Inter Variable', sans-serif }
  body { background: var(--demo-stage) !important }
  .gallery-stage {
    box-sizing: border-box;
    inline-size: 380px;
    padding: 10px !important;
    border: 0 !important;
    border-radius: 0 !important;
  }
`;

/**
 * Takes one story.
 *
 * @param {import('playwright').Page} page
 * @param {string} address of the demo
 * @param {string} story
 * @param {string} theme
 */
async function take(page, address, story, theme) {
  await page.goto('about:blank');
  await page.goto(`${address}#/components/${story}?theme=${theme}&locale=en-US&zone=UTC&width=360`);
  await page.addStyleTag({ content: style });
  const stage = page.locator('.gallery-stage');
  await stage.locator('.cb-root, .cb-card').first().waitFor({ timeout: 10_000 });
  await page.evaluate(async () => {
    await document.fonts.load("16px 'Inter Variable'");
    await document.fonts.ready;
  });
  return (await stage.screenshot()).toString('base64');
}

const server = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  server: { port: 0, hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({
    deviceScaleFactor: 2,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  // Stories begin at their own instant; a computer's clock that stands still keeps them there.
  await page.clock.setFixedTime(new Date('2026-01-01T00:00:00Z'));
  /** @type {string[]} */
  const columns = [];
  for (const theme of themes) {
    const images = [];
    for (const story of stories) images.push(await take(page, address, story, theme));
    const tags = images.map((data) => `<img src="data:image/png;base64,${data}" width="380">`);
    columns.push(`<div class="${theme}">${tags.join('')}</div>`);
  }
  await page.setContent(`<style>
    body { margin: 0 }
    main { display: flex; inline-size: fit-content }
    main > div { display: flex; flex-direction: column; padding: 10px }
    .light { background: #eceff2 }
    .dark { background: #0b0e11 }
    img { display: block }
  </style><main>${columns.join('')}</main>`);
  await page.locator('img').last().waitFor();
  mkdirSync(join(file, '..'), { recursive: true });
  await page.locator('main').screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await server.close();
}
