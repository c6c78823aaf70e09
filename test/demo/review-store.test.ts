import { describe, expect, test } from 'vitest';
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
    expect(store.history(0)).toEqual(events);
  });
});

describe('the address', () => {
  test('names a session and a leg', () => {
    const item = writeSelection('a1-b2', 'p~01/c1');
    expect(item).not.toContain('/');
    expect(readSelection(item)).toEqual({ session: 'a1-b2', leg: 'p~01/c1' });
    expect(readSelection(writeSelection('a1-b2', null))).toEqual({ session: 'a1-b2', leg: '' });
  });

  test.each(['rosa@bank.example', '+46 855 512017', 'tel:1', '', 'x'.repeat(100), null])(
    'holds no id that may be personal: %s',
    (id) => {
      expect(addressOf(id, 3)).toBe('number-4');
      expect(writeSelection('s', id)).toBe('s');
    },
  );

  test('can be anything', () => {
    expect(readSelection('%E0%A4%A')).toEqual({ session: '', leg: '' });
  });
});

test('texts that no screen can show are cut, and counted', () => {
  const long = 'y'.repeat(20_000);
  const { value, cut } = cutTexts({ names: [long, 'Ann'], note: long });
  expect(cut).toBe(2);
  expect(value.names[0]).toHaveLength(1001);
  expect(value.names[1]).toBe('Ann');
});
