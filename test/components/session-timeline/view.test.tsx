import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SessionTimeline } from '../../../src/entries/review.js';
import { ago, NOW } from '../../../stories/data/time.js';
import { endedSession } from '../../../stories/data/timeline.js';
import { chart, show } from './shown.js';

test('zooming leaves out what is not in view, and F brings everything back', async () => {
  const user = userEvent.setup();
  show(<SessionTimeline session={endedSession} now={NOW} />);
  const all = screen.getAllByRole('option').length;
  for (let times = 0; times < 6; times += 1) {
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  }
  expect(screen.getAllByRole('option').length).toBeLessThan(all);
  act(() => chart().focus());
  await user.keyboard('f');
  expect(screen.getAllByRole('option')).toHaveLength(all);
  await user.keyboard('++++++');
  expect(screen.getAllByRole('option').length).toBeLessThan(all);
  await user.click(screen.getByRole('button', { name: 'Fit' }));
  expect(screen.getAllByRole('option')).toHaveLength(all);
});

test('buttons that would do nothing are disabled, and keep the focus', async () => {
  const user = userEvent.setup();
  show(<SessionTimeline session={endedSession} now={NOW} />);
  const button = (name: string) => screen.getByRole('button', { name });
  const disabled = () =>
    ['Zoom in', 'Zoom out', 'Earlier', 'Later', 'Fit'].filter(
      (name) => button(name).getAttribute('aria-disabled') === 'true',
    );
  expect(disabled()).toEqual(['Zoom out', 'Earlier', 'Later', 'Fit']);
  await user.click(button('Zoom in'));
  expect(disabled()).toEqual([]);
  const later = button('Later');
  for (let times = 0; times < 8; times += 1) await user.click(later);
  expect(disabled()).toEqual(['Later']);
  expect(later).toHaveFocus();
  await user.click(button('Earlier'));
  expect(disabled()).toEqual([]);
  await user.click(button('Fit'));
  expect(disabled()).toEqual(['Zoom out', 'Earlier', 'Later', 'Fit']);
  expect(button('Fit')).toHaveFocus();
  for (let times = 0; times < 24; times += 1) await user.click(button('Zoom in'));
  expect(disabled()).toEqual(['Zoom in']);
});

test('the lengths of folded gaps do not overlap, and are not cut off', () => {
  const hours = (count: number) => ago(count * 3600);
  const [customer, agent] = endedSession.participants ?? [];
  const leg = (id: string, from: number, to: number) => ({
    ...agent,
    id,
    user: { id },
    startTime: hours(from),
    startAlertingTime: hours(from),
    connectedTime: hours(from - 0.01),
    endTime: hours(to),
    startHoldTime: null,
    startAcwTime: null,
    endAcwTime: null,
    wrapup: null,
  });
  const whole = {
    ...customer,
    startTime: hours(12),
    connectedTime: hours(12),
    endTime: hours(0),
  };
  show(
    <SessionTimeline
      session={{ id: 'c', participants: [whole, leg('a', 11.9, 9), leg('b', 2, 0)] }}
      now={NOW}
    />,
  );
  const frame = chart().getBoundingClientRect();
  const labels = within(chart())
    .getAllByText(/^\d+ hr( \d+ min)?$/, { selector: 'text' })
    .map((label) => label.getBoundingClientRect())
    .toSorted((one, other) => one.left - other.left);
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.every(({ left, right }) => left >= frame.left && right <= frame.right)).toBe(true);
  labels.forEach((label, index) => {
    expect(label.left).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? frame.left);
  });
});

test.each([
  ['left to right', undefined],
  ['right to left', 'rtl'],
] as const)('in a narrow page, texts are within their bars: %s', (_, dir) => {
  show(<SessionTimeline session={endedSession} now={NOW} />, 320, dir);
  const texts = [...chart().querySelectorAll('.cb-timeline-item text[data-kind=connected]')];
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const inner = text.getBoundingClientRect();
    const bar = text.parentElement?.querySelector('.cb-timeline-bar')?.getBoundingClientRect();
    expect(inner.top).toBeGreaterThanOrEqual(bar?.top ?? Infinity);
    expect(inner.bottom).toBeLessThanOrEqual(bar?.bottom ?? 0);
  }
});
