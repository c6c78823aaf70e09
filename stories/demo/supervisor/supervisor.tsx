import { useEffect, useState, type ReactElement } from 'react';
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  SessionFinding,
} from '../../../src/entries/index.js';
import {
  CobrowseKitProvider,
  describeFinding,
  findSessionIssues,
  legKey,
} from '../../../src/entries/index.js';
import { createCobrowseStore, type CobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantsTable } from '../../../src/entries/live/table.js';
import { readTableState, type ParticipantsTableState } from '../../../src/entries/table.js';
import type { PageProps } from '../pages.js';
import { directionOf } from '../settings.js';
import { simulate, type Simulation } from './simulator.js';
import './supervisor.css';

const SESSIONS = 500;
const STORAGE_KEY = 'cobrowse-kit-demo.table.2';

/** What a supervisor acts on fits beside the names at 1440 pixels. */
const COLUMNS: Partial<ParticipantsTableState> = {
  columnOrder: [
    'name',
    'purpose',
    'state',
    'duration',
    'wrapup',
    'findings',
    'controls',
    'controlledBy',
    'started',
  ],
  hiddenColumns: [
    ...['role', 'queue', 'held', 'disconnectReason', 'session', 'direction', 'connected', 'ended'],
    ...['provider', 'participantId', 'address', 'viewerHost'],
  ],
  columnWidths: { purpose: 104, duration: 120, wrapup: 224, findings: 140, started: 120 },
  pinnedStart: ['name'],
};

/** All participants of 500 simulated sessions, in a store that follows their notifications. */
export default function Supervisor({ route }: PageProps): ReactElement {
  const { locale, zone } = route.settings;
  const [running, setRunning] = useState(true);
  const [simulation] = useState(() => simulate(SESSIONS, Date.now()));
  const [store] = useState(() => createStore(simulation));
  useNotifications(simulation, store, running);
  const [getFindings] = useState(createFindings);
  const [initial] = useState(() => ({ ...COLUMNS, ...readTableState(readStoredState()) }));
  return (
    <main id="main" tabIndex={-1} className="supervisor" dir={directionOf(route.settings)}>
      <div className="supervisor-head">
        <h1>All sessions</h1>
        <label>
          <input
            type="checkbox"
            checked={running}
            onChange={(event) => setRunning(event.target.checked)}
          />{' '}
          Live: about 60 changes a second
        </label>
      </div>
      <CobrowseKitProvider
        locale={locale === 'own' ? undefined : locale}
        timeZone={zone === 'own' ? undefined : zone}
      >
        <LiveParticipantsTable
          label="All sessions"
          store={store}
          getFindings={getFindings}
          groupBy="session"
          describeFinding={describeFinding}
          triage
          defaultState={initial}
          resetState={COLUMNS}
          onStateChange={(state) => storeState({ ...state, selection: [], search: '', triage: [] })}
          selectionActions={({ keys }) => (
            <span>{keys.length.toLocaleString('en')} could be messaged</span>
          )}
        />
      </CobrowseKitProvider>
    </main>
  );
}

function readStoredState(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? 'null');
  } catch {
    return null;
  }
}

function storeState(state: unknown): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(state));
  } catch {
    // Without storage, the state is forgotten.
  }
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

type Leg = CobrowseMediaParticipant;
type GetFindings = (
  leg: Leg,
  session: CobrowseConversation | undefined,
) => readonly SessionFinding[];

const NONE: readonly SessionFinding[] = [];

/** A session that did not change is checked again after this time, since waiting makes findings. */
const CHECK_AGAIN_MS = 10_000;

/** The findings about a participant. Each session is checked when it changed, and now and then. */
function createFindings(): GetFindings {
  const cache = new WeakMap<
    object,
    { at: number; byLeg: Map<string, readonly SessionFinding[]> }
  >();
  return (leg, session) => {
    if (!session) return NONE;
    const now = Date.now();
    const known = cache.get(session);
    const isFresh = known !== undefined && now - known.at < CHECK_AGAIN_MS;
    const checked = isFresh ? known : { at: now, byLeg: findingsByLeg(session, now) };
    if (!isFresh) cache.set(session, checked);
    return checked.byLeg.get(legKey(leg)) ?? NONE;
  };
}

function findingsByLeg(
  session: CobrowseConversation,
  now: number,
): Map<string, readonly SessionFinding[]> {
  const { findings } = findSessionIssues({ session, now });
  const byLeg = new Map<string, SessionFinding[]>();
  for (const finding of findings) {
    for (const key of finding.legs) byLeg.set(key, [...(byLeg.get(key) ?? []), finding]);
  }
  return byLeg;
}
