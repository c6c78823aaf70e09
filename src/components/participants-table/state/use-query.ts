'use client';
import { useMemo } from 'react';
import type { Column } from '../columns/column.js';
import { searchWords } from '../rows/index/fold.js';
import type { RowQuery } from '../rows/index/query.js';
import type { ParticipantsTableState } from '../types.js';

/** The query of the state: the same object while sorting, search, filters and columns are. */
export function useQuery(
  columns: readonly Column[],
  { sorting, search, filters }: ParticipantsTableState,
  locale: string,
  server: boolean,
): RowQuery {
  return useMemo(() => {
    if (server) return { sorting: [], words: [], searched: [], filters: [], locale };
    const byId = new Map(columns.map((column) => [column.id, column]));
    return {
      sorting: sorting.flatMap(({ column: id, direction }) => {
        const column = byId.get(id);
        return column?.hasValues ? [{ column, descending: direction === 'descending' }] : [];
      }),
      words: searchWords(search),
      searched: columns.filter(({ searched }) => searched),
      filters: Object.entries(filters).flatMap(([id, filter]) => {
        const column = byId.get(id);
        return column?.hasValues ? [{ column, filter }] : [];
      }),
      locale,
    };
  }, [columns, sorting, search, filters, locale, server]);
}
