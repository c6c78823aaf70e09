/** The state of a co-browse offer, based on the API's response, the messages, and the clock. */
import { readOfferEvents, type OfferEvent } from './offer-events.js';
import { parseInstant } from './time.js';
import { asRecord, readText } from './values.js';

/**
 * What `postConversationCobrowse` of the Genesys SDK returns. The kit reads `id` and `dateOfferEnds`.
 * It never shows, logs or stores `joinCode` and `websocketUrl`, which are secrets.
 */
export interface CobrowseWebMessagingSession {
  /** Id of the co-browse session. */
  readonly id?: string | null | undefined;
  /** Name of the session. */
  readonly name?: string | null | undefined;
  /** A secret: anyone who has it can join the session. */
  readonly joinCode?: string | null | undefined;
  /** Also a secret. */
  readonly websocketUrl?: string | null | undefined;
  /** When the offer expires. */
  readonly dateOfferEnds?: string | number | null | undefined;
  /** Medium of the conversation: `Call`, `Message` or `Unknown`. */
  readonly communicationType?: string | null | undefined;
  /** Address of the session in the API. */
  readonly selfUri?: string | null | undefined;
}

/** How an offer ended. `withdrawn` means that the agent withdrew it. */
export type CobrowseOfferOutcome = 'accepted' | 'declined' | 'expired' | 'withdrawn';

/** State of an offer. `none`: there is no offer. */
export type CobrowseOfferStatus = 'none' | 'pending' | CobrowseOfferOutcome;

/**
 * What is known about an offer. All properties are optional, and values of any type are accepted.
 */
export interface CobrowseOfferSources {
  /** The response of `postConversationCobrowse`. */
  readonly offer?: CobrowseWebMessagingSession | null | undefined;
  /**
   * Messages of the parent conversation: an array, or the listing that the API returns. Messages
   * that are not about co-browse are skipped.
   */
  readonly messages?: unknown;
  /**
   * How the offer ended, if your app knows it from somewhere else. Used if the messages contain no
   * answer. A call, for example, has no messages.
   */
  readonly outcome?: CobrowseOfferOutcome | null | undefined;
}

/** The state of an offer at one moment. */
export interface CobrowseOfferFacts {
  /** State of the offer. */
  readonly status: CobrowseOfferStatus;
  /** Where the status comes from; null when there is no offer. */
  readonly source: 'offer' | 'messages' | 'outcome' | 'clock' | null;
  /** Id of the co-browse session; null when it was not reported. */
  readonly sessionId: string | null;
  /** When the offer expires, in epoch milliseconds; null when it was not reported. */
  readonly expiresAt: number | null;
  /** When the customer answered, or the offer expired, in epoch milliseconds; null when unknown. */
  readonly answeredAt: number | null;
}

/**
 * Returns the state of an offer at a given time. An answer in the messages takes precedence, then
 * `outcome`, then the clock: an offer without an answer expires at `dateOfferEnds`.
 *
 * Messages about other co-browse sessions are skipped when the offer has an id. Without `offer`,
 * the latest offer in the messages is used. Never throws on data.
 *
 * @param sources - what is known about the offer
 * @param now - the current time in epoch milliseconds
 *
 * @example
 * cobrowseOfferFacts({ offer: { id: 's1', dateOfferEnds: '2026-05-11T09:05:00Z' } }, 0).status // 'pending'
 */
export function cobrowseOfferFacts(
  sources: CobrowseOfferSources | null | undefined,
  now: number,
): CobrowseOfferFacts {
  return offerFactsAt(readOffer(sources), now);
}

/** What the sources say, regardless of the time. */
export interface OfferReading {
  /** Whether there is an offer at all. */
  readonly exists: boolean;
  readonly fromOffer: boolean;
  readonly sessionId: string | null;
  readonly expiresAt: number | null;
  readonly answer: OfferEvent | null;
  readonly outcome: CobrowseOfferOutcome | null;
}

/** Reads the sources once, for a component that then follows the clock. */
export function readOffer(sources: CobrowseOfferSources | null | undefined): OfferReading {
  const given = asRecord(sources);
  const offer = asRecord(given['offer']);
  const id = readText(offer['id']);
  const expiresAt = parseInstant(offer['dateOfferEnds']);
  const fromOffer = id !== null || expiresAt !== null;
  const { offering, answer } = latestOffer(readOfferEvents(given['messages']), id);
  const outcome = readOutcome(given['outcome']);
  return {
    exists: fromOffer || offering !== null || answer !== null || outcome !== null,
    fromOffer,
    sessionId: id ?? answer?.sessionId ?? offering?.sessionId ?? null,
    expiresAt,
    answer,
    outcome,
  };
}

/** Turns what was read into facts at a given time. */
export function offerFactsAt(reading: OfferReading, now: number): CobrowseOfferFacts {
  const { exists, fromOffer, sessionId, expiresAt, answer, outcome } = reading;
  const known = { sessionId, expiresAt, answeredAt: null };
  if (!exists) return { ...known, status: 'none', source: null };
  if (answer && answer.type !== 'offering') {
    return { ...known, status: answer.type, source: 'messages', answeredAt: answer.time };
  }
  if (outcome !== null) return { ...known, status: outcome, source: 'outcome' };
  if (expiresAt !== null && now >= expiresAt) {
    return { ...known, status: 'expired', source: 'clock', answeredAt: expiresAt };
  }
  return { ...known, status: 'pending', source: fromOffer ? 'offer' : 'messages' };
}

/** An offer in the messages, and its answer. */
interface MessagedOffer {
  readonly offering: OfferEvent | null;
  readonly answer: OfferEvent | null;
}

/**
 * The offer to show, and its first answer. Only the first answer counts: an offer that was accepted
 * cannot expire.
 */
function latestOffer(events: readonly OfferEvent[], id: string | null): MessagedOffer {
  const latest = events.findLast((event) => event.type === 'offering') ?? events.at(-1);
  const shown = id ?? latest?.sessionId ?? null;
  const ofSession = events.filter(
    (event) => shown === null || event.sessionId === null || event.sessionId === shown,
  );
  const start = ofSession.findLastIndex((event) => event.type === 'offering');
  if (start < 0 && shown === null) return { offering: null, answer: latest ?? null };
  const answer = ofSession.find(
    (event, index) =>
      // Without an id, only the order tells which offer was answered.
      event.type !== 'offering' && (index > start || (shown !== null && event.sessionId === shown)),
  );
  return { offering: ofSession[start] ?? null, answer: answer ?? null };
}

const OUTCOMES: ReadonlySet<unknown> = new Set<CobrowseOfferOutcome>([
  'accepted',
  'declined',
  'expired',
  'withdrawn',
]);

function readOutcome(value: unknown): CobrowseOfferOutcome | null {
  return isOutcome(value) ? value : null;
}

function isOutcome(value: unknown): value is CobrowseOfferOutcome {
  return OUTCOMES.has(value);
}
