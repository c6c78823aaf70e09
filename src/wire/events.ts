/** What the readers give: events, each a snapshot of one session. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../model/types.js';
import type { Problem } from './problems.js';

/**
 * A co-browse session: a conversation with flat legs, whatever shape it came in. Plain JSON: reading
 * its JSON again gives the same session.
 */
export interface CobrowseSession extends CobrowseConversation {
  /** The legs; empty when the conversation has no co-browse leg. */
  readonly participants: readonly CobrowseMediaParticipant[];
}

/**
 * The shapes in which Genesys sends sessions; which fields a snapshot speaks of depends on it.
 * `rest`, `topic`: co-browse conversations; `genericRest`, `genericTopic`: conversations of all
 * media; `analytics`: conversation details; `participant`: participants by themselves.
 */
export type WireShape =
  | 'rest'
  | 'topic'
  | 'genericRest'
  | 'genericTopic'
  | 'analytics'
  | 'participant';

/** What one message, answer or line says about one session. Plain data. */
export interface CobrowseEvent {
  /** The shape in which it came. */
  readonly shape: WireShape;
  /** The session as this event tells it, legs flat. */
  readonly session: CobrowseSession;
  /** Where it stood, as a JSON path. */
  readonly path: string;
  /** Line of the text on which its element begins, from 1; only in logs. */
  readonly line?: number;
  /** `metadata.CorrelationId` of its notification: one that comes twice has the same. */
  readonly correlationId?: string;
}

/** What {@link parseEvents} gives. */
export interface ParsedEvents {
  /** One event per conversation, or participant by itself, in the input, in its order. */
  readonly events: readonly CobrowseEvent[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Takes what was read. */
export type Take = (event: CobrowseEvent) => unknown;

/** What a notification says around its conversation; null: not said. */
export interface Envelope {
  readonly topic: string | null;
  readonly correlationId: string | null;
}
