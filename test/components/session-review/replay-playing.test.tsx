import { act, screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { button, notice, showReplay, value } from './replay-shown.js';

/** Draws frames by hand, so that a test decides how much time goes by. */
function takeOverFrames(): { readonly advance: (seconds: number) => void } {
  const waiting = new Map<number, FrameRequestCallback>();
  let count = 0;
  let now = 0;
  const request = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    waiting.set(++count, callback);
    return count;
  });
  const cancel = vi
    .spyOn(window, 'cancelAnimationFrame')
    .mockImplementation((id) => void waiting.delete(id));
  onTestFinished(() => {
    request.mockRestore();
    cancel.mockRestore();
  });
  const frame = (): void => {
    const due = [...waiting.values()];
    waiting.clear();
    if (due.length === 0) return;
    act(() => {
      for (const callback of due) callback(now);
    });
  };
  return {
    advance: (seconds) => {
      frame();
      for (let step = 0; step < seconds * 4; step++) {
        now += 250;
        frame();
      }
    },
  };
}

describe('playing', () => {
  test('goes on as time does, shows each event, and can be paused', async () => {
    const user = await showReplay();
    const frames = takeOverFrames();
    await user.click(button('Skip idle time'));
    await user.click(button('Play'));
    frames.advance(6);
    expect(screen.getByText('Event 1 of 14')).toBeVisible();
    expect(notice()).toHaveTextContent('3:08:07 PM');
    frames.advance(1.25);
    expect(screen.getByText('Event 2 of 14')).toBeVisible();
    await user.click(button('Pause'));
    frames.advance(60);
    expect(screen.getByText('Event 2 of 14')).toBeVisible();
  });

  test('is 16 times as fast on demand', async () => {
    const user = await showReplay();
    const frames = takeOverFrames();
    await user.click(button('Skip idle time'));
    await user.click(button('16×'));
    expect(button('16×')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Play'));
    frames.advance(3);
    await user.click(button('Pause'));
    expect(value()).toMatch(/^3:08:4\d PM/);
  });

  test('skips idle time, and stops at the end', async () => {
    const user = await showReplay();
    const frames = takeOverFrames();
    await user.click(button('Play'));
    // 12 changes with at most 3 seconds for each, instead of more than ten minutes.
    frames.advance(45);
    expect(button('Play')).toBeVisible();
    expect(value()).toBe('3:18:40 PM: Tobias Renner: Wrap-up done');
    await user.click(button('Play'));
    expect(screen.getByText('Event 1 of 14')).toBeVisible();
  });

  test('pauses when the page is hidden', async () => {
    const user = await showReplay();
    await user.click(button('Play'));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(button('Play')).toBeVisible();
  });
});
