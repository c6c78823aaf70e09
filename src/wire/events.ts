/** The result of reading: events, each a snapshot of one session. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../model/types.js';
import type { Problem } from './problems.js';

/**
 * A co-browse session: a conversation with flat legs, whatever shape it was sent in. It is plain
 * JSON, so it can be stored, and reading that JSON again gives the same session.
 */
export interface CobrowseSession extends CobrowseConversation {
  /** The legs; empty when the conversation has no co-browse leg. */
  readonly participants: readonly CobrowseMediaParticipant[];
}

/**
 * The shapes in which Genesys Cloud sends sessions. Each shape carries different fields.
 *
 * - `rest`, `topic`: co-browse conversations
 * - `genericRest`, `genericTopic`: conversations of all media
 * - `analytics`: conversation details
 * - `participant`: single participants, without a conversation
 */
export type WireShape =
  | 'rest'
  | 'topic'
  | 'genericRest'
  | 'genericTopic'
  | 'analytics'
  | 'participant';

/** What one notification, response or line of a log reports about one session. Plain data. */
export interface CobrowseEvent {
  /** The shape in which it was sent. */
  readonly shape: WireShape;
  /** The session as this event reports it, with flat legs. */
  readonly session: CobrowseSession;
  /** Where it was found in the input, as a JSON path. */
  readonly path: string;
  /** Line of the text on which it begins, from 1. Only set for logs. */
  readonly line?: number;
  /** `metadata.CorrelationId` of its notification. Duplicates of a notification share it. */
  readonly correlationId?: string;
}

/** The result of {@link parseEvents}. */
export interface ParsedEvents {
  /** One event for each conversation or single participant, in the order of the input. */
  readonly events: readonly CobrowseEvent[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Receives each event that was read. */
export type Take = (event: CobrowseEvent) => unknown;

/** What a notification contains besides its conversation; null for what is missing. */
export interface Envelope {
  readonly topic: string | null;
  readonly correlationId: string | null;
}
