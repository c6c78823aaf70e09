'use client';
import { useEffect, useRef } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { Announcement } from '../../../internals/announcer.js';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import type { TableMessages } from '../../../words/en/table.js';
import { triage as triageWords } from '../../../words/en/triage.js';
import { fillTemplate } from '../../../words/message.js';
import { pluralMessage } from '../../../words/plural.js';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';

interface Announced {
  readonly state: ParticipantsTableState;
  readonly columns: readonly Column[];
  readonly count: number;
  /** What `count` counts. */
  readonly unit: 'participants' | 'sessions';
  readonly page: ServerPage | null;
  readonly words: TableMessages;
  readonly format: (value: number) => string;
  readonly announce: (announcement: Announcement) => void;
}

/** The current page from a server; null when the table itself searches and filters. */
interface ServerPage {
  readonly participants: readonly CobrowseMediaParticipant[];
  readonly loading: boolean;
}

/**
 * Announces the result of what the user did: the sorting, how many rows are left after a search or
 * filter, and how many are selected. Rows that are added or removed by live data are not announced.
 */
export function useAnnouncements(announced: Announced): void {
  const { state, columns, words, format, announce } = announced;
  const isOn = useSettings().announce ?? true;
  const { sorting, selection } = state;
  const before = useRef({ sorting, selection });
  useEffect(() => {
    const last = before.current;
    before.current = { sorting, selection };
    if (!isOn) return;
    if (last.sorting !== sorting) {
      announce({ key: 'table-sorting', text: sortingText(sorting, columns, words) });
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
  }, [sorting, selection]);
  useRowCountAnnouncement(announced);
}

/**
 * Announces the number of rows after a search or filter. With a server, it waits for the new page.
 */
function useRowCountAnnouncement(announced: Announced): void {
  const { state, count, unit, page, words, format, announce } = announced;
  const groupWords = useWords('triage', triageWords);
  const isOn = useSettings().announce ?? true;
  const { locale } = useRegion();
  const { search, filters, triage } = state;
  const before = useRef({ search, filters, triage, page });
  /** The page that was shown when the search changed, until the next one arrives. */
  const replacedPage = useRef<ServerPage | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = { search, filters, triage, page };
    const isChanged = last.search !== search || last.filters !== filters || last.triage !== triage;
    if (page === null) {
      replacedPage.current = null;
      if (!isChanged) return;
    } else {
      if (isChanged) replacedPage.current ??= last.page;
      const replaced = replacedPage.current;
      if (replaced === null) return;
      const hasArrived = last.page?.loading || !isSamePage(replaced, page);
      if (page.loading || !hasArrived) return;
      replacedPage.current = null;
    }
    if (!isOn) return;
    const message =
      unit === 'sessions'
        ? pluralMessage(groupWords, 'sessions', count, locale)
        : pluralMessage(words, 'rows', count, locale);
    announce({ key: 'table-rows', text: fillTemplate(message, { count: format(count) }) });
  });
}

/** Whether two pages list the same participants, even in different arrays. */
function isSamePage(one: ServerPage, other: ServerPage): boolean {
  return (
    one.participants.length === other.participants.length &&
    one.participants.every((participant, index) => participant === other.participants[index])
  );
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
