/** A review with a replay, and what is found in it. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { replayedSession, replayEvents } from '../../../stories/data/replay.js';
import { eventually } from '../../support/eventually.js';

/** The log begins at 3:08:00 PM. */
export const at = (seconds: number): number =>
  Date.parse('2026-03-04T15:08:00.000Z') + seconds * 1000;
export const CONTROL_GRANTED = at(40);

type Props = Partial<SessionReview.Props>;

export function show(props: Props = {}): ReturnType<typeof userEvent.setup> {
  render(
    <CobrowseKitProvider locale="en-US" timeZone="UTC">
      <SessionReview session={replayedSession} events={replayEvents} {...props} />
    </CobrowseKitProvider>,
  );
  return userEvent.setup();
}

export async function showReplay(props: Props = {}): Promise<ReturnType<typeof userEvent.setup>> {
  const user = show(props);
  if (props.defaultMoment === undefined) await user.click(button('Replay'));
  await eventually(slider);
  return user;
}

export const button = (name: string): HTMLElement => screen.getByRole('button', { name });
export const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Moment' });
export const value = (): string =>
  (slider().getAttribute('aria-valuetext') ?? '').replace(/[\u2068\u2069]/g, '');
export const people = () =>
  within(screen.getByRole('region', { name: 'People and their connections' }));
export const notice = (): HTMLElement | null => screen.queryByText(/^As it stood/);
export const sentence = (): string =>
  document.querySelector('.cb-review-sentence')?.textContent ?? '';
