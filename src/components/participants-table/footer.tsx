'use client';
import type { ReactElement, ReactNode } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import type { TableMessages } from '../../words/en/table.js';
import { triage } from '../../words/en/triage.js';
import { fillTemplate } from '../../words/message.js';
import { pluralMessage } from '../../words/plural.js';
import { Pager } from './pager.js';
import type { TableServer } from './types.js';

interface FooterProps {
  readonly rowCount: number;
  /** Rows without search and filters. */
  readonly total: number;
  /** How many sessions the rows belong to; null if rows are not grouped. */
  readonly sessions: number | null;
  readonly loading: boolean;
  readonly server: TableServer | undefined;
  readonly page: number;
  /** The error message of a failed export or copy. */
  readonly failure: string | null;
  readonly words: TableMessages;
  readonly format: (value: number) => string;
  readonly onPage: (page: number) => void;
  /**
   * The actions for selected rows. They are in the footer, so that nothing moves when they appear.
   */
  readonly children?: ReactNode;
}

/** The number of rows, the pages of a server, the time zone, and failures. */
export function Footer(props: FooterProps): ReactElement {
  const { rowCount, total, sessions, server, words, format } = props;
  const groupWords = useWords('triage', triage);
  const { locale, timeZone } = useRegion();
  // Zero would say that there are no rows, which is not known yet.
  const isFirstLoad = props.loading && rowCount === 0;
  const message = rowCount === total ? 'rows' : 'rowsOf';
  const sessionsText = (number: number): string =>
    fillTemplate(pluralMessage(groupWords, 'sessions', number, locale), { count: format(number) });
  const count =
    server?.unit === 'sessions'
      ? sessionsText(total)
      : fillTemplate(pluralMessage(words, message, total, locale), {
          count: format(rowCount),
          total: format(total),
        });
  return (
    <div className="cb-table-foot">
      {!isFirstLoad && <bdi>{count}</bdi>}
      {sessions !== null && !isFirstLoad && server?.unit !== 'sessions' && (
        <bdi>{sessionsText(sessions)}</bdi>
      )}
      {props.loading && <bdi>{words.loading}</bdi>}
      {props.children}
      {server && server.rowCount > server.pageSize && (
        <Pager
          page={props.page}
          pages={Math.ceil(server.rowCount / server.pageSize)}
          words={words}
          format={format}
          onPage={props.onPage}
        />
      )}
      <span className="cb-table-zone">
        <bdi>{fillTemplate(words.zone, { zone: timeZone })}</bdi>
      </span>
      {props.failure !== null && <bdi role="alert">{props.failure}</bdi>}
    </div>
  );
}
