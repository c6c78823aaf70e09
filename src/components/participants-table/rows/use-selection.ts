'use client';
import { useMemo, useRef, useState } from 'react';
import type { Lines } from './groups/use-lines.js';
import { positionOf, type KeyAt } from './key-at.js';
import type { RowView } from './index/row-index.js';
import type { ChangeState } from '../state/use-table-state.js';

/** The selection, and functions to change it. */
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

/** A selection that is being extended with Shift and the arrow keys. */
interface Extension {
  /** Key of the row where it started. */
  readonly anchor: string;
  /** Key of the row that it reached. */
  readonly end: string;
  /** What was selected before. A smaller extension deselects only what it had added. */
  readonly before: ReadonlySet<string>;
}

/** The rows that can be selected, and the lines of the grid. */
interface Selectable {
  /** All rows of the view. */
  readonly rows: RowView;
  readonly rowKeyAt: KeyAt;
  readonly lines: Lines;
}

export function useSelection(
  selection: readonly string[],
  { rows, rowKeyAt, lines }: Selectable,
  change: ChangeState,
): Selection {
  const { view, keyAt, rowKeysAt } = lines;
  const keys = useMemo(() => new Set(selection), [selection]);
  const [anchor, setAnchor] = useState<string | null>(null);
  const extension = useRef<Extension | null>(null);
  const setKeys = (next: ReadonlySet<string>, running: Extension | null = null): void => {
    extension.current = running;
    change({ selection: [...next] });
  };
  const isAll = keys.size > 0 && keys.size >= rows.count && everyKey(rows.count, rowKeyAt, keys);
  return {
    keys,
    all: isAll || (keys.size > 0 ? 'some' : false),
    toggle: (position, range) => {
      const key = keyAt(position);
      const from = range && anchor !== null ? positionOf(anchor, view.count, keyAt) : null;
      if (from !== null) {
        setKeys(withRange(keys, from, position, rowKeysAt));
        return;
      }
      const toggled = rowKeysAt(position);
      setAnchor(key);
      setKeys(
        toggled.every((item) => keys.has(item))
          ? new Set([...keys].filter((item) => !toggled.includes(item)))
          : new Set([...keys, ...toggled]),
      );
    },
    extend: (from, to) => {
      const fromKey = keyAt(from);
      const running = extension.current;
      const { anchor: start, before } =
        running?.end === fromKey ? running : { anchor: fromKey, before: keys };
      const first = positionOf(start, view.count, keyAt);
      setAnchor(start);
      setKeys(withRange(before, first ?? from, to, rowKeysAt), {
        anchor: start,
        end: keyAt(to),
        before,
      });
    },
    toggleAll: () => {
      const next = new Set(keys);
      for (let row = 0; row < rows.count; row += 1) {
        if (isAll) next.delete(rowKeyAt(row));
        else next.add(rowKeyAt(row));
      }
      setKeys(next);
    },
    clear: () => setKeys(new Set()),
  };
}

/** Adds the keys of the rows between two positions to other keys. */
function withRange(
  keys: ReadonlySet<string>,
  one: number,
  other: number,
  rowKeysAt: Lines['rowKeysAt'],
): ReadonlySet<string> {
  const next = new Set(keys);
  const last = Math.max(one, other);
  for (let line = Math.min(one, other); line <= last; line += 1) {
    for (const key of rowKeysAt(line)) next.add(key);
  }
  return next;
}

function everyKey(count: number, keyAt: KeyAt, keys: ReadonlySet<string>): boolean {
  for (let row = 0; row < count; row += 1) {
    if (!keys.has(keyAt(row))) return false;
  }
  return count > 0;
}
