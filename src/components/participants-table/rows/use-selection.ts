'use client';
import { useMemo, useState } from 'react';
import type { RowView } from './index/row-index.js';
import type { ChangeState } from '../state/use-table-state.js';

/** The selection, and what readers do with it. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Whether all rows of the view are selected. */
  readonly all: boolean | 'some';
  /** Selects a row or takes it back; with `range` all rows from the one before. */
  readonly toggle: (position: number, range: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Key of the row at a position of the view. */
export type KeyAt = (position: number) => string;

export function useSelection(
  selection: readonly string[],
  view: RowView,
  keyAt: KeyAt,
  change: ChangeState,
): Selection {
  const keys = useMemo(() => new Set(selection), [selection]);
  const [anchor, setAnchor] = useState<string | null>(null);
  const set = (next: ReadonlySet<string>): void => change({ selection: [...next] });
  const isAll = keys.size > 0 && keys.size >= view.count && everyKey(view.count, keyAt, keys);
  return {
    keys,
    all: isAll || (keys.size > 0 ? 'some' : false),
    toggle: (position, range) => {
      const key = keyAt(position);
      const next = new Set(keys);
      const from = range && anchor !== null ? positionOf(anchor, view.count, keyAt) : -1;
      if (from >= 0) {
        const [first, last] = [Math.min(from, position), Math.max(from, position)];
        for (let row = first; row <= last; row += 1) next.add(keyAt(row));
      } else if (!next.delete(key)) {
        next.add(key);
      }
      if (from < 0) setAnchor(key);
      set(next);
    },
    toggleAll: () => {
      const next = new Set(keys);
      for (let row = 0; row < view.count; row += 1) {
        if (isAll) next.delete(keyAt(row));
        else next.add(keyAt(row));
      }
      set(next);
    },
    clear: () => set(new Set()),
  };
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
