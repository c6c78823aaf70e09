import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import { foldEvents, mergeEvent, parseSessions } from '../../src/wire/index.js';
import type {
  CobrowseEvent,
  CobrowseSession,
  SessionState,
  WireShape,
} from '../../src/wire/index.js';
import { stateAfter } from './merging.js';

const shapes: readonly WireShape[] = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'];

const instant = fc.constantFrom('2026-03-02T10:00:01Z', '2026-03-02T10:00:02.5Z', null, 'never');
const changing: fc.Arbitrary<CobrowseMediaParticipant> = fc.record(
  {
    name: fc.constantFrom('Ann', 'Bo', ''),
    state: fc.constantFrom('alerting', 'connected', 'DISCONNECTED', 'terminated', 'new one', null),
    held: fc.boolean(),
    controlling: fc.constantFrom([], ['customer'], ['customer', 'other'], null),
    connectedTime: instant,
    endTime: instant,
    disconnectType: fc.constantFrom('peer', 'client'),
    wrapup: fc.constantFrom(
      {},
      { provisional: true },
      { code: 'w', endTime: '2026-03-02T10:00:09Z' },
    ),
    afterCallWork: fc.constantFrom(
      { state: 'pending' },
      { state: 'complete', endTime: '2026-03-02T10:00:09Z' },
    ),
    initialState: fc.constantFrom('alerting', 'dialing'),
    user: fc.constantFrom({ id: 'u' }, { id: 'u', name: 'Ann' }),
  },
  { requiredKeys: [] },
);

/** Moments of a session: each leg that speaks has a clock of its own, later from moment to moment. */
const history: fc.Arbitrary<readonly CobrowseEvent[]> = fc
  .array(
    fc.record({
      shape: fc.constantFrom(...shapes),
      name: fc.option(fc.constantFrom('First', 'Second'), { nil: undefined }),
      legs: fc.array(
        fc.record({
          id: fc.constantFrom('agent', 'customer', 'other'),
          communicationId: fc.constantFrom('c1', 'c2'),
          fields: changing,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((moments) =>
    moments.map(({ shape, name, legs }, moment) => {
      const isFlat = shape === 'rest' || shape === 'topic';
      const byKey = new Map(
        legs.map(({ id, communicationId, fields }) => {
          const providerEventTime = 1_772_445_600_000 + moment * 1000 + id.length;
          const own = isFlat ? { id } : { id, communicationId };
          return [JSON.stringify(own), { ...own, ...fields, providerEventTime }];
        }),
      );
      const session = {
        id: 'c',
        ...(name && isFlat ? { name } : {}),
        participants: [...byKey.values()],
      };
      return { shape, session, path: '$' };
    }),
  );

/** The events of a session in any order, each at least once. */
const delivery = history.chain((events) =>
  fc
    .tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.array(fc.nat(events.length - 1), { maxLength: 6 }),
      fc.nat(),
    )
    .map(([inOrder, shuffled, again, seed]) => {
      const delivered = [...shuffled];
      for (const [step, index] of again.entries()) {
        const event = events[index];
        if (event)
          delivered.splice((seed + step * 7) % (delivered.length + 1), 0, structuredClone(event));
      }
      return { inOrder, delivered };
    }),
);

const merged = (events: readonly CobrowseEvent[]): CobrowseSession | undefined =>
  stateAfter(events)?.session;

test('any order, repetition and delay of events ends in the same session', () => {
  fc.assert(
    fc.property(delivery, ({ inOrder, delivered }) => {
      expect(merged(delivered)).toStrictEqual(merged(inOrder));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1000) },
  );
});

test('events folded together, in parts or one by one end in the same session', () => {
  fc.assert(
    fc.property(delivery, fc.nat(), ({ delivered }, cut) => {
      const states = new Map<string, SessionState>();
      const middle = cut % delivered.length;
      for (const part of [delivered.slice(0, middle), delivered.slice(middle)]) {
        foldEvents(states, part);
      }
      expect(states.get('c')?.session).toStrictEqual(merged(delivered));
    }),
  );
});

test('an event that was merged before changes no identity', () => {
  fc.assert(
    fc.property(history, fc.nat(), (events, which) => {
      const state = stateAfter(events);
      const again = events[which % events.length];
      if (!state || !again) throw new Error('no events');
      expect(mergeEvent(state, structuredClone(again)).session).toBe(state.session);
    }),
  );
});

test('a grant is what the newest event that could carry it said', () => {
  fc.assert(
    fc.property(delivery, ({ inOrder, delivered }) => {
      const flat = inOrder.filter(({ shape }) => shape === 'rest' || shape === 'topic');
      const session = merged(
        delivered.filter(({ shape }) => shape === 'rest' || shape === 'topic'),
      );
      for (const leg of session?.participants ?? []) {
        const spoken = flat
          .flatMap((event) => event.session.participants)
          .filter(({ id }) => id === leg.id);
        const newest = spoken.at(-1)?.controlling ?? [];
        expect(leg.controlling ?? []).toEqual(newest);
      }
    }),
  );
});

test('merged sessions read the same again', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { sessions } = parseSessions(events.map(({ session }) => session));
      expect(parseSessions(JSON.stringify(sessions)).sessions).toStrictEqual(sessions);
    }),
  );
});
