/**
 * The built style sheets in an app that Vite builds with its default settings. Its minifier, Lightning
 * CSS, rewrites what the default target browsers do not know. Needs `npm run build` first.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { ParticipantCard } from '../../src/entries/index.js';
import { agent } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';
import { launchOptions } from '../tooling/chromium.mjs';
import { root } from '../tooling/entries.mjs';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(26, 31, 40)';

const card = <ParticipantCard participant={agent} participants={liveSession} />;

const markup = renderToStaticMarkup(
  <main>
    <section id="page">{card}</section>
    <section id="dark" data-cb-theme="dark">
      {card}
      <section id="light-in-dark" data-cb-theme="light">
        {card}
      </section>
    </section>
    <section id="flare" {...{ 'flare-mode': 'dark' }}>
      {card}
    </section>
    <section id="color-scheme" style={{ colorScheme: 'dark' }}>
      {card}
    </section>
    <section id="right-to-left" dir="rtl" lang="en">
      {card}
      <section id="left-to-right-in-it" dir="ltr" lang="ar">
        {card}
      </section>
    </section>
  </main>,
);

const folder = mkdtempSync(join(tmpdir(), 'default-build-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a page with one of the style sheets and returns the CSS that its visitors get. */
async function buildApp(sheet: string): Promise<string> {
  writeFileSync(join(folder, 'sheet.css'), readFileSync(join(root, 'dist', sheet)));
  writeFileSync(join(folder, 'index.html'), '<link rel="stylesheet" href="./sheet.css" />');
  await build({ root: folder, configFile: false, logLevel: 'silent' });
  const assets = join(folder, 'dist/assets');
  return readdirSync(assets)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(assets, file), 'utf8'))
    .join('\n');
}

async function openApp(css: string, head = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>${head}<style>${css}</style>${markup}`);
  return page;
}

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const surfaceOf = (page: Page, id: string): Promise<string> =>
  styleOf(page, `#${id} > .cb-card`, 'background-color');

describe.each(['styles.css', 'styles.unlayered.css'])('%s, built by Vite', (sheet) => {
  let css = '';
  beforeAll(async () => {
    css = await buildApp(sheet);
  });

  test('keeps the colors of light, dark and nested themes', async () => {
    const page = await openApp(css);
    expect(await surfaceOf(page, 'page')).toBe(light);
    expect(await surfaceOf(page, 'dark')).toBe(dark);
    expect(await surfaceOf(page, 'light-in-dark')).toBe(light);
    expect(await surfaceOf(page, 'flare')).toBe(dark);
    expect(await surfaceOf(page, 'color-scheme')).toBe(dark);
    expect(await styleOf(page, '#dark .cb-name', 'color')).toBe('rgb(233, 237, 244)');
  });

  test('follows the color scheme of the page and of the system', async () => {
    const darkPage = await openApp(css, '<style>:root { color-scheme: dark }</style>');
    expect(await surfaceOf(darkPage, 'page')).toBe(dark);

    const either = await openApp(css, '<meta name="color-scheme" content="light dark" />');
    expect(await surfaceOf(either, 'page')).toBe(light);
    await either.emulateMedia({ colorScheme: 'dark' });
    expect(await surfaceOf(either, 'page')).toBe(dark);
    expect(await surfaceOf(either, 'light-in-dark')).toBe(light);
  });

  test('points arrows where the text runs, whatever its language', async () => {
    const page = await openApp(css);
    const arrow = '> .cb-card .cb-control .cb-directed';
    expect(await styleOf(page, `#right-to-left ${arrow}`, 'transform')).toBe(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
    expect(await styleOf(page, `#left-to-right-in-it ${arrow}`, 'transform')).toBe(
      'matrix(1, 0, 0, 1, 0, 0)',
    );
  });
});

test('the layer lets later layers and rules without a layer win, and no earlier layer', async () => {
  const css = await buildApp('styles.css');
  const app = `<style>
    @layer base, cobrowse, utilities;
    @layer base { * { padding: 0; border: 0 solid } #page article { background: red } }
    @layer utilities { .cb-card { padding: 32px } }
    article { border-radius: 1px }
  </style>`;
  const page = await openApp(css, app);
  const card = '#page > .cb-card';
  expect(await surfaceOf(page, 'page')).toBe(light);
  expect(await styleOf(page, card, 'border-top-width')).toBe('1px');
  expect(await styleOf(page, card, 'padding-top')).toBe('32px');
  expect(await styleOf(page, card, 'border-top-left-radius')).toBe('1px');
});
