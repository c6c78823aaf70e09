import { beforeEach, describe, expect, test } from 'vitest';
import { createReplay } from '../../src/wire/index.js';
import type { Replay } from '../../src/wire/index.js';
import { ReplayBuilder } from '../../src/wire/replay.js';
import { snapshot } from './merging.js';
import { agent, customer, log, reported, START } from './replay-log.js';

let replay: Replay;

beforeEach(() => {
  replay = createReplay(log);
});

describe('moments', () => {
  test('are the newest instants of the events, in milliseconds', () => {
    expect(replay.moments.map((moment) => (moment - START) / 1000)).toEqual([
      0, 10, 20, 30, 50, 60,
    ]);
  });

  test('find the last event at or before them', () => {
    const { indexAt } = replay;
    expect([-1, 0, 9.9, 10, 3600].map((seconds) => indexAt(START + seconds * 1000))).toEqual([
      -1, 0, 0, 1, 5,
    ]);
    expect(indexAt(Number.NaN)).toBe(-1);
  });

  test('are distinct even if events have the same time or none', () => {
    const { moments, isTimed, indexAt } = createReplay([
      snapshot('rest', [{ id: 'a' }]),
      { ...reported(0, customer), at: START + 5000 },
      { ...reported(0, agent), at: START + 5000 },
      snapshot('rest', [{ id: 'b' }]),
      { ...reported(0, agent), at: START + 1000 },
    ]);
    expect(isTimed).toBe(true);
    expect(moments.map((moment) => Math.round((moment - START) * 1000) / 1000)).toEqual([
      5000, 5000.001, 5000.002, 5000.003, 5000.004,
    ]);
    expect(moments.map(indexAt)).toEqual([0, 1, 2, 3, 4]);
  });

  test('are the same when they are read from a text with microseconds', () => {
    const many = Array.from({ length: 50 }, () => ({ ...reported(0, customer), at: START + 0.1 }));
    const { moments, indexAt } = createReplay(many);
    const written = moments.map((moment) => Number(moment.toFixed(3)));
    expect(written.map(indexAt)).toEqual(many.map((_, index) => index));
    expect(moments).toEqual(written);
  });

  test('of events without a time are just after the event before, or those of the first that has one', () => {
    const untimed = snapshot('rest', [{ id: 'a' }]);
    const event = { ...reported(10, agent), at: START + 20_000 };
    const { moments } = createReplay([untimed, event, untimed, { ...event, at: Number.NaN }]);
    expect(moments.map((moment) => Math.round((moment - START) * 1000) / 1000)).toEqual([
      20_000, 20_000.001, 20_000.002, 20_000.003,
    ]);
  });

  test('are only an order if no event has a time', () => {
    const untimed = [{ id: 'a' }, { id: 'b' }].map((leg) => snapshot('rest', [leg]));
    expect(createReplay(untimed)).toMatchObject({ isTimed: false, moments: [0, 1000] });
  });
});

describe('changes', () => {
  test('leave out events that only repeat', () => {
    const repeated = createReplay([log[0], log[0], log[1]].flatMap((event) => event ?? []));
    expect(repeated.changes).toEqual([0, 2]);
  });
});

describe('a replay that is created in steps', () => {
  test('says how far it is, and ends as if it was created at once', () => {
    const builder = new ReplayBuilder(log);
    expect(builder.progress).toEqual({ read: 0, all: 6 });
    expect(builder.read(4)).toBe(true);
    expect(builder.progress).toEqual({ read: 4, all: 6 });
    expect(builder.read(1)).toBe(true);
    expect(builder.read(1)).toBe(false);
    expect(builder.progress).toEqual({ read: 6, all: 6 });
    expect(builder.read(1)).toBe(false);
    const { moments, changes, controlChanges, sessionAt } = builder.finish();
    expect({ moments, changes, controlChanges }).toEqual({
      moments: replay.moments,
      changes: replay.changes,
      controlChanges: replay.controlChanges,
    });
    expect(sessionAt(5)).toEqual(replay.sessionAt(5));
  });
});

describe('the session', () => {
  test('of a replay is that of the first event, or the one that is asked for', () => {
    const other = { ...reported(15, agent), session: { id: 'other', participants: [agent] } };
    const alone = snapshot('participant', [agent], { id: null });
    const mixed = [...log.slice(0, 1), other, alone, ...log.slice(1)];
    expect(createReplay(mixed).events).toEqual(log);
    expect(createReplay(mixed, { sessionId: 'other' }).events).toEqual([other]);
    expect(createReplay(mixed, { sessionId: null }).events).toEqual([alone]);
    expect(createReplay(mixed, { sessionId: 'missing' }).events).toEqual([]);
  });

  test('leaves out values that are not events', () => {
    const { shape, ...others } = log[0] ?? {};
    const [event] = log;
    const values = [
      null,
      { ...others, shape: 'toString' },
      { ...others, shape: [shape] },
      { shape, session: { id: 'c', participants: null } },
      { shape, session: null },
    ];
    // @ts-expect-error -- anything can come from JavaScript
    expect(createReplay([...values, event, ...values]).events).toEqual([event]);
  });

  test('without an id has one event', () => {
    const nameless = snapshot('rest', [agent], { id: null });
    expect(createReplay([nameless, ...log, nameless]).events).toEqual([nameless]);
  });

  test('is empty without events, and for events that are none', () => {
    for (const bad of [
      null,
      undefined,
      [],
      'log',
      [null, 1, {}, { shape: 'toString', session: {} }],
    ]) {
      // @ts-expect-error -- anything can come from JavaScript
      const empty = createReplay(bad);
      expect(empty.events).toEqual([]);
      expect(empty.sessionAt(0)).toEqual({ participants: [] });
      expect(empty.controlUntil(3)).toEqual([]);
      expect(empty.indexAt(START)).toBe(-1);
    }
  });

  test('of an index out of range is the nearest', () => {
    expect(replay.sessionAt(-5)).toEqual(replay.sessionAt(0));
    expect(replay.sessionAt(99)).toEqual(replay.sessionAt(5));
    expect(replay.sessionAt(Number.NaN)).toEqual(replay.sessionAt(0));
  });

  test('is the same object until another one was asked for', () => {
    const session = replay.sessionAt(3);
    replay.sessionAt(2);
    expect(replay.sessionAt(3)).toBe(session);
  });

  test('is cached for two parts of a long log, so that it does not fill the memory', () => {
    const long = createReplay(
      Array.from({ length: 200 }, (_, index) => reported(index, { ...agent, held: index % 2 > 0 })),
    );
    const session = long.sessionAt(25);
    long.sessionAt(75);
    expect(long.sessionAt(25)).toBe(session);
    long.sessionAt(75);
    long.sessionAt(125);
    expect(long.sessionAt(25)).not.toBe(session);
    expect(long.sessionAt(25)).toEqual(session);
  });
});
