import { act, render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import { stories } from '../../stories/load.js';
import type { LoadedStory } from '../../stories/load.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { allowConsole } from '../support/console.js';
import { loadAllFonts } from '../support/fonts.js';
import { textInMachineFonts } from '../support/machine-fonts.js';
import { resizeWindow, showWhole } from '../support/window.js';

const width = 360;
const pictures = Object.keys(import.meta.glob('./__screenshots__/*.png', { query: '?url' }));

async function show({ Component, play, parameters }: LoadedStory): Promise<HTMLElement> {
  if (parameters.warning) allowConsole('warn', parameters.warning);
  const { container } = render(<Component />);
  await act(async () => play?.({ canvasElement: container }));
  await showWhole(container, width);
  return container;
}

beforeAll(loadAllFonts);
beforeEach(() => resizeWindow(width, 640));
afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, story) => {
  test('renders silently, fits and has no axe violation in light and in dark', async () => {
    const container = await show(story);
    expect(document.documentElement.scrollWidth, 'width of the page').toBeLessThanOrEqual(width);
    await expectNoAxeViolations(container);

    document.documentElement.style.colorScheme = 'dark';
    await expectNoAxeViolations(container);
  });

  test('uses no font of the machine', async () => {
    await show(story);
    expect(textInMachineFonts(document.body)).toEqual([]);
  });

  // References were made on Linux; other systems draw the same glyphs a little differently.
  test.runIf(server.platform === 'linux')('looks the same', async () => {
    const container = await show(story);
    await expect(page.elementLocator(container)).toMatchScreenshot(id);
  });
});

describe('all stories', () => {
  test('have their own ids', () => {
    const ids = stories.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('are the only ones with a picture', () => {
    const ids = new Set(stories.map(({ id }) => `./__screenshots__/${id}.png`));
    expect(pictures.filter((file) => !ids.has(file))).toEqual([]);
  });
});
