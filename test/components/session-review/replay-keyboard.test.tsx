import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { replayedSession, replayEvents } from '../../../stories/data/replay.js';
import { eventually } from '../../support/eventually.js';
import { button, CONTROL_GRANTED, showReplay, slider, value } from './replay-shown.js';

describe('the keyboard', () => {
  test('goes from event to event with arrows, comma and full stop', async () => {
    const user = await showReplay();
    act(() => slider().focus());
    await user.keyboard('{ArrowRight}{ArrowUp}');
    expect(value()).toMatch(/^3:08:15 PM/);
    await user.keyboard('{ArrowLeft}');
    expect(value()).toMatch(/^3:08:08 PM/);
    await user.keyboard('..,');
    expect(value()).toMatch(/^3:08:15 PM/);
    await user.keyboard('{Control>}.{/Control}');
    expect(value()).toMatch(/^3:08:15 PM/);
  });

  test('goes the other way on a right-to-left page', async () => {
    render(
      <div dir="rtl">
        <CobrowseKitProvider locale="en-US" timeZone="UTC">
          <SessionReview
            session={replayedSession}
            events={replayEvents}
            defaultMoment={CONTROL_GRANTED}
          />
        </CobrowseKitProvider>
      </div>,
    );
    await eventually(slider);
    const user = userEvent.setup();
    act(() => slider().focus());
    await user.keyboard('{ArrowRight}');
    expect(value()).toMatch(/^3:08:15 PM/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(value()).toMatch(/^3:08:41 PM/);
  });

  test('plays and pauses with the space bar', async () => {
    const user = await showReplay();
    act(() => slider().focus());
    await user.keyboard(' ');
    expect(button('Pause')).toBeVisible();
    expect(slider()).toHaveAttribute('aria-valuetext', 'Playing');
    await user.keyboard(' ');
    expect(button('Play')).toBeVisible();
    act(() => button('Play').focus());
    await user.keyboard(' ');
    expect(button('Pause')).toHaveFocus();
  });
});
