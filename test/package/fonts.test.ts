/** Here because it starts a browser of its own, as the other tests of this folder do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
let browser: Browser;
let page: Page;

/** Starts the browser on what looks like a machine without any font. */
beforeAll(async () => {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, '<?xml version="1.0"?><fontconfig></fontconfig>');
  vi.stubEnv('FONTCONFIG_FILE', file);
  const { launchOptions } = await import('../tooling/chromium.mjs');
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The fonts that a text is drawn in. */
async function fontsOf(family: string, text: string): Promise<string[]> {
  await page.setContent(`<meta charset="utf-8"><p style="font-family: ${family}">${text}</p>`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'p',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

// Other systems do not use fontconfig, and always have fonts.
test.runIf(process.platform === 'linux')(
  'without fonts on the machine, text is drawn in those of the tests',
  async () => {
    expect(await fontsOf('system-ui', 'Customer')).toEqual(['DejaVu Sans']);
    expect(await fontsOf('monospace', 'a1b2')).toEqual(['DejaVu Sans Mono']);
    // No font has these characters; before, looking for one ended the browser.
    expect(await fontsOf('system-ui', '\u65e5\u672c')).not.toEqual([]);
  },
);
