'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';

interface NoRowsProps {
  readonly loading: boolean;
  /** Whether a search or a filter is set. */
  readonly filtered: boolean;
  readonly words: TableMessages;
  /** Clears search and filters. */
  readonly onClear: () => void;
}

/** Says why there are no rows, and offers to clear search and filters. */
export function NoRows({ loading, filtered, words, onClear }: NoRowsProps): ReactElement {
  const reason = filtered ? words.noMatch : words.empty;
  return (
    <div className="cb-table-none">
      <p className="cb-empty">{loading ? words.loading : reason}</p>
      {filtered && !loading && (
        <button type="button" className="cb-button" onClick={onClear}>
          {words.clearFilters}
        </button>
      )}
    </div>
  );
}
