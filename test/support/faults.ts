/** Puts one fault into a normal session, so that it can be told whether the findings find it. */
import { participantFacts, type FindingRuleId } from '../../src/entries/model.js';
import type { GeneratedSession } from './generate.js';
import type { DraftLeg } from './generate-legs.js';
import type { Draft } from './fault-kind.js';
import { FAULT_KINDS } from './fault-kinds.js';
import { randomFrom } from './random.js';

/** A session with a fault, and what should be said about it. */
export interface FaultySession extends GeneratedSession {
  /** Name of the fault. */
  readonly fault: string;
  /** The rule that should find it. */
  readonly rule: FindingRuleId;
}

/** Names of the faults. */
export const FAULTS: readonly string[] = FAULT_KINDS.map(({ name }) => name);

/**
 * The session with one fault; null when this session has no place for it. The original stays as it is.
 */
export function seedFault(
  { session, now, events }: GeneratedSession,
  fault: string,
  seed: number,
): FaultySession | null {
  const kind = FAULT_KINDS.find(({ name }) => name === fault);
  const { participants, ...conversation } = structuredClone(session);
  const legs: DraftLeg[] = [...participants];
  // Another seed than that of the session, or the fault would bring the same ids.
  const random = randomFrom(seed + 1_000_000);
  const draft: Draft = {
    conversation,
    legs,
    now,
    events,
    random,
    some: (applies) =>
      random.some(legs.filter((leg) => applies(participantFacts({ ...leg }), leg, legs))),
  };
  if (!kind?.seed(draft)) return null;
  const faulty = { ...draft.conversation, participants: legs };
  return { session: faulty, now: draft.now, events: draft.events, fault, rule: kind.rule };
}
