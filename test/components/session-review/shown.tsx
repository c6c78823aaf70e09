import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { cleanSession } from '../../../stories/data/review.js';

/** A section of the review on the page. */
export const part = (name: string) => within(screen.getByRole('region', { name }));
/** The legs in it, and the one that is shown. */
export const rows = () => part('People and their connections').getAllByRole('button');
export const current = () => rows().filter((row) => row.getAttribute('aria-current') === 'true');

/** Shows a review, of a session without faults unless another is given. */
export const open = (
  props: Partial<SessionReview.Props> = {},
): ReturnType<typeof userEvent.setup> => {
  render(
    <CobrowseKitProvider locale="en" timeZone="UTC">
      <SessionReview session={cleanSession} {...props} />
    </CobrowseKitProvider>,
  );
  return userEvent.setup();
};
