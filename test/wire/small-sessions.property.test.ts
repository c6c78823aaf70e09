/** Sessions of few legs and few values, so that reports often repeat, correct or contradict others. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legKey, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { foldEvents, mergeEvent } from '../../src/wire/index.js';
import type {
  CobrowseEvent,
  CobrowseSession,
  SessionState,
  WireShape,
} from '../../src/wire/index.js';
import { mergeWithChanges } from '../../src/wire/merge.js';
import { at, snapshot, stateAfter } from './merging.js';

type Leg = CobrowseMediaParticipant;

/** One of these values, or no such field. The first is the most common. */
function sometimes<Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );
}

const fields = fc.record({
  state: sometimes('connected', 'connected', 'alerting', 'disconnected'),
  connectedTime: sometimes<string | undefined>(at(0), undefined, at(40)),
  held: sometimes<boolean | null | undefined>(undefined, true, false, null),
  name: sometimes<string | undefined>('Ann', 'Bo', undefined),
  controlling: sometimes<readonly string[] | null | undefined>([], ['q'], null, undefined),
  wrapup: sometimes<object | undefined>(undefined, { code: 'w' }, { notes: 'x' }),
  startTime: sometimes<string | null | undefined>(at(0), null, undefined),
  custom: sometimes<number | undefined>(undefined, 1, 2),
});

interface Report {
  readonly shape: WireShape;
  /** Seconds by which it is late; null if it has no time. */
  readonly delay: number | null;
  readonly recordingState: string | undefined;
  readonly legs: readonly { readonly id: string; readonly communicationId: string; fields: Leg }[];
  /** Whether it is folded together with the reports before. */
  readonly isFlushed: boolean;
}

const report: fc.Arbitrary<Report> = fc.record({
  shape: sometimes<WireShape>('genericTopic', 'topic', 'topic', 'rest', 'participant'),
  delay: sometimes<number | null>(0, 0, 1, 2, 3, null),
  recordingState: sometimes<string | undefined>('none', 'active', undefined),
  legs: fc.array(
    fc.record({
      id: sometimes('p', 'q'),
      communicationId: sometimes('c1', 'c2'),
      fields,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  isFlushed: fc.boolean(),
});

/** Reports of which some repeat the one before, but for their time and few of their fields. */
const reports = fc
  .array(
    fc.record({ report, isRepeated: fc.boolean(), changed: fc.constantFrom('held', 'name') }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((steps) => {
    const list: Report[] = [];
    for (const { report: next, isRepeated, changed } of steps) {
      const last = list.at(-1);
      if (!last || !isRepeated) {
        list.push(next);
        continue;
      }
      const [value] = next.legs;
      const [first, ...others] = last.legs;
      if (!first) continue;
      const leg = { ...first, fields: { ...first.fields, [changed]: value?.fields[changed] } };
      list.push({ ...last, delay: next.delay, isFlushed: next.isFlushed, legs: [leg, ...others] });
    }
    return list;
  });

function eventsOf(list: readonly Report[]): readonly CobrowseEvent[] {
  return list.map(({ shape, delay, recordingState, legs }, index) => {
    const time = delay === null ? {} : { providerEventTime: at(10 + index - delay) };
    const byKey = new Map(
      legs.map(({ id, communicationId, fields: values }) => {
        const own = shape === 'genericTopic' ? { id, communicationId } : { id };
        return [legKey(own), defined({ ...own, ...values, ...time })];
      }),
    );
    return snapshot(shape, [...byKey.values()], defined({ recordingState }));
  });
}

function defined<Fields extends object>(values: Fields): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The objects of `after` that are equal to those of `before`, but not the same. */
function copiesIn(before: CobrowseSession, after: CobrowseSession): readonly Leg[] {
  const known = new Map(before.participants.map((leg) => [legKey(leg), leg]));
  return after.participants.filter((leg) => {
    const old = known.get(legKey(leg));
    return old !== leg && isDeepStrictEqual(old, leg);
  });
}

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 50) * 8 };

test('a state with and without the objects of the last report ends in the same session', () => {
  fc.assert(
    fc.property(reports, (list) => {
      let state: SessionState | undefined;
      let copied: SessionState | undefined;
      for (const event of eventsOf(list)) {
        state = mergeEvent(state, event);
        copied = mergeEvent(structuredClone(copied), structuredClone(event));
        expect(state.session).toEqual(copied.session);
      }
    }),
    RUNS,
  );
});

test('what did not change stays the same object, and what changed is in the list of changes', () => {
  fc.assert(
    fc.property(reports, (list) => {
      let state: SessionState | undefined;
      for (const event of eventsOf(list)) {
        const before = state?.session;
        const merged = mergeWithChanges(state, event);
        const { session } = merged.state;
        const legs = new Set(before?.participants);
        for (const change of merged.changes) if (change.before) legs.delete(change.before.leg);
        for (const change of merged.changes) if (change.after) legs.add(change.after.leg);
        expect(legs).toEqual(new Set(session.participants));
        expect(merged.event).toEqual(event);
        if (before) {
          expect(copiesIn(before, session)).toEqual([]);
          expect(session === before).toBe(isDeepStrictEqual(session, before));
        }
        ({ state } = merged);
      }
    }),
    RUNS,
  );
});

test('reports that are folded together end in the same session as one by one', () => {
  fc.assert(
    fc.property(reports, (list) => {
      // Single participants would be a session of their own.
      const own = list.filter(({ shape }) => shape !== 'participant');
      const events = eventsOf(own);
      const states = new Map<string, SessionState>();
      const batch: CobrowseEvent[] = [];
      for (const [index, event] of events.entries()) {
        batch.push(event);
        if (own[index]?.isFlushed) foldEvents(states, batch.splice(0));
      }
      foldEvents(states, batch);
      expect(states.get('c')?.session).toEqual(stateAfter(events)?.session);
    }),
    RUNS,
  );
});
