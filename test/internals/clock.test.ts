import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock, fixedClock, type Clock } from '../../src/entries/index.js';
import { hidePage, showPage } from '../support/page-visibility.js';

const start = Date.parse('2026-05-11T09:00:00.400Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  showPage();
  vi.useRealTimers();
});

function ticksOf(clock: Clock): { times: number[]; stop: () => void } {
  const times: number[] = [];
  const stop = clock.subscribe(() => times.push(Date.now() - start));
  stops.push(stop);
  return { times, stop };
}

describe('createClock', () => {
  test('ticks on the second, whenever it began', () => {
    const { times } = ticksOf(createClock());
    vi.advanceTimersByTime(2700);
    expect(times).toEqual([600, 1600, 2600]);
  });

  test('ticks on the second of its own time where the computer’s is off', () => {
    const clock = createClock({ offset: 250 });
    const { times } = ticksOf(clock);
    vi.advanceTimersByTime(1400);
    expect(times).toEqual([350, 1350]);
    expect(clock.now()).toBe(start + 1600);
  });

  test('returns whole seconds, so that all texts of one tick show the same time', async () => {
    const clock = createClock();
    expect(clock.now()).toBe(start - 400);
    vi.advanceTimersByTime(599);
    await Promise.resolve();
    expect(clock.now()).toBe(start - 400);
    vi.advanceTimersByTime(1);
    await Promise.resolve();
    expect(clock.now()).toBe(start + 600);
  });

  test('shows one time throughout a render, even across the end of a second', async () => {
    const clock = createClock();
    expect(clock.now()).toBe(start - 400);
    vi.advanceTimersByTime(600);
    expect(clock.now()).toBe(start - 400);
    await Promise.resolve();
    expect(clock.now()).toBe(start + 600);
  });

  test('has one timer however many listen, and none once nobody does', () => {
    const clock = createClock();
    expect(vi.getTimerCount()).toBe(0);
    for (let index = 0; index < 200; index += 1) ticksOf(clock);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops.splice(0)) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('sleeps while the page is hidden, and ticks at once when it comes back', () => {
    const { times } = ticksOf(createClock());
    hidePage();
    times.length = 0;
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(90_300);
    expect(times).toEqual([]);

    showPage();
    expect(times).toEqual([90_300]);
    vi.advanceTimersByTime(1000);
    expect(times).toEqual([90_300, 90_600]);
  });

  test('does not wake for one who begins to listen on a hidden page', () => {
    hidePage();
    ticksOf(createClock());
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stops watching the page with its last listener', () => {
    const { times, stop } = ticksOf(createClock());
    stop();
    hidePage();
    showPage();
    expect(times).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a source without a time does not loop', () => {
    const { times } = ticksOf(createClock({ now: () => Number.NaN }));
    vi.advanceTimersByTime(3000);
    expect(times.length).toBeLessThanOrEqual(3);
  });
});

test('fixedClock does not move', () => {
  const clock = fixedClock(start);
  const { times } = ticksOf(clock);
  vi.advanceTimersByTime(5000);
  expect(clock.now()).toBe(start);
  expect(times).toEqual([]);
});
