/** What the desk knows besides the kit's store. */
import type {
  CobrowseWebMessagingSession,
  ParticipantSignals,
} from '../../../src/entries/index.js';
import type { ParentConversation } from './parent-conversation.js';

/** A line of the log. */
export interface LogEntry {
  readonly key: number;
  /** Epoch milliseconds by the server's clock. */
  readonly at: number;
  /** The topic of a notification, or the request. */
  readonly topic: string;
  readonly conversationId: string | null;
  /** What changed, one line each. */
  readonly changes: readonly string[];
  /** What arrived, without personal data; null when there is nothing to show. */
  readonly body: unknown;
}

/** See {@link Desk}. */
export interface DeskState {
  readonly conversations: readonly ParentConversation[];
  /** Offers that were made on this page. Their join codes are not stored anywhere else. */
  readonly offers: Readonly<Record<string, CobrowseWebMessagingSession>>;
  /** Ids of the co-browse sessions whose offer was withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The listing of messages of each conversation. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** What the page's co-browse plugin reports about the agent, by conversation. */
  readonly signals: Readonly<Record<string, ParticipantSignals>>;
  /** Conversations in which something happened while another one was open. */
  readonly unread: ReadonlySet<string>;
  readonly selected: string | null;
  /** Whether conversations list the legs of the co-browse, or only those of the message. */
  readonly hasCobrowseLegs: boolean;
  readonly log: readonly LogEntry[];
}

export const EMPTY_STATE: DeskState = {
  conversations: [],
  offers: {},
  withdrawn: new Set(),
  messages: {},
  signals: {},
  unread: new Set(),
  selected: null,
  hasCobrowseLegs: true,
  log: [],
};

const LOG_LIMIT = 100;

/** A state with another line in its log; the oldest is dropped when there are too many. */
export function withLogEntry(state: DeskState, entry: Omit<LogEntry, 'key'>): DeskState {
  const key = (state.log.at(-1)?.key ?? 0) + 1;
  return { ...state, log: [...state.log, { ...entry, key }].slice(-LOG_LIMIT) };
}

/** A state with conversations as they were just read. */
export function withConversations(
  state: DeskState,
  parents: readonly ParentConversation[],
): DeskState {
  if (parents.length === 0) return state;
  const byId = new Map(state.conversations.map((known) => [known.id, known]));
  for (const parent of parents) byId.set(parent.id, parent);
  const conversations = [...byId.values()];
  const selected = state.selected ?? conversations[0]?.id ?? null;
  return { ...state, conversations, selected };
}
