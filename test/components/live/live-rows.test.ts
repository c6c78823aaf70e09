import '../../support/seed.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LiveRows } from '../../../src/components/live/live-rows.js';
import type {
  IndexColumn,
  RowQuery,
} from '../../../src/components/participants-table/rows/index/query.js';
import {
  createRowIndex,
  type RowIndex,
} from '../../../src/components/participants-table/rows/index/row-index.js';
import { createCobrowseStore } from '../../../src/entries/live.js';
import type { CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { agent, customer, notification } from '../../support/live-input.js';
import { liveStep, simulateSteps } from '../../support/live-steps.js';

const state: IndexColumn = {
  id: 'state',
  kind: 'choice',
  getValue: (leg) => leg.state ?? null,
  getLabel: String,
};
const held: IndexColumn = {
  id: 'held',
  kind: 'number',
  getValue: (leg) => Number(leg.held ?? false),
  getLabel: String,
};
const queries: readonly RowQuery[] = [
  { sorting: [], filters: [{ column: state, filter: { choices: ['connected', 'alerting'] } }] },
  { sorting: [{ column: state, descending: true }], filters: [] },
  {
    sorting: [{ column: held, descending: false }],
    filters: [{ column: state, filter: { choices: ['connected'] } }],
  },
].map((query) => ({ ...query, words: [], searched: [], locale: 'en', sessionVersion: null }));

function shownBy(
  index: RowIndex,
  rows: readonly CobrowseMediaParticipant[],
  query: RowQuery,
): readonly CobrowseMediaParticipant[] {
  const view = index.view(rows, query);
  return Array.from({ length: view.count }, (_, position) => view.at(position));
}

const byKey = (legs: readonly CobrowseMediaParticipant[]): readonly string[] =>
  legs.map((leg) => JSON.stringify(leg)).toSorted();

test('the rows are the legs of the store, and the table sorts and filters them rightly', () => {
  const removal = fc.option(fc.constantFrom('one', 'two', 'three'), { freq: 10 });
  const step = fc.record({ simulated: liveStep, removal, isSubscribed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = createCobrowseStore({ schedule: () => {}, keepEnded: Infinity });
      const liveRows = new LiveRows(store);
      let unsubscribe: (() => void) | undefined;
      const indexes = queries.map((query) => ({ query, index: createRowIndex() }));
      const simulated = simulateSteps(steps.map((each) => each.simulated));
      for (const [number, { payload, isFlushed }] of simulated.entries()) {
        const { removal: removed, isSubscribed } = steps[number] ?? {};
        if (removed) store.remove(removed);
        if (isSubscribed) unsubscribe ??= liveRows.subscribe(() => {});
        else unsubscribe = unsubscribe?.() as undefined;
        store.apply(payload);
        if (!isFlushed) continue;
        store.flush();
        const { sessions } = store.getSnapshot();
        const rows = liveRows.read();
        const legs = sessions.flatMap(({ participants }) => participants);
        expect(byKey(rows)).toEqual(byKey(legs));
        expect(new Set(rows)).toEqual(new Set(legs));
        for (const session of sessions) {
          expect(session.participants.every((leg) => liveRows.getSession(leg) === session)).toBe(
            true,
          );
        }
        for (const { query, index } of indexes) {
          expect(shownBy(index, rows, query)).toEqual(shownBy(createRowIndex(), rows, query));
        }
      }
    }),
  );
});

test('the same sessions are the same rows; a change of a session alone is a new list', () => {
  const store = createCobrowseStore({ schedule: () => {} });
  const liveRows = new LiveRows(store);
  liveRows.subscribe(() => {});
  const report = (input: object): readonly CobrowseMediaParticipant[] => {
    store.apply(input);
    store.flush();
    return liveRows.read();
  };
  const rows = report(notification('one', [customer, agent]));
  expect(report(notification('one', [customer, agent]))).toBe(rows);
  const named = report({ id: 'one', name: 'Mortgage', participants: [customer, agent] });
  expect(named).toEqual(rows);
  expect(named).not.toBe(rows);
});

test('an event reads the rows of its own session only', () => {
  const store = createCobrowseStore({ schedule: () => {} });
  const liveRows = new LiveRows(store);
  liveRows.subscribe(() => {});
  const index = createRowIndex();
  const reads = new Map<string, number>();
  const counted: IndexColumn = {
    ...state,
    getValue: (leg) => {
      const id = leg.id ?? '';
      reads.set(id, (reads.get(id) ?? 0) + 1);
      return state.getValue(leg);
    },
  };
  const query: RowQuery = {
    sorting: [{ column: counted, descending: false }],
    words: [],
    searched: [],
    filters: [],
    locale: 'en',
    sessionVersion: null,
  };
  const show = (): void => {
    store.flush();
    index.view(liveRows.read(), query);
  };
  for (let number = 0; number < 200; number += 1) {
    store.apply(notification(`c${number}`, [{ ...customer, id: `p${number}` }]));
  }
  show();
  reads.clear();
  // One leg changes, one joins and one session is removed, in one flush.
  store.apply(notification('c7', [{ ...customer, id: 'p7', state: 'disconnected' }]));
  store.apply(notification('c50', [{ ...customer, id: 'p50' }, agent]));
  store.remove('c120');
  show();
  expect([...reads.keys()].toSorted()).toEqual(['agent', 'p7']);
});
