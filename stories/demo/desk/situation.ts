/** Where a conversation is on its way from the offer to the wrap-up. */
import {
  cobrowseOfferFacts,
  participantFacts,
  type CobrowseMediaParticipant,
  type CobrowseOfferFacts,
  type CobrowseOfferSources,
  type ParticipantFacts,
  type ParticipantSignals,
} from '../../../src/entries/index.js';
import type { DeskState } from './desk-state.js';
import type { ParentConversation } from './parent-conversation.js';

/** The state of a conversation, which decides what the desk shows. */
export interface Situation {
  readonly offer: CobrowseOfferFacts;
  /** Id of the co-browse, to end it; null when it is not known. */
  readonly sessionId: string | null;
  /** The latest leg of each participant: the agent's first when there is a wrap-up, else the customer's. */
  readonly people: readonly ParticipantFacts[];
  /** The agent's own leg. */
  readonly mine: ParticipantFacts | null;
  /** Whether the customer's page is shared now. */
  readonly isShared: boolean;
  /** Whether the agent sees it, too. */
  readonly isViewing: boolean;
  /** Whether the agent is still in the conversation: not after a transfer. */
  readonly isYours: boolean;
  readonly isHeld: boolean;
  readonly wrapup: 'due' | 'over' | null;
  /**
   * What the page reports about the agent now, and who is in control according to Genesys Cloud.
   */
  readonly signals: ParticipantSignals;
}

export interface SituationSources {
  readonly state: DeskState;
  readonly parent: ParentConversation;
  readonly legs: readonly CobrowseMediaParticipant[];
  readonly myUserId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export function situationOf(sources: SituationSources): Situation {
  const { state, parent, legs, myUserId, now } = sources;
  const offer = cobrowseOfferFacts(offerSources(state, parent.id), now);
  const latest = peopleIn(legs);
  const mine = latest.find(({ userId }) => userId === myUserId) ?? null;
  const people = latest.toSorted((one, other) => rankOf(one, mine) - rankOf(other, mine));
  const isSharer = ({ purpose }: ParticipantFacts): boolean => purpose?.value === 'customer';
  const hasSharer = people.some((facts) => isSharer(facts) && !facts.hasEnded);
  const wrapup = wrapupOf(mine);
  // Without co-browse legs, only the wrap-up shows that it has ended.
  const isShared = hasSharer && (state.hasCobrowseLegs || (offer.status === 'accepted' && !wrapup));
  const reported = isShared ? state.signals[parent.id] : undefined;
  return {
    offer,
    sessionId: people.find(({ sessionId }) => sessionId !== null)?.sessionId ?? offer.sessionId,
    people,
    mine,
    isShared,
    isViewing: isShared && mine !== null && !mine.hasEnded,
    isYours: parent.userIds.has(myUserId),
    isHeld: parent.isHeld || mine?.phase === 'held',
    wrapup,
    signals: { ...reported, control: controlOf(mine, reported, state.hasCobrowseLegs) },
  };
}

/**
 * Grants come from Genesys Cloud, if it reports them. Only the page knows about requests and
 * answers.
 */
function controlOf(
  mine: ParticipantFacts | null,
  reported: ParticipantSignals | undefined,
  hasCobrowseLegs: boolean,
): ParticipantSignals['control'] {
  if (!hasCobrowseLegs) return reported?.control;
  if (mine && !mine.hasEnded && (mine.controlling ?? []).length > 0) return 'granted';
  return reported?.control === 'granted' ? null : reported?.control;
}

/** What is known about the offer of a conversation. */
export function offerSources(state: DeskState, conversationId: string): CobrowseOfferSources {
  const offer = state.offers[conversationId];
  return {
    offer,
    messages: state.messages[conversationId],
    outcome: state.withdrawn.has(offer?.id ?? '') ? 'withdrawn' : null,
  };
}

/** The text for a conversation in the list. */
export function statusText(situation: Situation, parent: ParentConversation): string {
  const { offer, isShared, isViewing, isYours, isHeld, wrapup, mine } = situation;
  if (wrapup === 'due' && mine?.hasEnded) return 'Wrap-up due';
  if (isViewing) return isHeld ? 'Co-browsing, on hold' : 'Co-browsing';
  if (!parent.isOpen) return 'Ended';
  if (!isYours) return 'Transferred';
  if (isShared) return 'Co-browsing without you';
  if (offer.status === 'pending') return 'Offer sent';
  return 'Messages';
}

function wrapupOf(mine: ParticipantFacts | null): Situation['wrapup'] {
  if (!mine) return null;
  const { status } = mine.wrapup;
  if (status === 'due' || status === 'open') return 'due';
  return status === 'none' || status === 'draft' ? null : 'over';
}

function peopleIn(legs: readonly CobrowseMediaParticipant[]): readonly ParticipantFacts[] {
  const latest = new Map<string, ParticipantFacts>();
  for (const leg of legs) {
    const facts = participantFacts(leg);
    const person = facts.id ?? facts.key;
    const known = latest.get(person);
    if (!known || known.hasEnded) latest.set(person, facts);
  }
  return [...latest.values()];
}

/** The wrap-up comes first, and stays there: a card that moves would lose the focus. */
function rankOf(facts: ParticipantFacts, mine: ParticipantFacts | null): number {
  if (facts === mine && facts.hasEnded && wrapupOf(mine) !== null) return 0;
  return facts.purpose?.value === 'customer' ? 1 : 2;
}
