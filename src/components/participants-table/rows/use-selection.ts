'use client';
import { useMemo, useRef, useState } from 'react';
import type { RowView } from './index/row-index.js';
import type { ChangeState } from '../state/use-table-state.js';

/** The selection, and the ways to change it. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Whether all rows of the view are selected. */
  readonly all: boolean | 'some';
  /** Selects or deselects a row. With `range`, selects all rows from the previously toggled one. */
  readonly toggle: (position: number, range: boolean) => void;
  /** Selects the rows from one to another, as Shift with an arrow key does. */
  readonly extend: (from: number, to: number) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Key of the row at a position of the view. */
export type KeyAt = (position: number) => string;

/** A selection that is being extended with Shift and the arrow keys. */
interface Extension {
  /** Key of the row where it started. */
  readonly anchor: string;
  /** Key of the row that it reached. */
  readonly end: string;
  /** What was selected before. A smaller extension deselects only what it had added. */
  readonly before: ReadonlySet<string>;
}

export function useSelection(
  selection: readonly string[],
  view: RowView,
  keyAt: KeyAt,
  change: ChangeState,
): Selection {
  const keys = useMemo(() => new Set(selection), [selection]);
  const [anchor, setAnchor] = useState<string | null>(null);
  const extension = useRef<Extension | null>(null);
  const setKeys = (next: ReadonlySet<string>, running: Extension | null = null): void => {
    extension.current = running;
    change({ selection: [...next] });
  };
  const isAll = keys.size > 0 && keys.size >= view.count && everyKey(view.count, keyAt, keys);
  return {
    keys,
    all: isAll || (keys.size > 0 ? 'some' : false),
    toggle: (position, range) => {
      const key = keyAt(position);
      const from = range && anchor !== null ? positionOf(anchor, view.count, keyAt) : -1;
      if (from >= 0) {
        setKeys(withRange(keys, from, position, keyAt));
        return;
      }
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      setAnchor(key);
      setKeys(next);
    },
    extend: (from, to) => {
      const fromKey = keyAt(from);
      const running = extension.current;
      const { anchor: start, before } =
        running?.end === fromKey ? running : { anchor: fromKey, before: keys };
      const first = positionOf(start, view.count, keyAt);
      setAnchor(start);
      setKeys(withRange(before, first < 0 ? from : first, to, keyAt), {
        anchor: start,
        end: keyAt(to),
        before,
      });
    },
    toggleAll: () => {
      const next = new Set(keys);
      for (let row = 0; row < view.count; row += 1) {
        if (isAll) next.delete(keyAt(row));
        else next.add(keyAt(row));
      }
      setKeys(next);
    },
    clear: () => setKeys(new Set()),
  };
}

/** Keys, and those of the rows between two positions. */
function withRange(
  keys: ReadonlySet<string>,
  one: number,
  other: number,
  keyAt: KeyAt,
): ReadonlySet<string> {
  const next = new Set(keys);
  const last = Math.max(one, other);
  for (let row = Math.min(one, other); row <= last; row += 1) next.add(keyAt(row));
  return next;
}

function everyKey(count: number, keyAt: KeyAt, keys: ReadonlySet<string>): boolean {
  for (let row = 0; row < count; row += 1) {
    if (!keys.has(keyAt(row))) return false;
  }
  return count > 0;
}

/** Position of a key; -1 when no row has it. */
export function positionOf(key: string, count: number, keyAt: KeyAt): number {
  for (let row = 0; row < count; row += 1) {
    if (keyAt(row) === key) return row;
  }
  return -1;
}
