/** Reports that change little of the last one. They show the same as any others, but cost less. */
import { describe, expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import type { CobrowseEvent, SessionState, WireShape } from '../../src/wire/index.js';
import { mergeWithChanges } from '../../src/wire/merge.js';
import { at, leg, merged, snapshot } from './merging.js';

type Leg = CobrowseMediaParticipant;

/** A report of the shape. Only nested ones have a communication id. */
function reportIn(shape: WireShape): (second: number, fields?: object) => CobrowseEvent {
  const id = shape === 'genericTopic' ? { communicationId: 'c1' } : {};
  return (second, fields = {}) =>
    snapshot(shape, [
      {
        id: 'p',
        ...id,
        state: 'connected',
        connectedTime: at(0),
        providerEventTime: at(second),
        queue: { id: 'q' },
        ...fields,
      },
    ]);
}

/** The first leg of each event, as it is passed on to listeners. */
function legsOf(...events: readonly CobrowseEvent[]): readonly Leg[] {
  let state: SessionState | undefined;
  return events.map((event) => {
    const result = mergeWithChanges(state, event);
    ({ state } = result);
    return result.event.session.participants[0] ?? {};
  });
}

describe.each<WireShape>(['rest', 'topic', 'genericTopic'])('a report (%s)', (shape) => {
  const report = reportIn(shape);

  test('has the objects of the one before, where values are equal', () => {
    const [first, held, same, resumed] = legsOf(
      report(1),
      report(2, { held: true }),
      report(2, { held: true }),
      report(3, { held: false }),
    );
    expect(held?.queue).toBe(first?.queue);
    expect(held).toEqual(report(2, { held: true }).session.participants[0]);
    expect(same).toBe(held);
    expect(resumed?.queue).toBe(first?.queue);
    expect(resumed).toEqual(report(3, { held: false }).session.participants[0]);
  });

  test('is merged as a whole when it has another state', () => {
    const events = [report(1), report(2, { held: true }), report(3, { state: 'disconnected' })];
    expect(merged(...events, report(4, { held: false })).participants).toMatchObject([
      { state: 'disconnected', held: false },
    ]);
  });

  test('is shown as the object that was received, if nothing else is known', () => {
    const changed = report(2, { state: 'disconnected', held: false });
    const session = merged(report(0), report(1, { held: true }), changed);
    expect(session.participants[0]).toBe(changed.session.participants[0]);
  });

  test('that is older changes nothing that is newer', () => {
    const events = [report(1), report(5, { name: 'New' }), report(3, { name: 'Old' })];
    expect(merged(...events).participants).toMatchObject([{ name: 'New' }]);
    expect(merged(...events, report(4, { name: 'Old' })).participants).toMatchObject([
      { name: 'New', providerEventTime: at(5) },
    ]);
  });

  test('keeps fields that it does not know', () => {
    const [leg] = merged(report(1), report(2, { custom: 1 }), report(3)).participants;
    expect(leg).toMatchObject({ custom: 1, providerEventTime: at(3) });
  });

  test('never clears an instant', () => {
    const events = [report(1, { startTime: at(0) }), report(2, { startTime: null }), report(3)];
    expect(merged(...events).participants).toMatchObject([
      { startTime: at(0), providerEventTime: at(3) },
    ]);
  });

  test('clears a wrap-up that is left out at the same time, and does not bring it back', () => {
    const events = [report(1, { wrapup: { notes: 'x' } }), report(1), report(2)];
    expect(merged(...events).participants[0]).not.toHaveProperty('wrapup');
    const other = snapshot(shape, [leg(3, { id: 'q' })]);
    expect(merged(...events, other).participants).toEqual([
      report(2).session.participants[0],
      leg(3, { id: 'q' }),
    ]);
  });

  test('clears a wrap-up that is not done, and shows one that is', () => {
    const [draft, done] = [{ notes: 'x' }, { code: 'w' }];
    const events = [report(1), report(2, { wrapup: draft }), report(3, { wrapup: done })];
    expect(merged(...events).participants).toMatchObject([{ wrapup: done }]);
    expect(merged(...events, report(4)).participants).toMatchObject([{ wrapup: done }]);
    expect(merged(...events.slice(0, 2)).participants).toMatchObject([{ wrapup: draft }]);
  });
});

describe('a leg that changes several times', () => {
  test.each<WireShape>(['topic', 'genericTopic'])('has all changes (%s)', (shape) => {
    const report = reportIn(shape);
    const [held, named, last] = [{ held: true }, { held: true, name: 'Ann' }, { name: 'Bo' }];
    const events = [report(3, held), report(4, named), report(5, { ...held, ...last })];
    const legs = merged(report(1), report(2), ...events).participants;
    expect(legs).toEqual(events[2]?.session.participants);
  });

  test('leaves the other legs of its participant as they are', () => {
    const nested = (second: number, communicationId: string, fields: Leg = {}): Leg => ({
      ...leg(second, fields),
      communicationId,
    });
    const both = snapshot('genericTopic', [nested(1, 'c1'), nested(1, 'c2')]);
    const named = ['A', 'B', 'C'].map((name, index) =>
      snapshot('genericTopic', [nested(index + 2, 'c2', { name })]),
    );
    const other = snapshot('genericTopic', [nested(9, 'c1', { name: 'D' })]);
    expect(merged(both, ...named, other).participants).toEqual([
      nested(9, 'c1', { name: 'D' }),
      nested(4, 'c2', { name: 'C' }),
    ]);
  });
});

describe('what a topic leaves out', () => {
  const report = reportIn('topic');

  test('is gone, and everything else stays the same', () => {
    const events = [report(1), report(2, { held: true }), report(3)];
    expect(merged(...events).participants[0]).not.toHaveProperty('held');
    const [first, , silent] = legsOf(...events);
    expect(silent).toStrictEqual(report(3).session.participants[0]);
    expect(silent?.queue).toBe(first?.queue);
  });

  test('becomes empty, if it is a list', () => {
    const events = [report(1), report(2, { controlling: ['c'] })];
    expect(merged(...events, report(3)).participants[0]?.controlling).toEqual([]);
    expect(
      merged(...events, report(3, { controlling: null })).participants[0]?.controlling,
    ).toEqual([]);
  });

  test('is null, if it says so', () => {
    const events = [report(1), report(2, { held: true }), report(3, { held: null })];
    expect(merged(...events).participants[0]).toHaveProperty('held', null);
  });
});

test('a report of another shape keeps when a field was left out that this shape cannot carry', () => {
  const [topic, rest] = [reportIn('topic'), reportIn('rest')];
  const events = [topic(1), topic(2), topic(5), rest(7)];
  const late = (second: number) => topic(second, { initialState: 'alerting' });
  expect(merged(...events, late(3)).participants[0]).not.toHaveProperty('initialState');
  expect(merged(...events, late(6)).participants[0]).toMatchObject({
    initialState: 'alerting',
    providerEventTime: at(7),
  });
});

test('a leg that flat shapes have reported, too, is shown as the object that was received', () => {
  const [flat, nested] = [reportIn('topic'), reportIn('genericTopic')];
  const changed = nested(3, { state: 'disconnected', held: true });
  const session = merged(flat(1), nested(1), nested(2), changed);
  expect(session.participants).toHaveLength(1);
  expect(session.participants[0]).toBe(changed.session.participants[0]);
});

test('a leg that is not reported any more is not in the session', () => {
  const listed = snapshot('genericTopic', [
    { id: 'p', communicationId: 'c1', state: 'disconnected' },
  ]);
  const alert = snapshot('topic', [{ id: 'p', state: 'alerting' }]);
  expect(merged(listed, alert).participants).toHaveLength(2);
  expect(merged(listed, alert, listed).participants).toHaveLength(1);
});

test('a repeated report in another place moves its leg', () => {
  const legs = ['a', 'b'].map((id) => ({ id, communicationId: 'c', providerEventTime: at(1) }));
  const first = snapshot('genericTopic', legs);
  const swapped = snapshot('genericTopic', legs.toReversed());
  expect(merged(first, first, swapped).participants).toEqual(legs.toReversed());
});

describe('a conversation that repeats what it was', () => {
  const named = (name: string, second: number) =>
    snapshot('rest', [{ id: 'p', providerEventTime: at(second) }], { name });

  test('late is not taken for its newest report', () => {
    const events = [named('New', 1), named('New', 5), named('New', 3)];
    expect(merged(...events, named('Old', 4)).name).toBe('New');
    expect(merged(...events, named('Newer', 6)).name).toBe('Newer');
  });

  test('in another shape keeps when a field was left out that this shape cannot carry', () => {
    const report = (shape: WireShape, second: number, fields = {}): CobrowseEvent =>
      snapshot(shape, [leg(second)], fields);
    const events = [report('topic', 1), report('topic', 5), report('rest', 7)];
    const late = report('topic', 3, { address: 'tel:1' });
    expect(merged(...events, late)).not.toHaveProperty('address');
    expect(merged(...events, report('topic', 6, { address: 'tel:1' })).address).toBe('tel:1');
  });

  test('after an older report is shown once it is the newest', () => {
    const events = [named('New', 5), named('Old', 3)];
    expect(merged(...events).name).toBe('New');
    expect(merged(...events, named('Old', 6)).name).toBe('Old');
  });
});
