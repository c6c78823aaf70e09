import { act, render, screen } from '@testing-library/react';
import { Profiler, type ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CobrowseKitProvider, type CobrowseConversation } from '../../../src/entries/index.js';
import { SessionTimeline } from '../../../src/entries/review.js';
import { NOW } from '../../../stories/data/time.js';
import { endedSession, runningSession } from '../../../stories/data/timeline.js';
import { eventually } from '../../support/eventually.js';
import { hidePage, showPage } from '../../support/page-visibility.js';
import { testClock } from '../../support/test-clock.js';

afterEach(() => {
  showPage();
  vi.useRealTimers();
  window.scrollTo(0, 0);
});

const clock = testClock(NOW);
let updates = 0;

function page(session: CobrowseConversation = runningSession): ReactElement {
  return (
    <CobrowseKitProvider locale="en-US" timeZone="UTC" clock={clock}>
      <Profiler id="timeline" onRender={() => (updates += 1)}>
        <SessionTimeline session={session} />
      </Profiler>
      <div style={{ blockSize: 3000 }} />
    </CobrowseKitProvider>
  );
}

/** The label of the agent's connection, which grows. */
const label = (): string | null =>
  screen.getByRole('option', { name: /^Connected: .*Tobias Renner/ }).getAttribute('aria-label');

function pass(milliseconds: number): void {
  clock.pass(milliseconds);
  act(() => void vi.advanceTimersByTime(milliseconds));
}

test('a live timeline grows once a second', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  render(page());
  const first = label();
  pass(1000);
  const second = label();
  expect(second).not.toBe(first);
  pass(1000);
  expect(label()).not.toBe(second);
});

test('sessions that come faster are shown once a second, the last of them always', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { rerender } = render(page());
  const shown = (): number => screen.getAllByRole('option').length;
  const before = shown();
  rerender(page({ participants: endedSession.participants?.slice(0, 1) }));
  const first = shown();
  expect(first).not.toBe(before);
  for (let count = 2; count <= 4; count += 1) {
    rerender(page({ participants: endedSession.participants?.slice(0, count) }));
    expect(shown()).toBe(first);
  }
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole('group', { name: 'Yuki Tanabe' })).toBeInTheDocument();
});

test('keeps growing when each session comes during the rest after the last one', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { rerender } = render(page());
  for (let count = 1; count <= 4; count += 1) {
    rerender(page({ participants: endedSession.participants?.slice(0, count) }));
    act(() => void vi.advanceTimersByTime(500));
  }
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole('group', { name: 'Yuki Tanabe' })).toBeInTheDocument();
});

test('out of view nothing happens, and back in view it is up to date', async () => {
  const { rerender } = render(page());
  const first = label();
  act(() => window.scrollTo(0, 2500));
  await eventually(() => expect(clock.listeners()).toBe(0));
  updates = 0;
  clock.pass(60_000);
  expect(updates).toBe(0);
  rerender(page({ ...runningSession }));
  expect(label()).toBe(first);
  act(() => window.scrollTo(0, 0));
  await eventually(() => expect(label()).not.toBe(first));
});

test('in a hidden tab nothing happens', () => {
  render(page());
  const first = label();
  act(hidePage);
  expect(clock.listeners()).toBe(0);
  updates = 0;
  clock.pass(60_000);
  expect(updates).toBe(0);
  act(showPage);
  expect(label()).not.toBe(first);
});
