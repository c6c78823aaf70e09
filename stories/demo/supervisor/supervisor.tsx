import { useEffect, useState, type ReactElement } from 'react';
import type { CobrowseConversation } from '../../../src/entries/index.js';
import { CobrowseKitProvider, describeFinding } from '../../../src/entries/index.js';
import { createCobrowseStore, type CobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantsTable } from '../../../src/entries/live/table.js';
import { readTableState } from '../../../src/entries/table.js';
import type { PageProps } from '../page-props.js';
import { Select } from '../select.js';
import { directionOf } from '../settings.js';
import { createFindings } from './findings.js';
import { SavedSessions } from './saved-sessions.js';
import { SessionDetails } from './session-details.js';
import { COLUMNS, readStoredState, storeState } from './table-state.js';
import { simulate, type Simulation } from './simulator.js';
import './supervisor.css';

const SESSIONS = 500;

/** All participants of 500 simulated sessions, in a store that follows their notifications. */
export default function Supervisor({ route }: PageProps): ReactElement {
  const { locale, zone } = route.settings;
  const [source, setSource] = useState('live');
  return (
    <main id="main" tabIndex={-1} className="supervisor" dir={directionOf(route.settings)}>
      <div className="supervisor-head">
        <h1>All sessions</h1>
        <Select label="Source" value={source} choices={SOURCES} onChange={setSource} />
      </div>
      <CobrowseKitProvider
        locale={locale === 'own' ? undefined : locale}
        timeZone={zone === 'own' ? undefined : zone}
      >
        {source === 'live' ? <LiveSessions /> : <SavedSessions />}
      </CobrowseKitProvider>
    </main>
  );
}

const SOURCES = [
  { value: 'live', label: 'Live (simulated)' },
  { value: 'analytics', label: 'Genesys Analytics (simulated)' },
];

function LiveSessions(): ReactElement {
  const [running, setRunning] = useState(true);
  const [simulation] = useState(() => simulate(SESSIONS, Date.now()));
  const [store] = useState(() => createStore(simulation));
  useNotifications(simulation, store, running);
  const [getFindings] = useState(createFindings);
  const [initial] = useState(() => ({ ...COLUMNS, ...readTableState(readStoredState()) }));
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={running}
          onChange={(event) => setRunning(event.target.checked)}
        />{' '}
        Live: about 60 changes a second
      </label>
      <LiveParticipantsTable
        label="All sessions"
        store={store}
        getFindings={getFindings}
        groupBy="session"
        describeFinding={describeFinding}
        triage
        details={(detail) => <SessionDetails {...detail} />}
        defaultState={initial}
        resetState={COLUMNS}
        onStateChange={(state) => storeState({ ...state, selection: [], search: '', triage: [] })}
        selectionActions={({ keys }) => (
          <span>{keys.length.toLocaleString('en')} could be messaged</span>
        )}
      />
    </>
  );
}

/** A store with all sessions as they are now. */
function createStore(simulation: Simulation): CobrowseStore {
  const store = createCobrowseStore();
  for (const session of simulation.sessions()) store.apply(notificationOf(session));
  store.flush();
  return store;
}

/** One notification in every frame. */
function useNotifications(simulation: Simulation, store: CobrowseStore, running: boolean): void {
  useEffect(() => {
    if (!running) return undefined;
    let frame = requestAnimationFrame(function live() {
      store.apply(notificationOf(simulation.change(Date.now())));
      frame = requestAnimationFrame(live);
    });
    return () => cancelAnimationFrame(frame);
  }, [simulation, store, running]);
}

/** The text of a notification, as Genesys Cloud sends it. */
function notificationOf(session: CobrowseConversation): string {
  return JSON.stringify({
    topicName: 'v2.users.simulated.conversations.cobrowsesessions',
    version: '2',
    eventBody: session,
  });
}
