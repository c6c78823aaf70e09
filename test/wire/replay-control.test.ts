/** When control changes during a replay, and what shows who controlled whom. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sessionOutcome } from '../../src/model/index.js';
import { createReplay } from '../../src/wire/index.js';
import type { Replay, ReplayEvent } from '../../src/wire/index.js';
import { snapshot } from './merging.js';
import { agent, at, customer, log, reported, START } from './replay-log.js';

let replay: Replay;

beforeEach(() => {
  replay = createReplay(log);
});

describe('changes of control', () => {
  test('are grants, revocations and ends', () => {
    expect(replay.controlChanges).toEqual([2, 4]);
    const left = createReplay([
      ...log.slice(0, 4),
      reported(60, { ...agent, controlling: ['customer'], state: 'terminated', endTime: at(60) }),
    ]);
    expect(left.controlChanges).toEqual([2, 4]);
  });

  test('are also that somebody else is controlled, or one more, but not that a leg moves', () => {
    const controlling = (seconds: number, ...ids: string[]): ReplayEvent =>
      reported(seconds, { ...agent, controlling: ids }, customer);
    const { controlChanges } = createReplay([
      controlling(10, 'a'),
      controlling(20, 'b'),
      controlling(30, 'b', 'c'),
      controlling(40, 'b', 'c'),
      reported(50, customer, { ...agent, controlling: ['b', 'c'] }),
      reported(60, customer, { ...agent, controlling: ['b'] }),
      reported(70, customer, { ...agent, controlling: ['b'], held: true }),
    ]);
    expect(controlChanges).toEqual([0, 1, 2, 5]);
  });
});

describe('control until an event', () => {
  test('gives the outcome of all events until then', () => {
    for (let index = 0; index < log.length; index++) {
      const session = replay.sessionAt(index);
      const now = replay.moments[index] ?? 0;
      const states = log.slice(0, index + 1).map((event) => ({ session: event.session }));
      const short = sessionOutcome({ session, events: replay.controlUntil(index), now });
      const { control } = sessionOutcome({ session, events: states, now });
      expect(short.control.map(({ atLeastMs, isRunning }) => ({ atLeastMs, isRunning }))).toEqual(
        control.map(({ atLeastMs, isRunning }) => ({ atLeastMs, isRunning })),
      );
    }
  });

  test('lists grants, and what lasted until the event before an end', () => {
    const controls = (...ids: string[]): object => ({
      participants: [{ id: 'agent', communicationId: undefined, controlling: ids }],
    });
    const time = (seconds: number): number => START + seconds * 1000;
    const granted = { session: controls('customer'), at: time(20) };
    expect(replay.controlUntil(1)).toEqual([]);
    expect(replay.controlUntil(2)).toEqual([granted, granted]);
    expect(replay.controlUntil(3)).toEqual([
      granted,
      { session: controls('customer'), at: time(30) },
    ]);
    const all = [
      granted,
      { session: controls('customer'), at: time(30) },
      { session: controls(), at: time(50) },
    ];
    expect(replay.controlUntil(4)).toEqual(all);
    expect(replay.controlUntil(5)).toEqual(all);
  });

  test('moves with the communication id that a leg gets', () => {
    const grant = { ...agent, controlling: ['customer'] };
    const listed = snapshot('genericTopic', [
      { ...grant, communicationId: 'c1', providerEventTime: at(30) },
    ]);
    const { controlChanges, controlUntil } = createReplay([reported(20, grant), listed]);
    expect(controlChanges).toEqual([0, 1]);
    expect(controlUntil(1)[2]?.session).toEqual({
      participants: [
        { id: 'agent', communicationId: undefined, controlling: [] },
        { id: 'agent', communicationId: 'c1', controlling: ['customer'] },
      ],
    });
  });

  test('is short, however many events repeat it', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      reported(20 + index / 20, { ...agent, controlling: ['customer'] }),
    );
    const long = createReplay([...log.slice(0, 2), ...many]);
    expect(long.controlUntil(Infinity)).toHaveLength(2);
  });

  test('ignores a leg that is not an object', () => {
    // @ts-expect-error -- anything can come from JavaScript
    const event: ReplayEvent = snapshot('rest', [null, { ...agent, controlling: ['customer'] }]);
    const odd = createReplay([event]);
    expect(odd.controlChanges).toEqual([0]);
    expect(odd.controlUntil(0)[0]?.session).toEqual({
      participants: [{ id: 'agent', communicationId: undefined, controlling: ['customer'] }],
    });
  });
});
