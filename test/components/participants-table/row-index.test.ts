import '../../support/seed.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  participantFacts,
  participantPhase,
  type CobrowseMediaParticipant,
} from '../../../src/entries/model.js';
import {
  fieldReader,
  readPhase,
  readState,
  readWrapupStatus,
} from '../../../src/components/participants-table/columns/built-in/read-values.js';
import { shownState } from '../../../src/model/phase.js';
import { fold, searchWords } from '../../../src/words/fold.js';
import type {
  IndexColumn,
  RowQuery,
} from '../../../src/components/participants-table/rows/index/query.js';
import { createRowIndex } from '../../../src/components/participants-table/rows/index/row-index.js';
import { createSlots } from '../../../src/components/participants-table/grid/row-slots.js';
import { fromLocalText, toLocalText } from '../../../src/words/local-time.js';
import { readTableState } from '../../../src/entries/table.js';

const name: IndexColumn = {
  id: 'name',
  kind: 'text',
  getValue: (leg) => leg.name ?? null,
  getLabel: String,
};
const purpose: IndexColumn = {
  id: 'purpose',
  kind: 'choice',
  getValue: (leg) => leg.purpose ?? null,
  getLabel: String,
};
const started: IndexColumn = {
  id: 'started',
  kind: 'instant',
  getValue: (leg) => (typeof leg.startTime === 'number' ? leg.startTime : null),
  getLabel: String,
};
const columns = [name, purpose, started];

const legs = fc.array(
  fc.record(
    {
      name: fc.constantFrom('Ann', 'ann', 'Änne', 'Bo', 'Bo 2', 'Bo 10', 'Zoë'),
      purpose: fc.constantFrom('agent', 'customer'),
      startTime: fc.integer({ min: 0, max: 5 }),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 30 },
);
const queries: fc.Arbitrary<RowQuery> = fc.record({
  sorting: fc.uniqueArray(
    fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
    { selector: ({ column }) => column.id, maxLength: 3 },
  ),
  words: fc.constantFrom('', 'ann', 'bo agent', '2').map(searchWords),
  searched: fc.constant(columns),
  filters: fc.constantFrom(
    [],
    [{ column: purpose, filter: { choices: ['agent', ''] } }],
    [{ column: started, filter: { from: 1, to: 4 } }],
  ),
  locale: fc.constant('en'),
  sessionVersion: fc.constant(null),
});

type Leg = CobrowseMediaParticipant;

/** What the index should say, the plain way. */
function plainly(rows: readonly Leg[], query: RowQuery): readonly Leg[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const matching = rows.filter((leg) => {
    const texts = columns.map((column) => fold(String(column.getValue(leg) ?? '')));
    return (
      query.words.every((word) => texts.some((text) => text.includes(word))) &&
      query.filters.every(({ column, filter }) => {
        const value = column.getValue(leg);
        if ('choices' in filter) return filter.choices.includes(String(value ?? ''));
        return (
          typeof value === 'number' && value >= (filter.from ?? 0) && value <= (filter.to ?? 9)
        );
      })
    );
  });
  return matching.toSorted((one, other) => {
    for (const { column, descending } of query.sorting) {
      const a = column.getValue(one);
      const b = column.getValue(other);
      if (a === null || b === null) {
        const missing = Number(a === null) - Number(b === null);
        if (missing !== 0) return missing;
        continue;
      }
      const order =
        typeof a === 'number' && typeof b === 'number'
          ? a - b
          : collator.compare(String(a), String(b));
      if (order !== 0) return descending ? -order : order;
    }
    return rows.indexOf(one) - rows.indexOf(other);
  });
}

describe('the index of rows', () => {
  test('sorts and filters as the plain way does, also while data and query change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(legs, fc.nat(), queries), { minLength: 1, maxLength: 4 }),
        (steps) => {
          const index = createRowIndex();
          for (const [rows, seed, query] of steps) {
            // The same query over data of which one row changed, then the next query.
            const place = rows.length === 0 ? 0 : seed % rows.length;
            const changed = rows.map((leg, at) => (at === place ? { ...leg, name: 'Cleo' } : leg));
            const grown = changed.toSpliced(
              place,
              seed % 2,
              { name: 'Dora' },
              { purpose: 'agent' },
            );
            for (const data of [rows, changed, grown, grown.toSpliced(place, 3)]) {
              const view = index.view(data, query);
              const shown = Array.from({ length: view.count }, (_, at) => view.at(at));
              expect(shown).toEqual(plainly(data, query));
              expect(shown.every((leg, at) => leg === plainly(data, query)[at])).toBe(true);
            }
          }
        },
      ),
    );
  });

  test('the same data and query give the same view', () => {
    const index = createRowIndex();
    const rows = [{ name: 'b' }, { name: 'a' }];
    const query = {
      sorting: [],
      words: [],
      searched: [],
      filters: [],
      locale: 'en',
      sessionVersion: null,
    };
    expect(index.view(rows, query)).toBe(index.view(rows, query));
  });

  test('counts choices, the column’s own filter left out', () => {
    const rows = [{ purpose: 'agent', name: 'Ann' }, { purpose: 'agent' }, { name: 'Ann' }];
    const query: RowQuery = {
      sorting: [],
      words: ['ann'],
      searched: [name],
      filters: [{ column: purpose, filter: { choices: ['customer'] } }],
      locale: 'en',
      sessionVersion: null,
    };
    expect(createRowIndex().choices(rows, query, purpose)).toEqual([
      { value: 'agent', count: 1 },
      { value: '', count: 1 },
    ]);
  });
});

test('values that are read without facts equal those of the facts', () => {
  const instants = fc.constantFrom(
    undefined,
    null,
    '',
    '2026-05-11T09:00:00Z',
    '2026-05-11T08:00:00Z',
  );
  const leg = fc.record(
    {
      state: fc.constantFrom('connected', 'CONNECTED', 'alerting', 'disconnected', 'odd', '', null),
      held: fc.constantFrom(true, false, null),
      connectedTime: instants,
      endTime: instants,
      startAcwTime: instants,
      endAcwTime: instants,
      disconnectType: fc.constantFrom(undefined, null, 'client', ''),
      cobrowseRole: fc.constantFrom(undefined, null, 'Viewer', 'SHARER', ' odd ', ' '),
      wrapupRequired: fc.constantFrom(undefined, true, false),
      wrapupSkipped: fc.constantFrom(undefined, true),
      wrapup: fc.constantFrom(undefined, null, {}, { code: 'x' }, { provisional: true }),
      afterCallWork: fc.constantFrom(undefined, { state: 'pending' }, { state: 'skipped' }),
    },
    { requiredKeys: [] },
  );
  const readRole = fieldReader('cobrowseRole');
  const readEnd = fieldReader('endTime');
  fc.assert(
    fc.property(leg, (participant) => {
      expect(readPhase(participant)).toBe(participantPhase(participant));
      const { phase, state, role, times, wrapup } = participantFacts(participant);
      expect(readState(participant)).toBe(shownState(phase, state));
      expect(readRole(participant)).toBe(role && (role.value ?? role.reported));
      expect(readEnd(participant)).toBe(times.end);
      const { status } = wrapup;
      expect(readWrapupStatus(participant)).toBe(status === 'none' ? null : status);
    }),
  );
});

test('local time in a zone, there and back', () => {
  expect(toLocalText(Date.UTC(2026, 4, 11, 9, 0, 4), 'Asia/Kolkata')).toBe('2026-05-11T14:30:04');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe'),
      (second, zone) => {
        const text = toLocalText(second * 1000, zone);
        const back = fromLocalText(text, zone) ?? Number.NaN;
        // An hour that comes twice a year has two instants; either is right.
        expect(toLocalText(back, zone)).toBe(text);
      },
    ),
  );
  expect(fromLocalText('no date', 'UTC')).toBeNull();
});

test('elements are taken over only when all rows are replaced, and never move', () => {
  const assign = createSlots();
  const first = assign(['a', 'b', 'c']);
  expect(assign(['a', 'b', 'c'])).toEqual(first);
  const [, b, c] = first;
  const scrolled = assign(['b', 'c', 'd']);
  expect(scrolled.slice(0, 2)).toEqual([b, c]);
  expect(first).not.toContain(scrolled[2]);
  expect(assign(['x', 'y', 'z'])).toEqual(scrolled);
});

test('invalid parts of a stored state are left out', () => {
  expect(readTableState('nonsense')).toEqual({});
  expect(
    readTableState({
      sorting: [{ column: 'name', direction: 'sideways' }, 'x', null],
      search: 7,
      filters: { a: { choices: [1] }, b: 'x', c: { from: '3' } },
      columnWidths: { a: -1, b: '120' },
      density: 'tiny',
      page: -3,
      selection: ['k', null],
    }),
  ).toEqual({
    sorting: [{ column: 'name', direction: 'ascending' }],
    filters: { a: { choices: ['1'] }, c: { from: 3, to: null } },
    columnWidths: { b: 120 },
    selection: ['k'],
  });
});
