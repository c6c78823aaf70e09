/** Reads the state of the table from stored JSON. Ignores what cannot be read. */
import { TRIAGE_KINDS } from '../../../model/triage.js';
import { isRecord, readNumber, readTexts } from '../../../model/values.js';
import type { TableColumnId } from '../../../words/table-columns.js';
import {
  TABLE_DENSITIES,
  type ParticipantsTableState,
  type TableFilter,
  type TableSort,
} from '../types.js';

/** Columns that few users need; hidden at first. */
const SELDOM_NEEDED: readonly TableColumnId[] = [
  'direction',
  'connected',
  'ended',
  'provider',
  'participantId',
  'address',
  'viewerHost',
];

/** The initial state. If the app lists columns, all of them are shown. */
export function initialState(options: {
  readonly hasColumnList: boolean;
  readonly hasFindings: boolean;
}): ParticipantsTableState {
  if (options.hasColumnList) return EMPTY_STATE;
  const hiddenColumns = options.hasFindings ? SELDOM_NEEDED : [...SELDOM_NEEDED, 'findings'];
  return { ...EMPTY_STATE, hiddenColumns, pinnedStart: ['name'] };
}

const EMPTY_STATE: ParticipantsTableState = {
  sorting: [],
  search: '',
  filters: {},
  columnOrder: [],
  hiddenColumns: [],
  columnWidths: {},
  pinnedStart: [],
  pinnedEnd: [],
  selection: [],
  density: 'standard',
  triage: [],
  expansion: { all: true, except: [] },
  page: 0,
};

/**
 * Reads a state, or a part of one, from any JSON value, for example from storage.
 *
 * @example readTableState({ search: 'ann', density: 'tiny' }) // { search: 'ann' }
 */
export function readTableState(value: unknown): Partial<ParticipantsTableState> {
  if (!isRecord(value)) return {};
  const state: { -readonly [Key in keyof ParticipantsTableState]?: ParticipantsTableState[Key] } =
    {};
  if (Array.isArray(value.sorting)) state.sorting = value.sorting.flatMap(readSort);
  if (typeof value.search === 'string') state.search = value.search;
  if (isRecord(value.filters)) state.filters = readEntries(value.filters, readFilter);
  if (isRecord(value.columnWidths)) {
    state.columnWidths = readEntries(value.columnWidths, readWidth);
  }
  for (const key of LISTS) {
    const texts = readTexts(value[key]);
    if (texts) state[key] = texts;
  }
  const density = TABLE_DENSITIES.find((name) => name === value.density);
  if (density) state.density = density;
  const kinds = readTexts(value.triage);
  if (kinds) state.triage = TRIAGE_KINDS.filter((kind) => kinds.includes(kind));
  const expansion = isRecord(value.expansion) ? value.expansion : null;
  if (expansion) {
    state.expansion = {
      all: expansion['all'] !== false,
      except: readTexts(expansion['except']) ?? [],
    };
  }
  const page = readNumber(value.page);
  if (page !== null && page >= 0) state.page = Math.floor(page);
  return state;
}

const LISTS = ['columnOrder', 'hiddenColumns', 'pinnedStart', 'pinnedEnd', 'selection'] as const;

function readEntries<T>(
  record: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T | null,
): Readonly<Record<string, T>> {
  const entries = Object.entries(record).flatMap(([key, value]) => {
    const known = read(value);
    return known === null ? [] : [[key, known] as const];
  });
  return Object.fromEntries(entries);
}

function readWidth(value: unknown): number | null {
  const width = readNumber(value);
  return width !== null && width > 0 ? width : null;
}

function readSort(value: unknown): readonly TableSort[] {
  if (!isRecord(value) || typeof value.column !== 'string') return [];
  const direction = value.direction === 'descending' ? 'descending' : 'ascending';
  return [{ column: value.column, direction }];
}

function readFilter(value: unknown): TableFilter | null {
  if (!isRecord(value)) return null;
  if (Array.isArray(value.choices)) return { choices: value.choices.map(String) };
  const from = readNumber(value.from);
  const to = readNumber(value.to);
  return from === null && to === null ? null : { from, to };
}
