/** Fields that remember who said them when. The rule of whose word counts is here, and only here. */
import { normalizeState } from '../model/enums.js';
import { parseInstant } from '../model/time.js';
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';
import { RULES } from './fields.js';

/** What was said, and the time of the event that said it. */
type Cell = readonly [value: unknown, time: number];

/**
 * What was said last of each field of one leg, or of the conversation itself. `undefined` was said
 * by a snapshot that could have carried the field and left it out. Plain data.
 */
export type Ledger = ReadonlyMap<string | number, Cell>;

/** Under this number stands the leg's place in its newest snapshot. */
export const PLACE = 0;
/** Under this one the time of the first event that spoke of it. */
export const BEGAN = 1;
/** Under this one the time of the newest. */
export const NEWEST = 2;

const TERMINAL: readonly (string | null)[] = ['disconnected', 'terminated'];
const NONE: readonly unknown[] = Object.freeze([]);

/** The ledger with what a snapshot says of the leg at `place`; `shape` is the bit of its shape. */
export function note(
  ledger: Ledger | undefined,
  record: JsonRecord,
  shape: number,
  place: number,
  time: number,
): Ledger {
  const said = new Map<string | number, Cell>([
    [NEWEST, [time, time]],
    // Turned round, since of this the oldest word counts.
    [BEGAN, [Math.floor(time), -time]],
  ]);
  // Participants by themselves keep their place.
  if (shape > 0 || !ledger) said.set(PLACE, [place, time]);
  const leftOut: Cell = [undefined, time];
  for (const { field, shapes } of RULES.values()) if (shapes & shape) said.set(field, leftOut);
  for (const field in record) said.set(field, [record[field], time]);
  return joined(ledger, said);
}

/** What two ledgers of one leg say together. */
export function joined(
  ledger: Ledger | undefined,
  said: Iterable<readonly [string | number, Cell]>,
): Ledger {
  const result = new Map(ledger);
  for (const [field, after] of said) {
    const before = result.get(field);
    result.set(field, before ? prevailing(field, before, after) : after);
  }
  return result;
}

/** The record that a ledger tells. */
export function fieldsOf(ledger: Ledger | undefined): JsonRecord {
  const fields: Record<string, unknown> = {};
  for (const [field, [value]] of ledger ?? [])
    if (typeof field === 'string' && value !== undefined) fields[field] = value;
  return fields;
}

/** Whether two JSON values are equal; what is nested deeper than 99 levels never is. */
export function isSame(a: unknown, b: unknown, depth = 99): boolean {
  if (a === b) return true;
  if (!isBox(a) || !isBox(b) || Array.isArray(a) !== Array.isArray(b) || depth === 0) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name], depth - 1))
  );
}

/** Objects and lists alike. */
function isBox(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null;
}

/**
 * What prevails: the higher rank, else the newer word, else the one that came later. What is left
 * of a list is an empty one, since topics leave out empty lists.
 */
function prevailing(field: string | number, before: Cell, after: Cell): Cell {
  if (after[0] === before[0]) return after[1] < before[1] ? before : after;
  const step = rank(field, after[0]) - rank(field, before[0]) || after[1] - before[1];
  const [[value, time], [lost]] = step < 0 ? [before, after] : [after, before];
  if (value == null && Array.isArray(lost)) return [NONE, time];
  return [isSame(before[0], value) ? before[0] : value, time];
}

/** Terminal states, and instants once seen, prevail whatever the order of events. */
function rank(field: string | number, value: unknown): number {
  if (field === 'state') return TERMINAL.indexOf(normalizeState(readText(value))) + 1;
  const isInstant = RULES.get(`${field}`)?.shapes === 0;
  const instants = isRecord(value)
    ? [value['startTime'], value['endTime']]
    : isInstant
      ? [value]
      : [];
  return Number(instants.some((instant) => parseInstant(instant) !== null));
}
