'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';
import { nextSorting } from '../state/next-sorting.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { TableSort } from '../types.js';
import { MenuButton } from './menu-button.js';

interface SortSectionProps {
  /** Id of the column. */
  readonly id: string;
  readonly sorting: readonly TableSort[];
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onClose: () => void;
}

/** Sorts by a column, alone or after those that the table is already sorted by. */
export function SortSection(props: SortSectionProps): ReactElement {
  const { id, sorting, change, words, onClose } = props;
  const direction = sorting.find(({ column }) => column === id)?.direction ?? null;
  const setSorting = (next: readonly TableSort[]): void => {
    change({ sorting: next, page: 0 });
    onClose();
  };
  return (
    <div className="cb-table-menu">
      <MenuButton
        label={words.sortAscending}
        pressed={direction === 'ascending'}
        onClick={() => setSorting([{ column: id, direction: 'ascending' }])}
      />
      <MenuButton
        label={words.sortDescending}
        pressed={direction === 'descending'}
        onClick={() => setSorting([{ column: id, direction: 'descending' }])}
      />
      {direction && (
        <MenuButton
          label={words.sortNone}
          onClick={() => setSorting(sorting.filter(({ column }) => column !== id))}
        />
      )}
      {!direction && sorting.length > 0 && (
        <MenuButton
          label={words.sortMore}
          onClick={() => setSorting(nextSorting(sorting, id, true))}
        />
      )}
    </div>
  );
}
