import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { axeViolations, excessWidth, openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { prefer } from './support/watch.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const openReview = async (hash = '', width?: number): Promise<void> => {
  demo = await openDemo(`#/review${hash}`, width);
};
const button = (name: string) => demo.page.getByRole('button', { name });
const review = () =>
  demo.page.findByRole('region', { name: 'Co-browse session' }, { timeout: 20_000 });

test('is used by keyboard alone', async () => {
  await openReview();
  demo.window.focus();
  // Real keys, since folded content cannot be told from what is shown otherwise.
  const tabTo = async (element: () => Element | null | undefined, key = '{Tab}'): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      if (element() === demo.document.activeElement) return;
      await userEvent.keyboard(key);
    }
    throw new Error('The element cannot be reached.');
  };
  await tabTo(() => button('One session'));
  await userEvent.keyboard('{Enter}');
  await review();
  const [row] = demo.page.getAllByRole('button', { name: /Ngozi Adeyemi/ });
  await tabTo(() => row);
  await userEvent.keyboard('{Enter}');
  expect(row).toHaveAttribute('aria-current', 'true');
  expect(demo.page.getByRole('article', { name: 'Ngozi Adeyemi' })).toBeVisible();

  const finding = demo.page.getByRole('button', { name: /^Required wrap-up/ });
  await tabTo(() => finding, '{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard('{Enter}');
  expect(demo.document.activeElement).toHaveTextContent('Tobias Renner');
  await userEvent.keyboard('{Escape}');
  expect(finding).toHaveFocus();
});

describe('is for everybody', () => {
  test.each([
    ['light', 'prefers-color-scheme', 'light', 1280],
    ['dark', 'prefers-color-scheme', 'dark', 1280],
    ['forced colors', 'forced-colors', 'active', 1280],
    ['a window of 320 px', 'prefers-color-scheme', 'light', 320],
  ])('no axe violation: %s', async (_, name, value, width) => {
    await prefer(name, value);
    for (const sample of ['Damaged log', 'A day of sessions']) {
      await openReview('', width);
      await demo.user.click(button(sample));
      await review();
      expect(excessWidth(demo)).toBe(0);
      expect(await axeViolations(demo)).toEqual([]);
      demo.close();
    }
  });

  test('from right to left, it is no wider', async () => {
    await openReview('?direction=rtl&locale=ar-EG', 320);
    await demo.user.click(button('One session'));
    expect(await review()).toHaveTextContent('٢٠٢٦');
    expect(excessWidth(demo)).toBe(0);
    expect(demo.page.getByRole('banner')).toHaveAttribute('dir', 'rtl');
    const settings = demo.page.getByRole('group', { name: 'Display settings' });
    expect(settings).toHaveAttribute('dir', 'rtl');
  });
});
