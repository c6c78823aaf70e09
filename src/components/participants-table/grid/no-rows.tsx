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

/**
 * Says why there are no rows, and offers to clear search and filters. Shows placeholder rows while
 * loading.
 */
export function NoRows({ loading, filtered, words, onClear }: NoRowsProps): ReactElement {
  if (loading) return <Placeholders />;
  return (
    <div className="cb-table-none">
      <p className="cb-empty">{filtered ? words.noMatch : words.empty}</p>
      {filtered && (
        <button type="button" className="cb-button" onClick={onClear}>
          {words.clearFilters}
        </button>
      )}
    </div>
  );
}

/** The number of placeholder rows. */
const PLACEHOLDERS = 8;

/** Shows where rows will be. The footer says that they are loading. */
function Placeholders(): ReactElement {
  return (
    <div className="cb-table-placeholders" aria-hidden="true">
      {Array.from({ length: PLACEHOLDERS }, (_, index) => (
        <div key={index} className="cb-table-placeholder" />
      ))}
    </div>
  );
}
