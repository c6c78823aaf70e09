import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SessionReview } from '../../../src/entries/review.js';
import { faultySession } from '../../../stories/data/review.js';

const dispatchOnWindow = (type: string): void =>
  act(() => void window.dispatchEvent(new Event(type)));
/** Its heading: the browser lays out nothing of it while the medium is a screen. */
const onPaper = (): HTMLElement | null => screen.queryByText('All participants');
const matchMedia = window.matchMedia.bind(window);

afterEach(() => {
  window.matchMedia = matchMedia;
});

test('what only paper needs exists while the page is printed', async () => {
  render(<SessionReview session={faultySession} />);
  // Loaded in advance.
  await screen.findByRole('region', { name: 'Session' });
  expect(onPaper()).toBeNull();
  dispatchOnWindow('beforeprint');
  expect(onPaper()).toBeInTheDocument();
  dispatchOnWindow('afterprint');
  expect(onPaper()).toBeNull();
});

test('a review that was unmounted while printing has no effect on the next one', () => {
  const first = render(<SessionReview session={faultySession} />);
  dispatchOnWindow('beforeprint');
  first.unmount();
  dispatchOnWindow('afterprint');
  render(<SessionReview session={faultySession} />);
  expect(onPaper()).toBeNull();
});

test('a document that knows no media, as tests of an app have it, shows a review', () => {
  Reflect.deleteProperty(window, 'matchMedia');
  expect('matchMedia' in window).toBe(false);
  render(<SessionReview session={faultySession} />);
  expect(screen.getByRole('region', { name: 'Co-browse session' })).toBeVisible();
});
