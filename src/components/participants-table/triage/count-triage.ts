/** Counts the rows of each kind of trouble. */
import { legKey, TRIAGE_KINDS } from '../../../model/index.js';
import type { CobrowseMediaParticipant, TriageKind } from '../../../model/index.js';
import { legAt } from '../rows/index/values.js';

/** The trouble in all rows, by kind. */
export type Triage = Readonly<
  Record<
    TriageKind,
    {
      /** How many rows have it or, if rows are grouped, how many sessions. */
      readonly count: number;
      /** Keys of the legs that its filter shows. */
      readonly legKeys: ReadonlySet<string>;
    }
  >
>;

/** The rows, and what counting needs to know about them. */
export interface TriageRows {
  readonly rows: readonly CobrowseMediaParticipant[];
  readonly kindsOf: (leg: CobrowseMediaParticipant) => ReadonlySet<TriageKind>;
  /** Key of the group that a row is in; null if rows are not grouped. */
  readonly groupOf: ((leg: CobrowseMediaParticipant) => string) | null;
}

/**
 * Counts rows of each kind. If rows are grouped, groups are counted, and the filter shows all legs
 * of a group in which one has that trouble.
 */
export function countTriage({ rows, kindsOf, groupOf }: TriageRows): Triage {
  const found = new Map(TRIAGE_KINDS.map((kind) => [kind, new Set<string>()]));
  const legsOfGroup = new Map<string, string[]>();
  for (let index = 0; index < rows.length; index += 1) {
    const leg = legAt(rows, index);
    const key = groupOf ? groupOf(leg) : legKey(leg);
    if (groupOf) addTo(legsOfGroup, key, legKey(leg));
    for (const kind of kindsOf(leg)) found.get(kind)?.add(key);
  }
  const countOf = (kind: TriageKind): Triage[TriageKind] => {
    const keys = found.get(kind) ?? new Set<string>();
    const legs = groupOf ? [...keys].flatMap((key) => legsOfGroup.get(key) ?? []) : keys;
    return { count: keys.size, legKeys: new Set(legs) };
  };
  return {
    wrapupOverdue: countOf('wrapupOverdue'),
    controlContested: countOf('controlContested'),
    error: countOf('error'),
    alertingTooLong: countOf('alertingTooLong'),
    leftAlone: countOf('leftAlone'),
  };
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Whether two results count and show the same. */
export function isSameTriage(one: Triage, other: Triage): boolean {
  return TRIAGE_KINDS.every(
    (kind) =>
      one[kind].count === other[kind].count && isSameSet(one[kind].legKeys, other[kind].legKeys),
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
