import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { TriageKind } from '../../../src/entries/model.js';
import { Select } from '../select.js';
import type { SessionSummary } from './messages.js';
import { TroubleCounts } from './trouble-counts.js';
import { SessionLink } from './session-link.js';

interface SessionListProps {
  readonly sessions: readonly SessionSummary[];
  /** Index of the session that is shown. */
  readonly current: number | undefined;
  readonly hrefOf: (session: SessionSummary) => string;
}

const PAGE = 50;
const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'worst', label: 'Most findings first' },
] as const;

/** The sessions of a source: found by words, in an order, one page at a time. */
export function SessionList({ sessions, current, hrefOf }: SessionListProps): ReactElement {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState('newest');
  const [pressed, setPressed] = useState<readonly TriageKind[]>([]);
  const [page, setPage] = useState(0);
  const matching = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    return sessions
      .filter((session) => words.every((word) => session.search.includes(word)))
      .filter(
        ({ trouble }) => pressed.length === 0 || pressed.some((kind) => trouble.includes(kind)),
      )
      .toSorted((one, other) => compare(one, other, order));
  }, [sessions, search, order, pressed]);
  const place = matching.findIndex(({ index }) => index === current);
  const goTo = (step: number): void => {
    const next = matching[place < 0 ? 0 : place + step];
    if (!next) return;
    setPage(Math.floor(matching.indexOf(next) / PAGE));
    window.location.hash = hrefOf(next);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      goTo(event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const pages = Math.max(1, Math.ceil(matching.length / PAGE));
  const at = Math.min(page, pages - 1);
  const first = at * PAGE;
  return (
    <nav className="review-list" aria-label="Sessions">
      <div className="review-search">
        <label className="demo-select">
          <span>Search by name or ID</span>
          <input
            type="search"
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setPage(0);
            }}
          />
        </label>
        <Select label="Order" value={order} choices={ORDERS} onChange={setOrder} />
      </div>
      <TroubleCounts
        sessions={sessions}
        pressed={pressed}
        onChange={(kinds) => {
          setPressed(kinds);
          setPage(0);
        }}
      />
      <div className="review-pages" role="group" aria-label="Go through the sessions">
        <button
          type="button"
          className="review-button"
          aria-label="Previous session"
          title="Alt and the up arrow"
          aria-disabled={place <= 0}
          onClick={() => place > 0 && goTo(-1)}
        >
          Previous
        </button>
        <span>{place < 0 ? '–' : `${place + 1} of ${matching.length.toLocaleString('en')}`}</span>
        <button
          type="button"
          className="review-button"
          aria-label="Next session"
          title="Alt and the down arrow"
          aria-disabled={place + 1 >= matching.length}
          onClick={() => goTo(1)}
        >
          Next
        </button>
      </div>
      <p role="status" className="review-quiet">
        {statusText(first, matching.length, sessions.length)}
      </p>
      {matching.length > 0 && (
        <ul>
          {matching.slice(first, first + PAGE).map((session) => (
            <li key={session.index}>
              <SessionLink
                session={session}
                href={hrefOf(session)}
                isCurrent={session.index === current}
              />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <div className="review-pages" role="group" aria-label="Pages of the list">
          <button
            type="button"
            className="review-button"
            aria-disabled={at === 0}
            onClick={() => setPage(Math.max(0, at - 1))}
          >
            Previous
          </button>
          <span>{`${at + 1} of ${pages.toLocaleString('en')}`}</span>
          <button
            type="button"
            className="review-button"
            aria-disabled={at === pages - 1}
            onClick={() => setPage(Math.min(pages - 1, at + 1))}
          >
            Next
          </button>
        </div>
      )}
    </nav>
  );
}

/** Sessions without a start come last. */
function compare(one: SessionSummary, other: SessionSummary, order: string): number {
  if (order === 'worst') return weight(other) - weight(one) || one.index - other.index;
  const isNewestFirst = order === 'newest';
  const last = isNewestFirst ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const start = one.start ?? last;
  const otherStart = other.start ?? last;
  if (start === otherStart) return one.index - other.index;
  const isEarlier = start < otherStart;
  return isEarlier === isNewestFirst ? 1 : -1;
}

function weight({ findings: { error, warning, info } }: SessionSummary): number {
  return error * 1e6 + warning * 1e3 + info;
}

function statusText(first: number, matching: number, all: number): string {
  const [from, to, some, total] = [first + 1, Math.min(first + PAGE, matching), matching, all].map(
    (count) => count.toLocaleString('en'),
  );
  if (matching === 0) return `None of ${total} sessions`;
  const found = matching === all ? `${total} sessions` : `${some} of ${total} sessions`;
  return matching > PAGE ? `${found}: ${from} to ${to}` : found;
}
