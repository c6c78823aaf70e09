import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { describeFinding } from '../../../src/entries/index.js';
import {
  GENESYS_FILTER_COLUMNS,
  GENESYS_SORT_COLUMNS,
  genesysSessions,
  type GenesysSessions,
} from '../../../src/entries/live.js';
import { ParticipantsTable, type ParticipantsTableState } from '../../../src/entries/table.js';
import { standInClient } from '../desk/client.js';
import { Select } from '../select.js';
import { createFindings } from './findings.js';
import { SessionDetails } from './session-details.js';
import { COLUMNS } from './table-state.js';

const HOUR = 3_600_000;
const PAGE_SIZE = 25;
const INTERVALS = [
  { value: '6', label: 'Last 6 hours' },
  { value: '24', label: 'Last 24 hours' },
  { value: '168', label: 'Last 7 days' },
];

/** Ended sessions, as a server sorts, filters and pages them: here the stand-in for Genesys Cloud. */
export function SavedSessions(): ReactElement {
  const [hours, setHours] = useState('24');
  const [source] = useState(createSource);
  const [getFindings] = useState(createFindings);
  const [state, setState] = useState<Partial<ParticipantsTableState>>(COLUMNS);
  const page = useSyncExternalStore(source.subscribe, source.getSnapshot);
  const { sorting, filters, page: number = 0 } = state;
  useEffect(() => {
    const to = Date.now();
    const interval = { from: to - Number(hours) * HOUR, to };
    void source.load({ interval, sorting, filters, page: number, pageSize: PAGE_SIZE });
    return source.cancel;
  }, [source, hours, sorting, filters, number]);

  return (
    <>
      <div className="supervisor-head">
        <Select
          label="Interval"
          value={hours}
          choices={INTERVALS}
          onChange={(next) => {
            setHours(next);
            setState({ ...state, page: 0 });
          }}
        />
        {page.status === 'loading' && (
          <button type="button" onClick={source.cancel}>
            Cancel
          </button>
        )}
        {page.status === 'canceled' && <span role="status">Loading was canceled.</span>}
        {page.status === 'failed' && <span role="alert">{messageOf(page.error)}</span>}
        {(page.status === 'failed' || page.status === 'canceled') && (
          <button type="button" onClick={() => void source.retry()}>
            Try again
          </button>
        )}
      </div>
      <ParticipantsTable
        label="Ended sessions"
        participants={page.participants}
        getSession={source.getSession}
        getFindings={(leg) => getFindings(leg, source.getSession(leg))}
        describeFinding={describeFinding}
        groupBy="session"
        loading={page.status === 'loading'}
        state={state}
        onStateChange={setState}
        details={(detail) => <SessionDetails {...detail} />}
        server={{
          rowCount: page.total,
          pageSize: PAGE_SIZE,
          unit: 'sessions',
          sortable: GENESYS_SORT_COLUMNS,
          filterable: GENESYS_FILTER_COLUMNS,
          searchable: false,
        }}
      />
    </>
  );
}

function createSource(): GenesysSessions {
  // An app passes `new AnalyticsApi()` from the Genesys SDK.
  return genesysSessions({
    postAnalyticsConversationsDetailsQuery: (body) =>
      standInClient().request('POST', '/analytics/conversations/details/query', body),
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The sessions could not be loaded.';
}
