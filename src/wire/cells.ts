/** Fields that keep the time of the event that last spoke of them. Here, and only here, is the rule of which word counts. */
import { normalizeState } from '../model/enums.js';
import { parseInstant } from '../model/time.js';
import { isRecord, readText } from '../model/values.js';
import type { JsonRecord } from './events.js';
import type { Coverage } from './fields.js';

/** A field's value, and the time of the event that said so. Undefined: said to be empty. */
export type Cell = readonly [value: unknown, time: number];

/** All that was said of one leg, or of the conversation itself. Plain data. */
export interface Ledger {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Time of the first event that spoke of it. */
  readonly first: number;
  /** Time of the newest; events without a time count as this new. */
  readonly last: number;
  /** Its place among the legs. */
  readonly place: Cell;
  /** True when one snapshot had this leg without a communication id beside one with it. */
  readonly apart: boolean;
}

const TERMINAL: readonly (string | null)[] = ['disconnected', 'terminated'];

/** Adds what a snapshot says; `shape` is the bit of its shape, which says what its silence means. */
export function note(
  ledger: Ledger | undefined,
  record: JsonRecord,
  coverage: Coverage,
  shape: number,
  time: number,
  index: number,
): Ledger {
  const cells = new Map(ledger?.cells);
  const say = (field: string): void => {
    cells.set(field, prevailing(field, cells.get(field), [record[field], time]));
  };
  Object.keys(record).forEach(say);
  for (const [field, shapes] of coverage) if (shapes & shape && !(field in record)) say(field);
  const { first = time, last = time, place, apart = false } = ledger ?? {};
  return {
    cells,
    first: Math.min(first, time),
    last: Math.max(last, time),
    place: prevailing('', place, [index, time]),
    apart,
  };
}

/** What two ledgers of one leg say together; `other` counts from the begin of the leg, or always. */
export function joined(ledger: Ledger, other: Ledger, always: boolean): Ledger {
  const cells = new Map(ledger.cells);
  for (const [field, cell] of other.cells) {
    if (always || cell[1] >= ledger.first) {
      cells.set(field, prevailing(field, cells.get(field), cell));
    }
  }
  return { ...ledger, cells };
}

/** What prevails: the higher rank, else the newer word, else the one that came later. */
function prevailing(field: string, before: Cell | undefined, after: Cell): Cell {
  if (!before) return after;
  const step = rank(field, after[0]) - rank(field, before[0]) || after[1] - before[1];
  const [[value, time], [lost]] = step < 0 ? [before, after] : [after, before];
  // Topics leave empty lists out.
  if (value == null && Array.isArray(lost)) return [lost.length > 0 ? [] : lost, time];
  return [isSame(value, before[0]) ? before[0] : value, time];
}

/** Terminal states, and instants once seen, prevail whatever the order of events. */
function rank(field: string, value: unknown): number {
  if (field === 'state') return TERMINAL.indexOf(normalizeState(readText(value)));
  if (/^(?!startHold|park|resume).*Time$/.test(field)) return parseInstant(value) === null ? 0 : 1;
  if (!isRecord(value)) return 0;
  return [value['startTime'], value['endTime']].some((instant) => parseInstant(instant) !== null)
    ? 1
    : 0;
}

/** Whether two JSON values are equal; what is nested deeper than 99 levels never is. */
export function isSame(a: unknown, b: unknown, depth = 99): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      depth > 0 &&
      a.length === b.length &&
      a.every((item, index) => isSame(item, b[index], depth - 1))
    );
  }
  if (!isRecord(a) || !isRecord(b) || depth === 0) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(a[key], b[key], depth - 1))
  );
}
