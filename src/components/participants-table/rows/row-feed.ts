/** Rows that are kept current outside of React. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../model/index.js';

/**
 * Rows that change by themselves. The table renders again only when rows come, go or move; a row
 * renders again when its own session changes.
 */
export interface RowFeed {
  /** The rows now. The same array until something changed. */
  readonly read: () => readonly CobrowseMediaParticipant[];
  /** Calls the listener after each change. Returns its removal. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The id of a row's conversation; empty for a participant that came without one. */
  readonly conversationIdOf: (participant: CobrowseMediaParticipant) => string;
  /**
   * Calls the listener after each change of this conversation, after those of {@link subscribe}.
   * Returns its removal.
   */
  readonly subscribeSession: (conversationId: string, listener: () => void) => () => void;
  /** The session of a row: another object when any of its participants changed. */
  readonly getSession: (participant: CobrowseMediaParticipant) => CobrowseConversation | undefined;
}
