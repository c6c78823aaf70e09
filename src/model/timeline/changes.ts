/** What each event changed, as codes. Values are left out, because they can be personal. */
import type { LegFacts } from '../facts.js';
import type { ParticipantPhase } from '../phase.js';
import { sessionLegs } from '../session-legs.js';
import { describeValue, isRecord } from '../values.js';
import type { WrapupStatus } from '../wrapup.js';
import type { FindHistory, LegHistory, TimedEvent } from './observations.js';
import type { ResolveGrant } from './resolve-grants.js';
import type { TimelineChange, TimelineMarkOf } from './types.js';

/**
 * One mark for each leg that an event changed, and one for the session. The first event has no
 * marks, because it only shows how everything was.
 */
export function changeMarks(
  events: readonly TimedEvent[],
  find: FindHistory,
  resolveGrant: ResolveGrant,
  laneOf: (history: LegHistory) => string,
): readonly TimelineMarkOf<'change'>[] {
  const session = new KnownFields();
  const legs = new Map<LegHistory, KnownLeg>();

  const updateLeg = (history: LegHistory, facts: LegFacts): readonly TimelineChange[] => {
    const known = legs.get(history);
    const leg = known ?? new KnownLeg();
    legs.set(history, leg);
    const changes = leg.update(facts, (id) => resolveGrant(history, id));
    return known ? changes : [{ code: 'added' }];
  };

  return events.flatMap((event, position) => {
    const changesOfSession = session.update(event.session).map(fieldChange);
    const changed: Changed[] = [{ leg: null, changes: changesOfSession }];
    for (const leg of sessionLegs(event.session).legs) {
      const history = find(leg);
      changed.push({ leg: history, changes: updateLeg(history, leg.facts) });
    }
    if (position === 0) return [];
    return changed
      .filter(({ changes }) => changes.length > 0)
      .map(({ leg, changes }) => ({
        code: 'change' as const,
        at: event.at,
        leg: leg?.key ?? null,
        lane: leg ? laneOf(leg) : null,
        params: { event: event.index, changes },
      }));
  });
}

/** What an event changed about a leg, or about the session if `leg` is null. */
interface Changed {
  readonly leg: LegHistory | null;
  readonly changes: readonly TimelineChange[];
}

/** Fields that the phase already covers. */
const PHASE_FIELDS: ReadonlySet<string> = new Set(['state', 'held']);

/** What the events so far say about a leg. */
class KnownLeg {
  private phase: ParticipantPhase = 'unknown';
  private wrapup: WrapupStatus = 'none';
  /** The keys of the controlled legs, by the keys of the grants; null for an unknown leg. */
  private granted: ReadonlyMap<string, string | null> = new Map();
  private readonly fields = new KnownFields();
  /** The object that was compared last: the same object has no changes. */
  private participant: unknown = null;

  /** Remembers what an event says about the leg. Returns what it changed. */
  update(
    facts: LegFacts,
    grantOf: (id: string) => ReturnType<ResolveGrant>,
  ): readonly TimelineChange[] {
    const { phase, wrapup, controlling, participant } = facts;
    if (participant === this.participant) return [];
    this.participant = participant;
    const changes: TimelineChange[] = [];
    const isNewPhase = phase !== 'unknown' && phase !== this.phase;
    if (isNewPhase) {
      changes.push({ code: 'phase', from: this.phase, to: phase });
      this.phase = phase;
    }
    if (wrapup.status !== this.wrapup) {
      changes.push({ code: 'wrapup', from: this.wrapup, to: wrapup.status });
      this.wrapup = wrapup.status;
    }
    if (controlling !== null) {
      const grants = controlling.map(grantOf);
      const granted = new Map(grants.map(({ key, target }) => [key, target?.key ?? null]));
      changes.push(...controlChanges(this.granted, granted));
      this.granted = granted;
    }
    const fields = this.fields.update(participant);
    const otherFields = fields.filter((field) => !isNewPhase || !PHASE_FIELDS.has(field));
    return [...changes, ...otherFields.map(fieldChange)];
  }
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

/** Fields that have their own code, that identify the leg, or that change with every event. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'communicationId',
  'controlling',
  'participants',
  'providerEventTime',
]);

/** The last known values of the fields of a leg, or of the session. */
class KnownFields {
  private readonly values = new Map<string, string | null>();

  /** Remembers all fields of an object. Returns those that changed. A missing field has not. */
  update(source: unknown): readonly string[] {
    if (!isRecord(source)) return [];
    const changed: string[] = [];
    for (const [field, value] of Object.entries(source)) {
      if (value === undefined || OTHER_FIELDS.has(field)) continue;
      const before = this.values.get(field);
      const text = describeValue(value);
      this.values.set(field, text);
      const isFirstFalse = before === undefined && value === false;
      if (text !== (before ?? null) && !isFirstFalse) changed.push(field);
    }
    return changed;
  }
}
