'use client';
import { useCallback, useMemo } from 'react';
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import type { TableExpansion } from '../../types.js';
import type { RowView } from '../index/row-index.js';
import type { KeyAt } from '../key-at.js';
import { groupLines, type GroupedView } from './grouped-lines.js';

interface LinesOptions {
  readonly rows: RowView;
  readonly rowKeyAt: KeyAt;
  /** Null if rows are not grouped. */
  readonly groupOf: ((leg: CobrowseMediaParticipant) => string) | null;
  readonly expansion: TableExpansion;
}

/** What the grid shows, line by line. Without groups, each row is a line. */
export interface Lines {
  readonly view: RowView;
  readonly keyAt: KeyAt;
  /** The keys of the rows at a line. The line of a group has the keys of all its rows. */
  readonly rowKeysAt: (position: number) => readonly string[];
  /** Null if rows are not grouped. */
  readonly grouped: GroupedView | null;
}

/** The lines of the grid. The same object until rows, groups or their expansion change. */
export function useLines({ rows, rowKeyAt, groupOf, expansion }: LinesOptions): Lines {
  const grouped = useMemo(
    () => (groupOf ? groupLines(rows, groupOf, expansion) : null),
    [rows, groupOf, expansion],
  );
  const keyAt = useCallback<KeyAt>(
    (position) => {
      const line = grouped?.lineAt(position);
      if (!line) return rowKeyAt(position);
      return line.kind === 'group' ? `group ${line.group.key}` : rowKeyAt(line.row);
    },
    [grouped, rowKeyAt],
  );
  const rowKeysAt = useCallback(
    (position: number): readonly string[] => {
      const line = grouped?.lineAt(position);
      return line?.kind === 'group' ? line.group.rows.map(rowKeyAt) : [keyAt(position)];
    },
    [grouped, rowKeyAt, keyAt],
  );
  return { view: grouped ?? rows, keyAt, rowKeysAt, grouped };
}
