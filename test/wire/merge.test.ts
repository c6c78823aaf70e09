import { describe, expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import { controlReported, legKey, participantPhase } from '../../src/model/index.js';
import { parseSessions } from '../../src/wire/index.js';
import type { CobrowseEvent } from '../../src/wire/index.js';
import * as data from './data.js';
import { at, leg, merged, snapshot } from './merging.js';

function onlyLeg(...events: readonly CobrowseEvent[]): CobrowseMediaParticipant {
  const { participants } = merged(...events);
  expect(participants).toHaveLength(1);
  return participants[0] ?? {};
}

describe('what a snapshot leaves out', () => {
  test('a revoked grant that a topic leaves out is gone', () => {
    const session = onlyLeg(
      snapshot('rest', [leg(1, { controlling: ['s'] })]),
      snapshot('topic', [leg(2)]),
    );
    expect(session.controlling).toEqual([]);
    expect(controlReported(session)).toBe('none');
  });

  test('a list that was never reported stays unreported', () => {
    const session = onlyLeg(snapshot('topic', [leg(1)]), snapshot('topic', [leg(2)]));
    expect(controlReported(session)).toBe('unreported');
  });

  test('a covered field is cleared', () => {
    const before = leg(1, { held: true, startHoldTime: at(1), errorInfo: { code: 'x' } });
    expect(onlyLeg(snapshot('topic', [before]), snapshot('topic', [leg(2)]))).toEqual(leg(2));
  });

  test('a field that the shape cannot carry is left alone', () => {
    const before = leg(1, {
      initialState: 'alerting',
      afterCallWork: { state: 'pending' },
      held: true,
    });
    expect(onlyLeg(snapshot('topic', [before]), snapshot('rest', [leg(2)]))).toEqual({
      ...leg(2),
      initialState: 'alerting',
      afterCallWork: { state: 'pending' },
    });
    expect(onlyLeg(snapshot('rest', [before]), snapshot('genericTopic', [leg(2)])).held).toBe(true);
    const grant = leg(1, { controlling: ['s'], viewerUrl: 'https://apps.mypurecloud.com/x' });
    const after = onlyLeg(snapshot('topic', [grant]), snapshot('analytics', [leg(2)]));
    expect(after.controlling).toEqual(['s']);
    expect(after.viewerUrl).toBe('https://apps.mypurecloud.com/x');
  });

  test('unknown fields are left alone', () => {
    const before = { ...leg(1), custom: 1 };
    expect(onlyLeg(snapshot('rest', [before]), snapshot('topic', [leg(2)]))).toHaveProperty(
      'custom',
    );
  });

  test('instants once seen are never un-set', () => {
    const instants = {
      startTime: at(0),
      startAlertingTime: at(0),
      connectedTime: at(1),
      endTime: at(2),
      startAcwTime: at(2),
      endAcwTime: at(3),
      wrapup: { code: 'w', endTime: at(3) },
    };
    const session = onlyLeg(
      snapshot('rest', [leg(1, instants)]),
      snapshot('topic', [leg(4, { connectedTime: null, endTime: 'soon' })]),
      snapshot('genericTopic', [leg(5)]),
    );
    expect(session).toMatchObject(instants);
  });

  test.each([
    ['wrapup', { code: 'w', provisional: true }, { code: 'w', provisional: false }],
    ['wrapup', { notes: 'calls back' }, { name: 'Sold' }],
    ['wrapup', { notes: 'calls back' }, { endTime: at(1) }],
    ['afterCallWork', { state: 'pending', startTime: at(1) }, { state: 'complete' }],
    ['afterCallWork', { state: 'pending' }, { state: 'Skipped' }],
    ['afterCallWork', { state: 'pending' }, { state: 'notApplicable' }],
  ])('%s is cleared while it is %j, and not once it is %j', (field, open, settled) => {
    const silent = snapshot('genericTopic', [leg(2)]);
    for (const [value, expected] of [
      [open, undefined],
      [settled, settled],
    ]) {
      const said = snapshot('genericTopic', [leg(1, { [field]: value })]);
      for (const events of [
        [said, silent],
        [silent, said],
        [said, silent, said],
      ]) {
        expect(Object.entries(onlyLeg(...events)).find(([name]) => name === field)?.[1]).toEqual(
          expected,
        );
      }
    }
  });

  test('a draft that is reported again after it was left out is shown again', () => {
    const draft = (second: number): CobrowseEvent =>
      snapshot('rest', [leg(second, { wrapup: { code: 'w', provisional: true } })]);
    const silent = snapshot('topic', [leg(2)]);
    const { wrapup } = onlyLeg(draft(3), silent, draft(1));
    expect(wrapup).toEqual({ code: 'w', provisional: true });
  });

  test('a leg that is not mentioned stays', () => {
    const other = { id: 'q', providerEventTime: at(1) };
    const { participants } = merged(
      snapshot('topic', [leg(1), other]),
      snapshot('topic', [leg(2)]),
    );
    expect(participants).toEqual([leg(2), other]);
  });

  test('participants by themselves clear nothing', () => {
    const before = leg(1, { name: 'Ann', controlling: ['s'] });
    const session = onlyLeg(snapshot('rest', [before]), snapshot('participant', [leg(2)]));
    expect(session).toEqual({ ...before, ...leg(2) });
  });
});

describe('order', () => {
  test('an older event fills in only what no newer one reported', () => {
    const newer = snapshot('rest', [leg(5, { name: 'New', held: false })]);
    const older = snapshot('topic', [
      leg(2, { name: 'Old', initialState: 'alerting', held: true }),
    ]);
    expect(onlyLeg(newer, older)).toEqual({
      ...leg(5, { name: 'New', held: false }),
      initialState: 'alerting',
    });
    expect(onlyLeg(newer, older)).toEqual(onlyLeg(older, newer));
  });

  test('legs have independent clocks', () => {
    const late = { id: 'q', state: 'alerting', providerEventTime: at(9) };
    const { participants } = merged(
      snapshot('topic', [late]),
      snapshot('topic', [leg(2, { held: true })]),
      snapshot('topic', [leg(3, { held: false })]),
    );
    expect(participants.find(({ id }) => id === 'p')?.held).toBe(false);
  });

  test('without a time, the order of arrival counts', () => {
    const untimed = { id: 'p', state: 'connected', name: 'REST' };
    const session = onlyLeg(
      snapshot('topic', [leg(5, { name: 'Topic' })]),
      snapshot('rest', [untimed]),
      snapshot('topic', [leg(4, { name: 'Late' })]),
    );
    expect(session.name).toBe('REST');
  });

  test('a terminal state prevails over a live one, whatever their order', () => {
    const ended = snapshot('topic', [leg(2, { state: 'DISCONNECTED', endTime: at(2) })]);
    const live = snapshot('topic', [leg(5, { endTime: null })]);
    for (const session of [onlyLeg(ended, live), onlyLeg(live, ended)]) {
      expect(session).toMatchObject({ state: 'DISCONNECTED', endTime: at(2) });
      expect(participantPhase(session)).toBe('ended');
    }
    const done = snapshot('rest', [leg(1, { state: 'terminated' })]);
    expect(onlyLeg(done, ended, live).state).toBe('terminated');
  });
});

describe('legs', () => {
  test('a new communication is a new leg', () => {
    const first = leg(1, { communicationId: 'c1', state: 'disconnected' });
    const second = leg(3, { communicationId: 'c2', state: 'alerting' });
    const { participants } = merged(
      snapshot('genericTopic', [first]),
      snapshot('genericTopic', [first, second]),
    );
    expect(participants.map(legKey)).toEqual(['p/c1', 'p/c2']);
  });

  test('flat shapes report the leg that has a communication id', () => {
    const generic = snapshot('genericTopic', [leg(1, { communicationId: 'c1' })]);
    const flat = snapshot('topic', [leg(2, { controlling: ['s'] })]);
    const expected = { ...leg(2, { controlling: ['s'] }), communicationId: 'c1' };
    expect(onlyLeg(generic, flat)).toEqual(expected);
    expect(onlyLeg(flat, generic)).toEqual(expected);
  });

  test('of several, flat shapes report the one that began last, and only since it began', () => {
    const first = leg(1, { communicationId: 'c1', state: 'disconnected', endTime: at(2) });
    const second = leg(5, { communicationId: 'c2', state: 'alerting' });
    const generic = snapshot('genericTopic', [first, second]);
    const early = snapshot('topic', [leg(1, { name: 'Early', endTime: at(2) })]);
    const late = snapshot('topic', [leg(6, { held: true })]);
    const { participants } = merged(early, generic, late);
    expect(participants).toEqual([
      first,
      { ...second, state: 'connected', held: true, providerEventTime: at(6) },
    ]);
    expect(merged(late, early, generic)).toEqual(merged(early, generic, late));
  });

  test('keep the order of the newest snapshot', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, providerEventTime: at(1) }));
    const first = snapshot('rest', [b ?? {}, a ?? {}]);
    const second = snapshot(
      'rest',
      [b ?? {}, c ?? {}, a ?? {}].map((one) => ({ ...one, providerEventTime: at(2) })),
    );
    expect(merged(first, second).participants.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(merged(second, first).participants.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

test('parseSessions merges the snapshots of a conversation', () => {
  const log = [
    data.topicMessage,
    {
      ...data.topicMessage,
      eventBody: {
        id: 'conversation-1',
        participants: [{ ...data.flatAgent, controlling: undefined, providerEventTime: at(30) }],
      },
    },
    data.legacyConversation,
  ];
  const { sessions } = parseSessions(log.map((event) => JSON.stringify(event)).join('\n'));
  expect(sessions.map(({ id }) => id)).toEqual(['conversation-1', 'conversation-2']);
  expect(sessions[0]?.participants.map(({ controlling }) => controlling)).toEqual([[], []]);
});
