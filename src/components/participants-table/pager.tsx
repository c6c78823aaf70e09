'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../words/en/table.js';
import { fillTemplate } from '../../words/message.js';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly words: TableMessages;
  readonly format: (value: number) => string;
  readonly onPage: (page: number) => void;
}

/** Goes from page to page. Shown when a server pages. */
export function Pager({ page, pages, words, format, onPage }: PagerProps): ReactElement {
  return (
    <nav aria-label={words.pages} className="cb-table-bar cb-table-pager">
      <button
        type="button"
        className="cb-button"
        disabled={page <= 0}
        onClick={() => onPage(page - 1)}
      >
        {words.previous}
      </button>
      <bdi>{fillTemplate(words.page, { page: format(page + 1), pages: format(pages) })}</bdi>
      <button
        type="button"
        className="cb-button"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {words.next}
      </button>
    </nav>
  );
}
