/**
 * The changes between two states of a session, as codes. Values are left out, because they can be
 * personal.
 */
import { controlGrants, type ControlGrantOptions } from './control.js';
import type { NormalDisconnectType } from './enums.js';
import { codeOf } from './findings/codes.js';
import { legKey } from './keys.js';
import type { ParticipantPhase } from './phase.js';
import { sessionLegs, type SessionLeg } from './session-legs.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from './types.js';
import { describeValue, isRecord } from './values.js';
import type { WrapupStatus } from './wrapup.js';

/** The parameters of each change. */
export interface SessionChangeParams {
  /** The leg was not in the session before. */
  readonly joined: { readonly phase: ParticipantPhase };
  /** The leg ended. `reason` is null when it was not reported, or is unknown. */
  readonly left: { readonly reason: NormalDisconnectType | null };
  /** The session no longer lists the leg. */
  readonly unlisted: Readonly<Record<never, never>>;
  /** The leg was put on hold. */
  readonly held: Readonly<Record<never, never>>;
  /** The leg was taken off hold. */
  readonly resumed: Readonly<Record<never, never>>;
  /** The phase of the leg changed. */
  readonly phase: { readonly from: ParticipantPhase; readonly to: ParticipantPhase };
  /** The leg was granted control. `target` is the key of a leg; null when nobody has the id. */
  readonly controlGranted: { readonly target: string | null };
  /** The leg lost control. */
  readonly controlRevoked: { readonly target: string | null };
  /** The state of the wrap-up changed. */
  readonly wrapup: { readonly from: WrapupStatus; readonly to: WrapupStatus };
  /** The leg reports an error. `code` is null when it does not look like a code. */
  readonly error: { readonly code: string | null };
  /** The names of other fields that changed. */
  readonly fields: { readonly fields: readonly string[] };
}

/** The code of a change. */
export type SessionChangeCode = keyof SessionChangeParams;

/** A change with one code. */
export interface SessionChangeOf<Code extends SessionChangeCode> {
  /** What changed. */
  readonly code: Code;
  /** Key of the leg, see `legKey`; null when it is about the session. */
  readonly leg: string | null;
  /** Parameters of the change. */
  readonly params: SessionChangeParams[Code];
}

/** Something that changed. Narrow it by `code` to get typed parameters. */
export type SessionChange = {
  readonly [Code in SessionChangeCode]: SessionChangeOf<Code>;
}[SessionChangeCode];

type Session = CobrowseConversation | null | undefined;

/**
 * Lists the changes between two states of a session: those of the legs in their order, then those
 * of the session itself. Null and undefined are treated as a session without legs.
 *
 * @example
 * changesBetween(
 *   { participants: [{ id: 'a', state: 'connected' }] },
 *   { participants: [{ id: 'a', state: 'connected', held: true }] },
 * ); // [{ code: 'held', leg: 'a', params: {} }]
 */
export function changesBetween(
  before: CobrowseConversation | null | undefined,
  after: CobrowseConversation | null | undefined,
  options?: ControlGrantOptions | null,
): readonly SessionChange[] {
  if (before === after) return [];
  const now = sessionLegs(after).legs;
  const old = legsBefore(before, now);
  const changed = now.filter(({ key, participant }) => old.get(key)?.participant !== participant);
  const control = controlChanges(before, after, changed, old, options);
  const ofLegs = changed.flatMap((leg) => [
    ...legChanges(old.get(leg.key), leg),
    ...control.filter((change) => change.leg === leg.key),
    ...fieldChanges(leg.key, old.get(leg.key)?.participant, leg.participant),
  ]);
  const keys = new Set(now.map(({ key }) => key));
  const unlisted = [...old.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => ({ code: 'unlisted', leg: key, params: {} }) as const);
  return [...ofLegs, ...unlisted, ...fieldChanges(null, before, after)];
}

/**
 * The earlier legs by their current keys. Not all shapes carry the communication id, so a leg can
 * get one later, and with it another key.
 */
function legsBefore(before: Session, now: readonly SessionLeg[]): Map<string, SessionLeg> {
  const old = new Map(sessionLegs(before).legs.map((leg) => [leg.key, leg]));
  for (const { key, facts } of now) {
    if (facts.communicationId === null || old.has(key)) continue;
    const unidentified = old.get(legKey({ id: facts.id }));
    if (!unidentified) continue;
    old.delete(unidentified.key);
    old.set(key, unidentified);
  }
  return old;
}

/** The changes of one leg. */
function legChanges(before: SessionLeg | undefined, after: SessionLeg): readonly SessionChange[] {
  const { key: leg, facts } = after;
  const changes: SessionChange[] = [];
  if (!before) changes.push({ code: 'joined', leg, params: { phase: facts.phase } });
  else changes.push(...phaseChange(before, after));
  const from = before?.facts.wrapup.status ?? 'none';
  const to = facts.wrapup.status;
  if (from !== to) changes.push({ code: 'wrapup', leg, params: { from, to } });
  const isNewError =
    facts.error && describeValue(facts.error) !== describeValue(before?.facts.error ?? null);
  if (isNewError) {
    changes.push({ code: 'error', leg, params: { code: codeOf(facts.error?.code ?? null) } });
  }
  return changes;
}

function phaseChange(before: SessionLeg, after: SessionLeg): readonly SessionChange[] {
  const { key: leg, facts } = after;
  const from = before.facts.phase;
  const to = facts.phase;
  if (facts.hasEnded && !before.facts.hasEnded) {
    return [{ code: 'left', leg, params: { reason: facts.disconnectType?.value ?? null } }];
  }
  if (from === to) return [];
  if (to === 'held') return [{ code: 'held', leg, params: {} }];
  if (from === 'held' && to === 'live') return [{ code: 'resumed', leg, params: {} }];
  // The change of the wrap-up covers this.
  if (from === 'wrapup' && to === 'ended') return [];
  return [{ code: 'phase', leg, params: { from, to } }];
}

/**
 * Control that a leg received or lost. Control that ends because its leg left is not a separate
 * change.
 */
function controlChanges(
  before: Session,
  after: Session,
  changed: readonly SessionLeg[],
  old: ReadonlyMap<string, SessionLeg>,
  options: ControlGrantOptions | null | undefined,
): readonly SessionChange[] {
  const isConcerned = ({ key, facts }: SessionLeg): boolean =>
    reportedControl(facts) !== reportedControl(old.get(key)?.facts);
  const concerned = new Set(changed.filter(isConcerned).map(({ key }) => key));
  if (concerned.size === 0) return [];
  const grantsBefore = liveGrants(before, options);
  const grantsAfter = liveGrants(after, options);
  const granted = [...grantsAfter].filter(([key]) => !grantsBefore.has(key));
  const revoked = [...grantsBefore].filter(([key]) => !grantsAfter.has(key));
  const hasLeft = new Set(changed.flatMap(({ key, facts }) => (facts.hasEnded ? [key] : [])));
  return [
    ...granted.map(([, grant]) => ({ code: 'controlGranted', ...grant }) as const),
    ...revoked.map(([, grant]) => ({ code: 'controlRevoked', ...grant }) as const),
  ].filter(({ leg }) => concerned.has(leg) && !hasLeft.has(leg));
}

function reportedControl(facts: SessionLeg['facts'] | undefined): string {
  return facts && !facts.hasEnded ? JSON.stringify(facts.controlling ?? []) : '[]';
}

interface LiveGrant {
  readonly leg: string;
  readonly params: SessionChangeParams['controlGranted'];
}

/** The grants of legs that have not ended, by their keys. */
function liveGrants(
  session: Session,
  options: ControlGrantOptions | null | undefined,
): ReadonlyMap<string, LiveGrant> {
  const { legs } = sessionLegs(session);
  const byParticipant = new Map<CobrowseMediaParticipant, SessionLeg>(
    legs.map((leg) => [leg.participant, leg]),
  );
  const grants = controlGrants(
    legs.map(({ participant }) => participant),
    options,
  );
  return new Map(
    grants.flatMap(({ key, controller, target }): readonly (readonly [string, LiveGrant])[] => {
      const from = byParticipant.get(controller);
      if (!from || from.facts.hasEnded) return [];
      const to = target && byParticipant.get(target);
      return [[key, { leg: from.key, params: { target: to?.key ?? null } }]];
    }),
  );
}

/** Fields that other changes cover, that identify the leg, or that every event changes. */
const COVERED: ReadonlySet<string> = new Set([
  'id',
  'communicationId',
  'participants',
  'controlling',
  'state',
  'held',
  'errorInfo',
  'providerEventTime',
  // The state of the wrap-up follows from these.
  'wrapup',
  'wrapupRequired',
  'wrapupSkipped',
  'afterCallWork',
  'startAcwTime',
  'endAcwTime',
  // These change together with a state or a hold.
  'disconnectType',
  'endTime',
  'connectedTime',
  'startHoldTime',
]);

/** The changed fields of a leg or of the session. There are none for a new leg. */
function fieldChanges(
  leg: string | null,
  before: unknown,
  after: unknown,
): readonly SessionChange[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const fields = [...names].filter(
    (name) =>
      !COVERED.has(name) &&
      before[name] !== after[name] &&
      describeValue(before[name]) !== describeValue(after[name]),
  );
  return fields.length > 0 ? [{ code: 'fields', leg, params: { fields } }] : [];
}
