import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  createClock,
  Participant,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { endedCustomer, fromTheFuture, heldCustomer } from '../../stories/data/legs.js';
import { customer } from '../../stories/data/people.js';
import { ago, NOW } from '../../stories/data/time.js';
import { counting } from '../../stories/data/wrapups.js';
import { hidePage, showPage } from '../support/page-visibility.js';
import { testClock } from '../support/test-clock.js';

const manyLegs = (count: number): CobrowseMediaParticipant[] =>
  Array.from({ length: count }, (_, index) => ({
    ...customer,
    id: `leg-${index}`,
    connectedTime: ago(60 + index),
  }));

/** Texts that a tick changed, and what else it changed. */
async function changesOf(
  tick: () => void,
): Promise<{ texts: readonly MutationRecord[]; others: readonly MutationRecord[] }> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  tick();
  await act(() => Promise.resolve());
  records.push(...observer.takeRecords());
  observer.disconnect();
  return {
    texts: records.filter(({ type }) => type === 'characterData'),
    others: records.filter(({ type }) => type !== 'characterData'),
  };
}

describe('a tick', () => {
  test('changes one text for each of 200 live cards, and nothing else', async () => {
    const clock = testClock(NOW);
    let commits = 0;
    render(
      <CobrowseKitProvider clock={clock}>
        {manyLegs(200).map((leg) => (
          <ParticipantCard key={leg.id} participant={leg} />
        ))}
      </CobrowseKitProvider>,
      {
        wrapper: ({ children }) => (
          <Profiler id="cards" onRender={() => (commits += 1)}>
            {children}
          </Profiler>
        ),
      },
    );
    expect(clock.listeners()).toBe(200);
    const before = commits;
    const { texts, others } = await changesOf(() => clock.pass(1000));
    expect(texts).toHaveLength(200);
    expect(others).toHaveLength(0);
    expect(commits - before, 'React has nothing to do').toBe(0);
  });

  test('changes nothing where no text changes', async () => {
    const clock = testClock(NOW);
    let commits = 0;
    render(
      <CobrowseKitProvider clock={clock}>
        <Profiler id="card" onRender={() => (commits += 1)}>
          <ParticipantCard participant={customer} />
        </Profiler>
      </CobrowseKitProvider>,
    );
    const before = commits;
    const { texts, others } = await changesOf(() => clock.pass(0));
    expect([...texts, ...others]).toEqual([]);
    expect(commits).toBe(before);
  });

  test('concerns no leg that is over, and nobody once all cards are gone', () => {
    const clock = testClock(NOW);
    const { rerender, unmount } = render(
      <CobrowseKitProvider clock={clock}>
        <ParticipantCard participant={endedCustomer} />
      </CobrowseKitProvider>,
    );
    expect(clock.listeners()).toBe(0);
    rerender(
      <CobrowseKitProvider clock={clock}>
        <ParticipantCard participant={customer} />
      </CobrowseKitProvider>,
    );
    expect(clock.listeners()).toBe(1);
    unmount();
    expect(clock.listeners()).toBe(0);
  });
});

describe('running times', () => {
  test('count up, count down and turn urgent as time passes', () => {
    const clock = testClock(NOW);
    render(
      <CobrowseKitProvider clock={clock} locale="en">
        <Participant.Root participant={heldCustomer}>
          <Participant.Hold data-testid="hold" />
        </Participant.Root>
        <Participant.Root participant={counting}>
          <Participant.Wrapup data-testid="wrapup" />
        </Participant.Root>
      </CobrowseKitProvider>,
    );
    const wrapup = screen.getByTestId('wrapup');
    expect(wrapup).toHaveTextContent('01:20 left');
    expect(wrapup).toHaveAttribute('data-urgency', 'calm');

    clock.pass(70_000);
    expect(wrapup).toHaveTextContent('00:10 left');
    expect(wrapup).toHaveAttribute('data-urgency', 'urgent');

    clock.pass(10_000);
    expect(wrapup).toHaveTextContent('by 00:00');
    expect(wrapup).toHaveAttribute('data-urgency', 'over');

    clock.pass(5000);
    expect(wrapup).toHaveTextContent('by 00:05');
  });

  test('are right at once when a hidden tab comes back', () => {
    vi.useFakeTimers({ now: NOW });
    render(
      <CobrowseKitProvider clock={createClock()} locale="en">
        <Participant.Root participant={counting}>
          <Participant.Wrapup data-testid="wrapup" />
        </Participant.Root>
      </CobrowseKitProvider>,
    );
    act(hidePage);
    act(() => {
      vi.advanceTimersByTime(75_000);
    });
    expect(screen.getByTestId('wrapup')).toHaveTextContent('01:20 left');
    act(showPage);
    expect(screen.getByTestId('wrapup')).toHaveTextContent('00:05 left');
    expect(screen.getByTestId('wrapup')).toHaveAttribute('data-urgency', 'urgent');
    vi.useRealTimers();
  });

  test('are right at once when the leg or the clock is another one', () => {
    const shown = (start: number, clock = testClock(NOW)): React.ReactElement => (
      <CobrowseKitProvider clock={clock}>
        <Participant.Root participant={{ ...customer, connectedTime: ago(start) }}>
          <Participant.Duration data-testid="duration" />
        </Participant.Root>
      </CobrowseKitProvider>
    );
    const clock = testClock(NOW);
    const { rerender } = render(shown(60, clock));
    const duration = screen.getByTestId('duration');
    expect(duration).toHaveTextContent('01:00');
    clock.pass(1000);
    rerender(shown(70, clock));
    expect(duration).toHaveTextContent('01:11');
    rerender(shown(60, clock));
    expect(duration, 'not the text that React rendered last').toHaveTextContent('01:01');
    rerender(shown(60, testClock(NOW + 5000)));
    expect(duration).toHaveTextContent('01:05');
    expect(clock.listeners()).toBe(0);
  });

  test('continue after a page translator has replaced their text', () => {
    const clock = testClock(NOW);
    render(
      <CobrowseKitProvider clock={clock}>
        <Participant.Root participant={{ ...customer, connectedTime: ago(60) }}>
          <Participant.Duration data-testid="duration" />
        </Participant.Root>
      </CobrowseKitProvider>,
    );
    const font = document.createElement('font');
    screen.getByText('01:00').replaceChildren(font);
    font.textContent = '01:00';
    clock.pass(1000);
    expect(screen.getByTestId('duration')).toHaveTextContent(/01:01$/);
  });

  test('never fall below zero where two clocks disagree', () => {
    render(
      <CobrowseKitProvider clock={testClock(NOW)}>
        <Participant.Root participant={fromTheFuture}>
          <Participant.Duration data-testid="duration" />
        </Participant.Root>
      </CobrowseKitProvider>,
    );
    expect(screen.getByTestId('duration')).toHaveTextContent('00:00');
  });
});
