'use client';
import { useEffect, useRef } from 'react';
import type { Announcement } from '../../../internals/announcer.js';
import { useSettings } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';

interface Announced {
  readonly state: ParticipantsTableState;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly words: TableMessages;
  readonly format: (value: number) => string;
  readonly announce: (announcement: Announcement) => void;
}

/**
 * Announces what the user did: the sorting, how many rows are left after a search or a filter, and how
 * many are selected. Rows that come and go with live data are not announced.
 */
export function useAnnouncements(announced: Announced): void {
  const { state, columns, count, words, format, announce } = announced;
  const isOn = useSettings().announce ?? true;
  const { sorting, search, filters, selection } = state;
  const before = useRef({ sorting, search, filters, selection });
  useEffect(() => {
    const last = before.current;
    before.current = { sorting, search, filters, selection };
    if (!isOn) return;
    if (last.sorting !== sorting) {
      announce({ key: 'table-sorting', text: sortingText(sorting, columns, words) });
    }
    if (last.search !== search || last.filters !== filters) {
      announce({ key: 'table-rows', text: fillTemplate(words.rows, { count: format(count) }) });
    }
    if (last.selection !== selection) {
      announce({
        key: 'table-selection',
        text:
          selection.length === 0
            ? words.nothingSelected
            : fillTemplate(words.selected, { count: format(selection.length) }),
      });
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only what the user changed counts
  }, [sorting, search, filters, selection]);
}

function sortingText(
  sorting: ParticipantsTableState['sorting'],
  columns: readonly Column[],
  words: TableMessages,
): string {
  if (sorting.length === 0) return words.unsorted;
  return sorting
    .map(({ column, direction }) =>
      fillTemplate(words.sortedBy, {
        column: columns.find(({ id }) => id === column)?.header ?? column,
        direction: words[direction],
      }),
    )
    .join(' ');
}
