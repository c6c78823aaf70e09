/**
 * Reads a raw participant once and turns it into facts. The rest of the kit works with facts and
 * does not parse the fields again.
 */
import { normalizeDirection, normalizePurpose, type Direction, type Purpose } from './enums.js';
import { enumFact, type EnumFact } from './read-enum.js';
import { readError, type ErrorFacts } from './errors.js';
import { legKey } from './keys.js';
import { openPhase, type ParticipantPhase } from './phase.js';
import { readParticipantStatus, type ParticipantStatus } from './participant-status.js';
import type { ParticipantTimes } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readNumber, readText, readTexts } from './values.js';
import { readWrapup, type WrapupFacts } from './wrapup.js';

/** When a leg started and ended. `end` is null while it is running. */
export interface DurationFacts {
  /** Epoch milliseconds. */
  readonly start: number;
  /** Epoch milliseconds; null while the leg is running. */
  readonly end: number | null;
}

/**
 * Everything that the kit derives from one participant's fields. Read-only. The same participant
 * object always gives the same facts object.
 */
export interface ParticipantFacts extends ParticipantStatus {
  /** The participant that was passed in; null when it was not an object. */
  readonly participant: CobrowseMediaParticipant | null;
  /** Key of the leg, see {@link legKey}. */
  readonly key: string;
  /** Id of the participant. */
  readonly id: string | null;
  /** Id of the leg. Not every shape of data has one. */
  readonly communicationId: string | null;
  /** Communication id of the leg at the other end. */
  readonly peer: string | null;
  /** Id of the co-browse session. */
  readonly sessionId: string | null;
  /** What the participant is doing. */
  readonly phase: ParticipantPhase;
  /** The participant's part in the conversation, such as customer or agent. */
  readonly purpose: EnumFact<Purpose> | null;
  /** Whether the leg is inbound or outbound. */
  readonly direction: EnumFact<Direction> | null;
  /** When the leg started and ended; null when its start is unknown. */
  readonly duration: DurationFacts | null;
  /**
   * When the alerting timeout expires, in epoch milliseconds; null when the leg is not alerting or
   * has no timeout.
   */
  readonly alertingDeadline: number | null;
  /** True when the leg ended without ever being connected. */
  readonly unanswered: boolean;
  /**
   * When the current hold began, in epoch milliseconds; null when the leg is not on hold or the
   * start is unknown.
   */
  readonly heldSince: number | null;
  /** The wrap-up: whether it is due, how much time is left, and the chosen code. */
  readonly wrapup: WrapupFacts;
  /** The reported error; null when there is none. */
  readonly error: ErrorFacts | null;
  /** The ids in `controlling`, without blank ones; null when control was not reported. */
  readonly controlling: readonly string[] | null;
}

/** Facts of a leg: of a participant that is an object. */
export type LegFacts = ParticipantFacts & { readonly participant: CobrowseMediaParticipant };

const remembered = new WeakMap<object, ParticipantFacts>();

/**
 * Reads a participant, and returns everything that follows from its fields. The result is cached per
 * object, so treat participants as immutable and pass a new object when something changes.
 *
 * @example participantFacts({ state: 'CONNECTED', cobrowseRole: 'Viewer' }).role?.value // 'viewer'
 */
export function participantFacts(
  participant: CobrowseMediaParticipant | null | undefined,
): ParticipantFacts {
  if (!isRecord(participant)) return NOBODY;
  const known = remembered.get(participant);
  if (known) return known;
  const facts = readFacts(participant);
  remembered.set(participant, facts);
  return facts;
}

/** Whether the facts are those of a leg, and not of a value that is not an object. */
export function isLeg(facts: ParticipantFacts): facts is LegFacts {
  return facts.participant !== null;
}

/** The facts of all legs in a list of participants. Values that are not objects are left out. */
export function legFacts(participants: unknown): readonly LegFacts[] {
  return Array.isArray(participants) ? participants.map(participantFacts).filter(isLeg) : [];
}

/**
 * Returns the phase of a leg. A leg can have ended although its state is still `connected`: Genesys
 * Cloud sends that while after-call work is pending.
 *
 * @example participantPhase({ state: 'connected', held: true }) // 'held'
 */
export function participantPhase(
  participant: CobrowseMediaParticipant | null | undefined,
): ParticipantPhase {
  return participantFacts(participant).phase;
}

const NOBODY: ParticipantFacts = { ...readFacts({}), participant: null };

/** Reads a participant without the cache, for loops over very many participants. */
export function readFacts(participant: CobrowseMediaParticipant): ParticipantFacts {
  const reported = readParticipantStatus(participant);
  const { state, disconnectType, times, hasEnded, role, userId, viewerUrl } = reported;
  const wrapup = readWrapup(participant, times, hasEnded, state?.value === 'terminated');
  const phase = phaseOf(participant, reported, wrapup);
  return {
    // No spread here: it would make creating each object six times slower.
    state,
    disconnectType,
    times,
    hasEnded,
    role,
    userId,
    viewerUrl,
    participant,
    key: legKey(participant),
    id: readText(participant.id),
    communicationId: readText(participant.communicationId),
    peer: readText(participant.peer),
    sessionId: readText(participant.cobrowseSessionId),
    phase,
    purpose: enumFact(participant.purpose, normalizePurpose),
    direction: enumFact(participant.direction, normalizeDirection),
    duration: readDuration(times, phase, hasEnded),
    alertingDeadline:
      state?.value === 'alerting' && !hasEnded ? alertingEnd(participant, times) : null,
    unanswered:
      hasEnded && times.end !== null && times.connected === null && !participant.connectedTime,
    heldSince: phase === 'held' ? times.hold : null,
    wrapup,
    error: readError(participant.errorInfo),
    controlling: readTexts(participant.controlling),
  };
}

function phaseOf(
  participant: CobrowseMediaParticipant,
  { state, hasEnded }: ParticipantStatus,
  { status }: WrapupFacts,
): ParticipantPhase {
  if (hasEnded) return status === 'due' || status === 'open' ? 'wrapup' : 'ended';
  return openPhase(state?.value, participant.held);
}

function readDuration(
  times: ParticipantTimes,
  phase: ParticipantPhase,
  hasEnded: boolean,
): DurationFacts | null {
  const start = durationStart(times, phase);
  if (start === null || (hasEnded && times.end === null)) return null;
  return { start, end: hasEnded ? times.end : null };
}

/** A waiting leg is timed from when it began to alert, a parked leg from when it was parked. */
function durationStart(times: ParticipantTimes, phase: ParticipantPhase): number | null {
  const waiting = times.alerting ?? times.start;
  if (phase === 'pending') return waiting;
  if (phase === 'parked' && times.park !== null) return times.park;
  return times.connected ?? waiting;
}

function alertingEnd(
  participant: CobrowseMediaParticipant,
  times: ParticipantTimes,
): number | null {
  const start = times.alerting ?? times.start;
  const timeout = readNumber(participant.alertingTimeoutMs);
  return start !== null && timeout !== null && timeout >= 0 ? start + timeout : null;
}
