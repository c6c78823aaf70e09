/**
 * The measure of the benchmark: the least that a careful developer writes by hand for the same
 * twelve columns, visible rows only, straight from the fields. No keyboard, no menus, no filters,
 * no selection, no columns of an app, and it trusts its data.
 */
import { memo, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;
const ROW = 36;
const OVERSCAN = 4;
const SHORT = 8;

const listeners = new Set<() => void>();
let second = Math.floor(Date.now() / 1000);
let timer: ReturnType<typeof setInterval> | undefined;
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    second = Math.floor(Date.now() / 1000);
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
function clock(seconds: number): string {
  const total = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(total / 3600);
  const tail = `${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

function Elapsed({ since }: { readonly since: string }): string {
  const start = Date.parse(since);
  return useSyncExternalStore(subscribe, () => clock(second - start / 1000));
}

const dates = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'UTC',
});
const capital = (text: string | null | undefined): string =>
  text ? text.charAt(0).toUpperCase() + text.slice(1) : '';
const isOver = (leg: Leg): boolean => leg.state === 'disconnected';
function stateOf(leg: Leg): string {
  if (isOver(leg)) return leg.startAcwTime && !leg.endAcwTime ? 'Wrap-up' : 'Ended';
  if (leg.state === 'connected') return leg.held ? 'On hold' : 'Connected';
  return capital(leg.state);
}
const nameOf = (leg: Leg): string =>
  leg.name ?? `${capital(leg.purpose)} ${(leg.user?.id ?? leg.id ?? '').slice(0, 6)}`;
function wrapupOf(leg: Leg): string {
  if (!leg.wrapupRequired || !isOver(leg)) return '';
  return leg.wrapup ? 'Wrap-up done' : 'Wrap-up due';
}
function lengthOf(leg: Leg): string {
  const from = String(leg.connectedTime ?? leg.startTime);
  return isOver(leg) ? clock((Date.parse(String(leg.endTime)) - Date.parse(from)) / 1000) : '';
}

/** The text of each column, for searching; running times are left out. */
const columns: readonly { readonly header: string; readonly text: (leg: Leg) => string }[] = [
  { header: 'Name', text: nameOf },
  { header: 'Role', text: (leg) => capital(leg.cobrowseRole) },
  { header: 'State', text: stateOf },
  { header: 'Purpose', text: (leg) => capital(leg.purpose) },
  { header: 'Started', text: (leg) => dates.format(Date.parse(String(leg.startTime))) },
  { header: 'Connected for', text: () => '' },
  { header: 'Held', text: () => '' },
  { header: 'Controls', text: (leg) => (leg.controlling ?? []).join(', ') },
  { header: 'Queue', text: (leg) => leg.queue?.name ?? '' },
  { header: 'Disconnect reason', text: (leg) => leg.disconnectType ?? '' },
  { header: 'Wrap-up', text: wrapupOf },
  { header: 'Session', text: (leg) => leg.cobrowseSessionId ?? '' },
];

export const HandRow = memo(function HandRow({
  leg,
  top,
}: {
  readonly leg: Leg;
  readonly top: number;
}) {
  const over = isOver(leg);
  const state = stateOf(leg);
  return (
    <div role="row" className="hand-row" style={{ transform: `translateY(${top}px)` }}>
      <div role="gridcell" className="hand-cell">
        <bdi>{nameOf(leg)}</bdi>
      </div>
      <div role="gridcell" className="hand-cell">
        {capital(leg.cobrowseRole)}
      </div>
      <div role="gridcell" className="hand-cell">
        <span className="hand-state" data-state={state}>
          <svg className="cb-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 5a3 3 0 1 0 .1 0" />
          </svg>
          {state}
        </span>
      </div>
      <div role="gridcell" className="hand-cell">
        {capital(leg.purpose)}
      </div>
      <div role="gridcell" className="hand-cell">
        <time dateTime={String(leg.startTime)}>
          {dates.format(Date.parse(String(leg.startTime)))}
        </time>
      </div>
      <div role="gridcell" className="hand-cell">
        {over ? lengthOf(leg) : <Elapsed since={String(leg.connectedTime ?? leg.startTime)} />}
      </div>
      <div role="gridcell" className="hand-cell">
        {leg.held && !over && <Elapsed since={String(leg.startHoldTime)} />}
      </div>
      <div role="gridcell" className="hand-cell">
        {leg.controlling?.map((id) => (
          <bdi key={id}>{id.slice(0, SHORT)}</bdi>
        ))}
      </div>
      <div role="gridcell" className="hand-cell">
        <bdi>{leg.queue?.name}</bdi>
      </div>
      <div role="gridcell" className="hand-cell">
        {leg.disconnectType}
      </div>
      <div role="gridcell" className="hand-cell">
        {wrapupOf(leg)}
      </div>
      <div role="gridcell" className="hand-cell">
        <bdi>{leg.cobrowseSessionId}</bdi>
      </div>
    </div>
  );
});

const collator = new Intl.Collator('en-US', { numeric: true });

/** The hand-written table. */
export function HandTable({ legs }: { readonly legs: readonly Leg[] }): ReactElement {
  const [sort, setSort] = useState<{ column: number; descending: boolean } | null>(null);
  const [search, setSearch] = useState('');
  const [range, setRange] = useState({ first: 0, last: 30 });
  const rows = useMemo(() => {
    const word = search.toLowerCase();
    const found =
      word === ''
        ? legs
        : legs.filter((leg) => columns.some(({ text }) => text(leg).toLowerCase().includes(word)));
    if (!sort) return found;
    const text = columns[sort.column]?.text ?? nameOf;
    const sign = sort.descending ? -1 : 1;
    return found.toSorted((one, other) => sign * collator.compare(text(one), text(other)));
  }, [legs, search, sort]);
  const onScroll = (event: React.UIEvent<HTMLDivElement>): void => {
    const { scrollTop, clientHeight } = event.currentTarget;
    const first = Math.floor(scrollTop / ROW);
    const last = Math.ceil((scrollTop + clientHeight - ROW) / ROW);
    setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
  };
  const from = Math.max(0, range.first - OVERSCAN);
  const shown = rows.slice(from, range.last + OVERSCAN);
  return (
    <div>
      <input
        type="search"
        aria-label="Search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div role="grid" aria-rowcount={rows.length + 1} className="hand-grid" onScroll={onScroll}>
        <HandHeader
          onSort={(column) =>
            setSort({ column, descending: sort?.column === column && !sort.descending })
          }
        />
        <div className="hand-body" style={{ blockSize: rows.length * ROW }}>
          {shown.map((leg, index) => (
            <HandRow key={leg.id} leg={leg} top={(from + index) * ROW} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The headers of the columns. */
export function HandHeader(props: { readonly onSort?: (column: number) => void }): ReactElement {
  return (
    <div role="row" className="hand-row hand-head">
      {columns.map(({ header }, column) => (
        <div key={header} role="columnheader" className="hand-cell">
          <button type="button" onClick={() => props.onSort?.(column)}>
            {header}
          </button>
        </div>
      ))}
    </div>
  );
}
