import { describe, expect, test } from 'vitest';
import { buildTimeline, newestInstant, sessionOutcome } from '../../src/entries/model.js';
import type { ObservedSession, TimelineControl, TimelineSegment } from '../../src/entries/model.js';
import { parseEvents, parseSessions } from '../../src/entries/wire.js';
import { addressOf, readSelection, writeSelection } from '../../stories/demo/review/address.js';
import { cutTexts } from '../../stories/demo/review/cut.js';
import { samples } from '../../stories/demo/review/samples.js';
import { createSessionStore } from '../../stories/demo/review/session-store.js';

describe('the store', () => {
  test.each(samples.map(({ name, text }) => [name, text()] as const))(
    'gives the sessions that reading at once gives: %s',
    (_, text) => {
      const store = createSessionStore();
      for (const event of parseEvents(text).events) store.add([event]);
      const { sessions } = parseSessions(text);
      expect(store.size()).toBe(sessions.length);
      const all = sessions.map((_session, index) => store.get(index));
      expect(all).toEqual(sessions);
      expect(sessions.map((_session, index) => store.get(index))).toEqual(all);
    },
  );

  test('merges many events of one session early', () => {
    const text = samples.find(({ name }) => name === 'Log of notifications')?.text() ?? '';
    const { events } = parseEvents(`${text}\n${text}\n${text}\n${text}`);
    const store = createSessionStore();
    store.add(events);
    expect(store.size()).toBe(1);
    expect(store.get(0)).toEqual(parseSessions(text).sessions[0]);
    expect(store.get(1)).toBeUndefined();
  });
});

describe('the history of changes', () => {
  const at = (seconds: number): string =>
    new Date(1_778_490_000_000 + seconds * 1000).toISOString();
  const reported = (seconds: number, controlling: readonly string[]): string =>
    JSON.stringify({
      id: 'c',
      participants: [{ id: 'v', name: 'Ada', controlling, providerEventTime: at(seconds) }],
    });
  const historyOf = (lines: readonly string[]) => {
    const store = createSessionStore();
    store.add(parseEvents(lines.join('\n')).events);
    return store.history(0);
  };

  test('keeps when a state was seen first and last, and neither names nor what is the same', () => {
    const history = historyOf([
      reported(0, []),
      reported(10, ['s']),
      reported(15, ['s']),
      reported(20, ['s']),
      reported(30, ['s', 't']),
      reported(40, ['s']),
      reported(50, []),
    ]);
    const seen = history?.map(({ at: instant, session }) => [
      new Date(instant ?? 0).toISOString(),
      session?.participants?.[0]?.controlling,
    ]);
    expect(seen).toEqual([
      [at(0), []],
      [at(10), ['s']],
      [at(20), ['s']],
      [at(30), ['s', 't']],
      [at(40), ['s']],
      [at(50), []],
    ]);
    expect(JSON.stringify(history)).not.toContain('Ada');
  });

  test('gives the timeline and the outcome that all events give', () => {
    const text = samples.find(({ name }) => name === 'Log of notifications')?.text() ?? '';
    const { events } = parseEvents(text);
    const [session] = parseSessions(text).sessions;
    const now = newestInstant(session, events) ?? Number.NaN;
    const shown = (observed: readonly ObservedSession[]) => {
      const { control, lanes } = buildTimeline({ session, events: observed, now });
      const times = (parts: readonly TimelineControl[] | readonly TimelineSegment[]) =>
        parts.map(({ start, end }) => [start.at, end.at]);
      return {
        control: times(control),
        segments: lanes.flatMap(({ legs }) => legs.map(({ segments }) => times(segments))),
        holds: lanes.flatMap(({ legs }) => legs.map(({ holds }) => times(holds))),
        controlled: sessionOutcome({ session, events: observed, now }).control,
      };
    };
    const history = historyOf(text.split('\n')) ?? [];
    expect(history.length).toBeGreaterThan(0);
    expect(shown(history)).toEqual(shown(events));
    expect(shown(history).control).toHaveLength(1);
  });

  test('is empty where a single event says all that is known', () => {
    expect(historyOf([reported(0, ['s'])])).toEqual([]);
  });

  test('takes no more room for a hundred thousand events than for two', () => {
    const lines = Array.from({ length: 100_000 }, (_, second) => reported(second, ['s']));
    expect(historyOf(lines)).toHaveLength(2);
  });

  test('says when there is too much of it', () => {
    const lines = Array.from({ length: 10_002 }, (_, second) => reported(second, [`s${second}`]));
    expect(historyOf(lines)).toBeNull();
  });
});

describe('the address', () => {
  test('names a session and a leg', () => {
    const item = writeSelection('a1-b2', 'p~01/c1');
    expect(item).not.toContain('/');
    expect(readSelection(item)).toEqual({ session: 'a1-b2', leg: 'p~01/c1', moment: null });
    const moment = 1_772_637_400_000.001;
    const linked = writeSelection('a1-b2', null, moment);
    expect(linked).toBe('a1-b2..t=1772637400000001');
    expect(readSelection(linked)).toEqual({ session: 'a1-b2', leg: '', moment });
    expect(readSelection('a1..t=soon').moment).toBeNull();
    expect(readSelection(writeSelection('a1-b2', null))).toEqual({
      session: 'a1-b2',
      leg: '',
      moment: null,
    });
  });

  test.each(['rosa@bank.example', '+46 855 512017', 'tel:1', '', 'x'.repeat(100), null])(
    'holds no id that may be personal: %s',
    (id) => {
      expect(addressOf(id, 3)).toBe('number-4');
      expect(writeSelection('s', id)).toBe('s');
    },
  );

  test('can be anything', () => {
    expect(readSelection('%E0%A4%A')).toEqual({ session: '', leg: '', moment: null });
  });
});

test('texts that no screen can show are cut, and counted', () => {
  const long = 'y'.repeat(20_000);
  const { value, cut } = cutTexts({ names: [long, 'Ann'], note: long });
  expect(cut).toBe(2);
  expect(value.names[0]).toHaveLength(1001);
  expect(value.names[1]).toBe('Ann');
});
