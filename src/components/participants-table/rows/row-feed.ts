/** Rows that are kept current outside of React. */
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../model/index.js';

/**
 * Rows that change by themselves. The table renders again only when rows are added, removed or
 * moved. A row renders again when its own session changes.
 */
export interface RowFeed {
  /** The current rows. The same array until something changes. */
  readonly read: () => readonly CobrowseMediaParticipant[];
  /** Calls the listener after each change. Returns a function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The id of a row's conversation; empty for a participant that arrived without one. */
  readonly conversationIdOf: (participant: CobrowseMediaParticipant) => string;
  /**
   * Calls the listener after each change of this conversation, after the listeners of {@link
   * subscribe}. Returns a function that removes it.
   */
  readonly subscribeSession: (conversationId: string, listener: () => void) => () => void;
  /** The session of a row. It is another object when any of its participants changes. */
  readonly getSession: (participant: CobrowseMediaParticipant) => CobrowseConversation | undefined;
}
