import { describe, expect, test } from 'vitest';
import { mergeEvent, parseEvents } from '../../src/wire/index.js';
import * as data from './data.js';
import { at, leg, merged, snapshot } from './merging.js';

describe('identity', () => {
  const [rest] = parseEvents(data.restConversation).events;
  const copy = parseEvents(JSON.stringify(data.restConversation)).events[0];

  test('a duplicate changes nothing', () => {
    if (!rest || !copy) throw new Error('no event');
    const first = mergeEvent(undefined, rest);
    const second = mergeEvent(first, copy);
    expect(second.session).toBe(first.session);
    expect(mergeEvent(second, copy).session).toBe(first.session);
  });

  test('legs and values that did not change are the same objects', () => {
    if (!rest || !copy) throw new Error('no event');
    const [customer, agent = {}] = copy.session.participants;
    const changed = { ...agent, held: true, providerEventTime: at(30) };
    const first = mergeEvent(undefined, rest).session;
    const participants = customer ? [customer, changed] : [];
    const second = mergeEvent(mergeEvent(undefined, rest), {
      ...copy,
      session: { ...copy.session, participants },
    }).session;
    expect(second.participants[0]).toBe(first.participants[0]);
    expect(second.participants[1]).not.toBe(first.participants[1]);
    expect(second.participants[1]?.queue).toBe(first.participants[1]?.queue);
    expect(second.participants[1]?.held).toBe(true);
  });

  test('when only the conversation changed, its list of legs is the same', () => {
    const first = snapshot('rest', [leg(1)], { recordingState: 'none' });
    const second = snapshot('rest', [leg(1)], { recordingState: 'active' });
    expect(merged(first, second).participants).toBe(merged(first).participants);
    expect(merged(first, second).recordingState).toBe('active');
  });

  test('a state survives being posted', () => {
    if (!rest || !copy) throw new Error('no event');
    const state = structuredClone(mergeEvent(mergeEvent(undefined, rest), copy));
    expect(mergeEvent(state, copy).session).toBe(state.session);
  });
});

test('a state is not changed by what is merged into it', () => {
  const state = mergeEvent(
    mergeEvent(undefined, snapshot('rest', [leg(1)])),
    snapshot('rest', [leg(2)]),
  );
  const kept = structuredClone(state);
  mergeEvent(state, snapshot('topic', [leg(3, { name: 'Ann' }), { id: 'q' }]));
  expect(state).toEqual(kept);
});
