/** The legs of a session with unique keys, and the people behind them. */
import { isLeg, participantFacts, type LegFacts } from './facts.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from './types.js';

/** A leg of a session. */
export interface SessionLeg {
  /** Like `legKey`, but always unique, even if the data has no id or repeats one. */
  readonly key: string;
  readonly participant: CobrowseMediaParticipant;
  readonly facts: LegFacts;
}

/** The legs of a session, in order. Elements that are not participants are only counted. */
export function sessionLegs(session: CobrowseConversation | null | undefined): {
  readonly legs: readonly SessionLeg[];
  readonly unreadable: number;
} {
  const participants: readonly CobrowseMediaParticipant[] = Array.isArray(session?.participants)
    ? session.participants
    : [];
  const keys = new Set<string>();
  const legs = participants.flatMap((participant, index): readonly SessionLeg[] => {
    const facts = participantFacts(participant);
    if (!isLeg(facts)) return [];
    // Leg keys contain no unescaped ">", so these keys cannot collide with them.
    const key = facts.key === '' || keys.has(facts.key) ? `${facts.key}>${index}` : facts.key;
    keys.add(key);
    return [{ key, participant, facts }];
  });
  return { legs, unreadable: participants.length - legs.length };
}

/**
 * Order of people by importance for a reviewer: those who share, those who view, others, and those
 * who did not answer.
 */
export function personRank(legs: readonly Pick<SessionLeg, 'facts'>[]): number {
  const answered = legs.filter(({ facts }) => !facts.unanswered);
  if (answered.length === 0) return 3;
  const hasRole = (role: string): boolean =>
    answered.some(({ facts }) => facts.role?.value === role);
  if (hasRole('sharer')) return 0;
  return hasRole('viewer') ? 1 : 2;
}
