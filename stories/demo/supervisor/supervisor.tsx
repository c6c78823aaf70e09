import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  SessionFinding,
} from '../../../src/entries/index.js';
import { CobrowseKitProvider, findSessionIssues, legKey } from '../../../src/entries/index.js';
import { ParticipantsTable, readTableState } from '../../../src/entries/table.js';
import type { PageProps } from '../pages.js';
import { directionOf } from '../settings.js';
import { simulate, type Simulation } from './simulator.js';
import './supervisor.css';

const SESSIONS = 500;
const STORAGE_KEY = 'cobrowse-kit-demo.table';

/** All participants of 500 simulated sessions, with live changes. */
export default function Supervisor({ route }: PageProps): ReactElement {
  const { locale, zone } = route.settings;
  const [running, setRunning] = useState(true);
  const [simulation] = useState(() => simulate(SESSIONS, Date.now()));
  const sessions = useSessions(simulation, running);
  const legs = useMemo(
    () => sessions.flatMap(({ participants }) => participants ?? []),
    [sessions],
  );
  const { getSession } = simulation;
  const getFindings = useFindings(getSession);
  const [initial] = useState(() => readTableState(readStoredState()));
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
        <ParticipantsTable
          label="All sessions"
          participants={legs}
          getSession={getSession}
          getFindings={getFindings}
          defaultState={initial}
          onStateChange={(state) => storeState({ ...state, selection: [], search: '' })}
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

/** New sessions in every frame, as from a store of live events. */
function useSessions(simulation: Simulation, running: boolean): readonly CobrowseConversation[] {
  const [sessions, setSessions] = useState(simulation.sessions);
  useEffect(() => {
    if (!running) return undefined;
    let frame = requestAnimationFrame(function live() {
      setSessions(simulation.step(1, Date.now()));
      frame = requestAnimationFrame(live);
    });
    return () => cancelAnimationFrame(frame);
  }, [simulation, running]);
  return sessions;
}

type Leg = CobrowseMediaParticipant;

const NONE: readonly SessionFinding[] = [];

/** The findings about a participant. Each session is checked once, when first needed. */
function useFindings(
  getSession: (leg: Leg) => CobrowseConversation | null,
): (leg: Leg) => readonly SessionFinding[] {
  const [cache] = useState(() => new WeakMap<object, Map<string, readonly SessionFinding[]>>());
  return useCallback(
    (leg) => {
      const session = getSession(leg);
      if (!session) return NONE;
      const known = cache.get(session) ?? findingsByLeg(session);
      cache.set(session, known);
      return known.get(legKey(leg)) ?? NONE;
    },
    [cache, getSession],
  );
}

function findingsByLeg(session: CobrowseConversation): Map<string, readonly SessionFinding[]> {
  const { findings } = findSessionIssues({ session, now: Date.now() });
  const byLeg = new Map<string, SessionFinding[]>();
  for (const finding of findings) {
    for (const key of finding.legs) byLeg.set(key, [...(byLeg.get(key) ?? []), finding]);
  }
  return byLeg;
}
