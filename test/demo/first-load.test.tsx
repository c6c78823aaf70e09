import { describe, expect, test } from 'vitest';
import { axeViolations, excessWidth, openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { prefer } from './support/watch.js';
import { setUpDemoTests } from './support/set-up.js';

const watch = setUpDemoTests();
let demo: DemoFrame;

describe('the first load of the demo', () => {
  test('logs nothing and requests nothing from other hosts', async () => {
    demo = await openDemo();
    const heading = demo.page.getByRole('heading', { level: 1 });
    expect(heading).toBeVisible();
    expect(watch.messages).toEqual([]);
    const hosts = new Set(watch.requests.map((url) => new URL(url).host));
    expect([...hosts]).toEqual([window.location.host]);
  });

  test.each([
    ['', 'Agent desk'],
    ['#/components', 'Components'],
    ['#/components/names-emoji', 'Emoji · Names · Components'],
    ['#/supervisor', 'Supervisor'],
    ['#/review', 'Review'],
  ])('has a title of the page, without data: %s', async (hash, page) => {
    demo = await openDemo(hash);
    expect(demo.document.title).toBe(`${page} · Cobrowse Participant Kit`);
  });

  test.each([
    ['prefers-color-scheme', 'light'],
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
  ])('has no axe violation with %s: %s', async (name, value) => {
    await prefer(name, value);
    demo = await openDemo();
    expect(await axeViolations(demo)).toEqual([]);
  });

  test.each(['', 'participantcard-every-field', 'hostile-data-endless'])(
    'is not wider than a window of 320 px, and accessible there: %s',
    async (story) => {
      demo = await openDemo(`#/components/${story}`, 320, 640);
      expect(excessWidth(demo)).toBe(0);
      expect(await axeViolations(demo)).toEqual([]);
    },
  );
});
