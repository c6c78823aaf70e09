/**
 * `npm run look`: pictures of all stories, side by side, for people to look at. They go to
 * `test/.attachments/look` and are compared with nothing.
 */
import { render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { stories } from '../../stories/load.js';
import { loadFontsFor } from '../support/fonts.js';
import { resizeWindow, showWhole } from '../support/window.js';

const looks = [
  { look: 'light', scheme: 'light', dir: 'ltr', width: 360 },
  { look: 'dark', scheme: 'dark', dir: 'ltr', width: 360 },
  { look: 'right-to-left', scheme: 'light', dir: 'rtl', width: 360 },
  { look: 'narrow', scheme: 'light', dir: 'ltr', width: 288 },
] as const;

const titles = [...new Set(stories.map(({ title }) => title))];
const pages = looks.flatMap((look) => titles.map((title) => ({ ...look, title })));

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  document.documentElement.dir = '';
});

test.each(pages)('$title, $look', async ({ look, scheme, dir, width, title }) => {
  // What stories print is the concern of their own test.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dir = dir;
  await resizeWindow(1240, 800);
  const { container } = render(
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'flex-start' }}>
      {stories
        .filter((story) => story.title === title)
        .map(({ id, name, Component }) => (
          <div key={id} style={{ inlineSize: width }}>
            <div style={{ font: '11px monospace', opacity: 0.7 }}>{name}</div>
            <Component />
          </div>
        ))}
    </div>,
  );
  await loadFontsFor(container.textContent);
  await showWhole(container, 1240);
  const file = `${look}-${title.toLowerCase().replaceAll(/\W+/g, '-')}.png`;
  await page.screenshot({ element: container, path: `../.attachments/look/${file}` });
  expect(container).not.toBeEmptyDOMElement();
});
