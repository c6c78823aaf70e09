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
const KEPT = 'cobrowse-kit-demo.table';

/** All legs of 500 simulated sessions, as they change. */
export default function Supervisor({ route }: PageProps): ReactElement {
  const { locale, zone } = route.settings;
  const [running, setRunning] = useState(true);
  const [simulation] = useState(() => simulate(SESSIONS, Date.now()));
  const sessions = useSessions(simulation, running);
  const legs = useMemo(
    () => sessions.flatMap(({ participants }) => participants ?? []),
    [sessions],
  );
  const { sessionOf } = simulation;
  const findingsOf = useFindingsOf(sessionOf);
  const [initial] = useState(() => readTableState(readKept()));
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
          getSession={sessionOf}
          getFindings={findingsOf}
          defaultState={initial}
          onStateChange={(state) => keep({ ...state, selection: [], search: '' })}
          selectionActions={({ keys }) => (
            <span>{keys.length.toLocaleString('en')} could be messaged</span>
          )}
        />
      </CobrowseKitProvider>
    </main>
  );
}

function readKept(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(KEPT) ?? 'null');
  } catch {
    return null;
  }
}

function keep(state: unknown): void {
  try {
    window.localStorage.setItem(KEPT, JSON.stringify(state));
  } catch {
    // A browser without storage forgets.
  }
}

/** Sessions a frame, as a store of live events would hand them over. */
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

/** Findings of a session, worked out when a leg of it is first asked about. */
function useFindingsOf(
  sessionOf: (leg: Leg) => CobrowseConversation | null,
): (leg: Leg) => readonly SessionFinding[] {
  const [cache] = useState(() => new WeakMap<object, Map<string, readonly SessionFinding[]>>());
  return useCallback(
    (leg) => {
      const session = sessionOf(leg);
      if (!session) return NONE;
      const known = cache.get(session) ?? findingsByLeg(session);
      cache.set(session, known);
      return known.get(legKey(leg)) ?? NONE;
    },
    [cache, sessionOf],
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
