/** Puts one fault into a normal session, so that it can be told whether the findings find it. */
import { participantFacts, type FindingRuleId } from '../../src/entries/model.js';
import type { GeneratedSession } from './generate.js';
import type { DraftLeg } from './generate-legs.js';
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
  { session, now }: GeneratedSession,
  fault: string,
  seed: number,
): FaultySession | null {
  const kind = FAULT_KINDS.find(({ name }) => name === fault);
  const participants: DraftLeg[] = structuredClone([...session.participants]);
  const random = randomFrom(seed);
  const seeded = kind?.seed({
    legs: participants,
    now,
    random,
    some: (applies) =>
      random.some(
        participants.filter((leg) => applies(participantFacts({ ...leg }), leg, participants)),
      ),
  });
  return kind && seeded === true
    ? { session: { ...session, participants }, now, fault, rule: kind.rule }
    : null;
}
