/** What each event changed, as codes. Values are left out, because they can be personal. */
import type { ParticipantFacts } from '../facts.js';
import type { ParticipantPhase } from '../phase.js';
import { sessionLegs } from '../session-legs.js';
import { describeValue, isRecord } from '../values.js';
import type { WrapupStatus } from '../wrapup.js';
import type { FindHistory, LegHistory, TimedEvent } from './observations.js';
import type { ResolveGrant } from './resolve-grants.js';
import type { TimelineChange, TimelineMarkOf } from './types.js';

/** Fields that have their own code, that identify the leg, or that change with every event. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'communicationId',
  'controlling',
  'participants',
  'providerEventTime',
]);
/** Fields that the phase already covers. */
const PHASE_FIELDS: ReadonlySet<string> = new Set(['state', 'held']);

/** What is known about a leg, or about the session, before an event. */
class KnownState {
  phase: ParticipantPhase = 'unknown';
  wrapup: WrapupStatus = 'none';
  /** Keys of granted targets; null before they were reported. */
  granted: ReadonlyMap<string, string | null> | null = null;
  /** The object that was compared last: the same object has no changes. */
  last: unknown = null;
  private readonly fields = new Map<string, string | null>();

  /** The fields whose value changed. A missing field is not a change. */
  changedFields(source: unknown): readonly string[] {
    if (!isRecord(source)) return [];
    return Object.entries(source)
      .filter(([field, value]) => this.isChanged(field, value))
      .map(([field]) => field);
  }

  private isChanged(field: string, value: unknown): boolean {
    if (value === undefined || OTHER_FIELDS.has(field)) return false;
    const text = describeValue(value);
    const before = this.fields.get(field);
    this.fields.set(field, text);
    const isFirstFalse = before === undefined && value === false;
    return text !== (before ?? null) && !isFirstFalse;
  }
}

/** One mark for each leg that an event changed, and one for the session. The first event changes nothing. */
export function changeMarks(
  events: readonly TimedEvent[],
  find: FindHistory,
  resolveGrant: ResolveGrant,
  laneOf: (history: LegHistory) => string,
): readonly TimelineMarkOf<'change'>[] {
  const marks: TimelineMarkOf<'change'>[] = [];
  const states = new Map<LegHistory | null, KnownState>();
  const isFirst = ({ index }: TimedEvent): boolean => index === events[0]?.index;
  const record = (
    event: TimedEvent,
    leg: LegHistory | null,
    changes: readonly TimelineChange[],
  ) => {
    if (isFirst(event) || changes.length === 0) return;
    const params = { event: event.index, changes };
    marks.push({
      code: 'change',
      at: event.at,
      leg: leg?.key ?? null,
      lane: leg ? laneOf(leg) : null,
      params,
    });
  };
  for (const event of events) {
    const ofSession = states.get(null) ?? new KnownState();
    states.set(null, ofSession);
    record(event, null, ofSession.changedFields(event.session).map(fieldChange));
    for (const leg of sessionLegs(event.session).legs) {
      const history = find(leg);
      const known = states.get(history);
      if (known?.last === leg.participant) continue;
      const state = known ?? new KnownState();
      states.set(history, state);
      const changes = legChanges(state, leg.facts, (id) => resolveGrant(history, id));
      record(event, history, known ? changes : [{ code: 'added' }]);
    }
  }
  return marks;
}

function legChanges(
  state: KnownState,
  facts: ParticipantFacts,
  grantOf: (id: string) => ReturnType<ResolveGrant>,
): readonly TimelineChange[] {
  const changes: TimelineChange[] = [];
  const { phase, wrapup, controlling, participant } = facts;
  const changesPhase = phase !== 'unknown' && phase !== state.phase;
  if (changesPhase) {
    changes.push({ code: 'phase', from: state.phase, to: phase });
    state.phase = phase;
  }
  if (wrapup.status !== state.wrapup) {
    changes.push({ code: 'wrapup', from: state.wrapup, to: wrapup.status });
    state.wrapup = wrapup.status;
  }
  if (controlling !== null) {
    const grants = controlling.map(grantOf);
    const granted = new Map(grants.map(({ key, target }) => [key, target?.key ?? null]));
    changes.push(...controlChanges(state.granted ?? new Map(), granted));
    state.granted = granted;
  }
  const fields = state
    .changedFields(participant)
    .filter((field) => !changesPhase || !PHASE_FIELDS.has(field));
  state.last = participant;
  return [...changes, ...fields.map(fieldChange)];
}

function controlChanges(
  before: ReadonlyMap<string, string | null>,
  now: ReadonlyMap<string, string | null>,
): readonly TimelineChange[] {
  const granted = [...now].filter(([key]) => !before.has(key));
  const revoked = [...before].filter(([key]) => !now.has(key));
  return [
    ...granted.map(([, target]) => ({ code: 'controlGranted', target }) as const),
    ...revoked.map(([, target]) => ({ code: 'controlRevoked', target }) as const),
  ];
}

function fieldChange(field: string): TimelineChange {
  return { code: 'field', field };
}
