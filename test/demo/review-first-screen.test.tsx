import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { samples } from '../../stories/demo/review/samples.js';
import { openDemo } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();

/** A laptop: what a reviewer sees without scrolling. */
const [WIDTH, HEIGHT] = [1280, 720];
/** In pixels from the top of the page. */
const LOWEST_FINDING = 450;

describe('the first screen of a review', () => {
  test.each(samples.map(({ name }) => name))(
    'has the outcome, and below it the first finding: %s',
    async (name) => {
      const { page, user, window } = await openDemo('#/review', WIDTH, HEIGHT);
      await user.click(page.getByRole('button', { name }));
      const review = await page.findByRole('region', { name: 'Co-browse session' });
      await waitFor(() => expect(window.scrollY).toBe(0));
      const outcome = within(review).getByText(/Wrap-up |[Cc]ontrol|was connected/, {
        selector: '.cb-review-sentence > bdi',
      });
      const findings = within(within(review).getByRole('region', { name: 'Findings' }));
      const [first = findings.getByText('No problems found.')] =
        findings.queryAllByRole('listitem');
      const place = first.getBoundingClientRect();
      expect(outcome.getBoundingClientRect().bottom).toBeLessThanOrEqual(place.top);
      expect(place.bottom).toBeLessThanOrEqual(LOWEST_FINDING);
    },
  );

  test('has the sample of the empty page at one click, and the importer folded away after it', async () => {
    const { page, user } = await openDemo('#/review', WIDTH, HEIGHT);
    expect(page.getByRole('region', { name: 'What a review shows' })).toBeVisible();
    await user.click(page.getByRole('button', { name: 'See it with a sample' }));
    await page.findByRole('region', { name: 'Co-browse session' });
    expect(page.queryByRole('region', { name: 'What a review shows' })).toBeNull();
    expect(page.queryByRole('button', { name: 'Open a file' })).toBeNull();
    const other = page.getByRole('button', { name: 'Open something else' });
    expect(other).toHaveAttribute('aria-expanded', 'false');
    await user.click(other);
    expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
    await user.click(page.getByRole('button', { name: 'Damaged log' }));
    await waitFor(() => expect(page.getByText(/^Read the sample “Damaged log”/)).toBeVisible());
    expect(page.queryByRole('button', { name: 'Open a file' })).toBeNull();
  });
});

describe('choosing what is in view moves nothing', () => {
  test.each(['Findings', 'People and their connections'])('from %s', async (name) => {
    const { page, user, window } = await openDemo('#/review', WIDTH, 1600);
    await user.click(page.getByRole('button', { name: 'One session' }));
    const list = within(await page.findByRole('region', { name }));
    for (const button of list.getAllByRole('button').slice(0, 3)) {
      await user.click(button);
      expect(window.scrollY).toBe(0);
    }
  });
});
