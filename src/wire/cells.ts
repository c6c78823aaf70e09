/** Fields that remember who said them when. The rule of whose word counts is here, and only here. */
import { normalizeState } from '../model/enums.js';
import { parseInstant } from '../model/time.js';
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';
import { RULES } from './fields.js';

/** What was said, the time of the event that said it, and its turn in the order of arrival. */
export type Cell = readonly [value: unknown, time: number, turn: number];

/** All that was said of one leg, or of the conversation itself. Plain data. */
export interface Ledger {
  /** What was said of each field. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The newest snapshot of each shape, by the shape's bit: older words that it left out are void. */
  readonly snapshots: ReadonlyMap<number, Cell>;
  /** Time of the first event that spoke of it. */
  readonly first: number;
  /** Time of the newest one; events without a time count as this new. */
  readonly last: number;
  /** Turn of the last one. */
  readonly turn: number;
  /** Its place among the legs. */
  readonly place: Cell;
  /** True when one snapshot had this leg without a communication id beside one with it. */
  readonly apart: boolean;
}

const TERMINAL: readonly (string | null)[] = ['disconnected', 'terminated'];
const NONE: readonly unknown[] = Object.freeze([]);

/** Adds what a snapshot of the shape with this bit says. */
export function note(
  ledger: Ledger | undefined,
  record: JsonRecord,
  shape: number,
  [index, time, turn]: Cell,
): Ledger {
  const said = Object.entries(record).map(([name, value]) => [name, [value, time, turn]] as const);
  const { first = time, last = time, place, apart = false } = ledger ?? {};
  return {
    cells: merged(ledger?.cells, said),
    snapshots: merged(ledger?.snapshots, [[shape, [shape, time, turn]]]),
    first: Math.min(first, time),
    last: Math.max(last, time),
    turn,
    place: prevailing('', place, [index, time, turn]),
    apart,
  };
}

/** What two ledgers of one leg say together; `other` counts since the leg began, or always. */
export function joined(ledger: Ledger, other: Ledger, always: boolean): Ledger {
  const counts = ([, [, time]]: readonly [unknown, Cell]): boolean =>
    always || time >= ledger.first;
  return {
    ...ledger,
    cells: merged(ledger.cells, [...other.cells].filter(counts)),
    snapshots: merged(ledger.snapshots, [...other.snapshots].filter(counts)),
  };
}

/**
 * The record that a ledger tells. What a newer snapshot could have carried and left out is gone; of
 * a list, an empty one is left, since topics leave out empty lists.
 */
export function fieldsOf({ cells, snapshots }: Ledger): JsonRecord {
  const fields: Record<string, unknown> = {};
  const newest = [...snapshots];
  for (const [field, cell] of cells) {
    const [value] = cell;
    const shapes = RULES.get(field)?.shapes ?? 0;
    const isVoid =
      newest.some(([shape, snapshot]) => shape & shapes && order(snapshot, cell) > 0) &&
      rank(field, value) === 0;
    if (!isVoid) fields[field] = value;
    else if (Array.isArray(value)) fields[field] = NONE;
  }
  return fields;
}

/** Whether two JSON values are equal; what is nested deeper than 99 levels never is. */
export function isSame(a: unknown, b: unknown, depth = 99): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index], depth - 1));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key], depth - 1))
  );
}

function merged<Key extends string | number>(
  cells: ReadonlyMap<Key, Cell> | undefined,
  said: readonly (readonly [Key, Cell])[],
): ReadonlyMap<Key, Cell> {
  const result = new Map(cells);
  for (const [key, cell] of said) result.set(key, prevailing(key, result.get(key), cell));
  return result;
}

/** What prevails: the higher rank, else the newer word, else the one that came later. */
function prevailing(field: string | number, before: Cell | undefined, after: Cell): Cell {
  if (!before) return after;
  const isLater = order(after, before) >= 0;
  if (isSame(before[0], after[0])) return isLater ? [before[0], after[1], after[2]] : before;
  const step = rank(field, after[0]) - rank(field, before[0]);
  const [winner, [lost]] = step > 0 || (step === 0 && isLater) ? [after, before] : [before, after];
  return winner[0] === null && Array.isArray(lost) ? [NONE, winner[1], winner[2]] : winner;
}

function order(a: Cell, b: Cell): number {
  return a[1] === b[1] ? a[2] - b[2] : a[1] - b[1];
}

/** Terminal states, and instants once seen, prevail whatever the order of events. */
function rank(field: string | number, value: unknown): number {
  if (field === 'state') return TERMINAL.indexOf(normalizeState(readText(value))) + 1;
  if (RULES.get(`${field}`)?.shapes === 0) return parseInstant(value) === null ? 0 : 1;
  const times = isRecord(value) ? [value['startTime'], value['endTime']] : [];
  return times.some((time) => parseInstant(time) !== null) ? 1 : 0;
}
