/** How a fault that can be seeded is written. Only for `fault-kinds.ts` and `faults.ts`. */
import {
  participantFacts,
  type CobrowseConversation,
  type FindingRuleId,
  type ParticipantFacts,
} from '../../src/entries/model.js';
import type { LegsEvent } from './generate-events.js';
import type { DraftLeg } from './generate-legs.js';
import type { Random } from './random.js';

/** Fields of the conversation that a fault may change. */
type DraftConversation = {
  -readonly [Field in keyof CobrowseConversation]: CobrowseConversation[Field];
} & Record<string, unknown>;

/** A session that a fault may change. */
export interface Draft {
  readonly conversation: DraftConversation;
  readonly legs: DraftLeg[];
  /** What was seen of the session before. */
  events: readonly LegsEvent[];
  now: number;
  readonly random: Random;
  /** One of the legs to which this applies. */
  readonly some: (
    applies: (facts: ParticipantFacts, leg: DraftLeg, legs: readonly DraftLeg[]) => boolean,
  ) => DraftLeg | undefined;
}

/** A kind of fault. */
export interface FaultKind {
  readonly name: string;
  readonly rule: FindingRuleId;
  /** Puts the fault in; false when there is no place for it. */
  readonly seed: (draft: Draft) => boolean;
}

export const MINUTE = 60_000;
export const HOUR: number = 60 * MINUTE;

/** What a leg looks like that has ended and leaves nothing to do. */
export const GONE: DraftLeg = {
  state: 'terminated',
  disconnectType: 'peer',
  held: false,
  wrapupRequired: false,
};

/**
 * Lets time pass. Only for sessions in which nothing else becomes late by it: nobody waits, nobody
 * is on hold, no wrap-up is pending.
 */
export function letPass(draft: Draft, milliseconds: number): boolean {
  const facts = draft.legs.map((leg) => participantFacts({ ...leg }));
  const isCalm = facts.every(({ phase }) => phase === 'live' || phase === 'ended');
  draft.now += milliseconds;
  // It moves on whenever something happens.
  delete draft.conversation.inactivityTimeout;
  return isCalm;
}

export const isLive = ({ phase }: ParticipantFacts): boolean =>
  phase === 'live' || phase === 'held';
export const isLiveViewer = (leg: ParticipantFacts): boolean =>
  isLive(leg) && leg.role?.value === 'viewer';
export const isPending = (leg: DraftLeg): boolean =>
  participantFacts({ ...leg }).phase === 'pending';
export const isLiveSharer = (leg: ParticipantFacts): boolean =>
  isLive(leg) && leg.role?.value === 'sharer';
export const isTimed = (leg: ParticipantFacts): boolean =>
  isLive(leg) && leg.times.connected !== null && leg.times.alerting === null;
/** Connected and ended for good: nothing is due, nothing else hangs on its times. */
export const isPast = (leg: ParticipantFacts): boolean =>
  leg.phase === 'ended' &&
  leg.times.connected !== null &&
  leg.wrapup.status === 'none' &&
  leg.times.hold === null;
/** An agent's leg that has ended, the only one of its participant, to which wrap-up belongs. */
export const isAnsweredAgent = (
  leg: ParticipantFacts,
  _: DraftLeg,
  legs: readonly DraftLeg[],
): boolean =>
  leg.userId !== null &&
  leg.hasEnded &&
  leg.times.connected !== null &&
  legs.filter(({ id }) => id === leg.id).length === 1;

/** A fault that is a change of some fields of one leg. */
export function change(
  rule: FindingRuleId,
  what: string,
  applies: (facts: ParticipantFacts, leg: DraftLeg, legs: readonly DraftLeg[]) => boolean,
  fields: (leg: DraftLeg, draft: Draft) => DraftLeg,
): FaultKind {
  return {
    name: `${rule}: ${what}`,
    rule,
    seed: (draft) => {
      const leg = draft.some(applies);
      if (leg) Object.assign(leg, fields(leg, draft));
      return leg !== undefined;
    },
  };
}

/** A fault in who controls whom; all other grants are taken back first, also those of events. */
export function regrant(
  rule: FindingRuleId,
  what: string,
  grant: (viewer: DraftLeg, sharer: DraftLeg, draft: Draft) => boolean,
): FaultKind {
  return {
    name: `${rule}: ${what}`,
    rule,
    seed: (draft) => {
      const viewer = draft.some(isLiveViewer);
      const sharer = draft.some(isLiveSharer);
      for (const leg of draft.legs) delete leg.controlling;
      draft.events = [];
      return viewer !== undefined && sharer !== undefined && grant(viewer, sharer, draft);
    },
  };
}

export function instantOf(value: DraftLeg['startTime'], laterMs: number): string {
  return new Date(new Date(value ?? 0).getTime() + laterMs).toISOString();
}

/** Whether an instant is known and before another one. */
export function isBefore(value: DraftLeg['startTime'], instant: number): boolean {
  return value != null && new Date(value).getTime() < instant;
}
