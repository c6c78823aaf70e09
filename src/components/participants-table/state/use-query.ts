'use client';
import { useMemo } from 'react';
import type { Column } from '../columns/column.js';
import { searchWords } from '../../../words/fold.js';
import { dependsOnSessions, type RowQuery } from '../rows/index/query.js';
import type { GetFindings, GetSession, ParticipantsTableState } from '../types.js';

interface QueryOptions {
  readonly columns: readonly Column[];
  readonly state: ParticipantsTableState;
  readonly locale: string;
  /** Whether the server sorts and filters. */
  readonly byServer: boolean;
  readonly getSession: GetSession | undefined;
  readonly getFindings: GetFindings | undefined;
  /** Keys of the legs that match the pressed counts; null when none is pressed. */
  readonly legKeys: ReadonlySet<string> | null;
}

/** The query for the current state. The same object until the query changes. */
export function useQuery(options: QueryOptions): RowQuery {
  const { columns, state, locale, byServer, getSession, getFindings, legKeys } = options;
  const { sorting, search, filters } = state;
  const query = useMemo((): RowQuery => {
    if (byServer) return { ...EVERYTHING, locale };
    const byId = new Map(columns.map((column) => [column.id, column]));
    return {
      ...EVERYTHING,
      sorting: sorting.flatMap(({ column: id, direction }) => {
        const column = byId.get(id);
        return column?.hasValues ? [{ column, descending: direction === 'descending' }] : [];
      }),
      words: searchWords(search),
      searched: columns.filter(({ isSearched }) => isSearched),
      filters: Object.entries(filters).flatMap(([id, filter]) => {
        const column = byId.get(id);
        return column?.hasValues ? [{ column, filter }] : [];
      }),
      legKeys,
      locale,
    };
  }, [columns, sorting, search, filters, legKeys, locale, byServer]);

  // New functions may return other sessions, but only these queries depend on them.
  const isDependent = dependsOnSessions(query);
  const session = isDependent ? getSession : undefined;
  const findings = isDependent ? getFindings : undefined;
  return useMemo(
    () => (session || findings ? { ...query, sessionVersion: { session, findings } } : query),
    [query, session, findings],
  );
}

const EVERYTHING = {
  sorting: [],
  words: [],
  searched: [],
  filters: [],
  sessionVersion: null,
} as const;
