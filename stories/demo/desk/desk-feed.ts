/** What arrives at the desk: into the store, into the state of the desk, and into its log. */
import { en } from '../../../src/entries/locales/en.js';
import { redactSession } from '../../../src/entries/index.js';
import {
  createCobrowseStore,
  genesysNotifications,
  type CobrowseStore,
  type NotificationConnection,
  type NotificationSource,
} from '../../../src/entries/live.js';
import { asRecord, readText } from '../../../src/model/values.js';
import type { StandInClient } from '../../genesys/client.js';
import { describeChanges } from './changes.js';
import { withConversations, withLogEntry, type DeskState } from './desk-state.js';
import { nameIn, type Directory } from './directory.js';
import type { Observable } from './observable.js';
import { readCobrowseEvents, readParents } from './parent-conversation.js';

/** Topics about the channel itself, to which nobody subscribes. */
const CHANNEL_TOPICS: ReadonlySet<string> = new Set([
  'channel.metadata',
  'v2.system.socket_closing',
]);

/** What the messages of type CoBrowse say, by their type. */
const OFFER_TEXTS: Readonly<Record<string, string>> = {
  Offering: 'Offer sent',
  OfferingAccepted: 'The customer accepted the offer',
  OfferingRejected: 'The customer declined the offer',
  OfferingExpired: 'The offer expired',
};

/** The connection of a desk. */
export class DeskFeed {
  /** Uses the server's time, like the clock of the desk. */
  readonly store: CobrowseStore = createCobrowseStore({ now: () => this.now() });
  readonly connection: NotificationConnection;
  private readonly client: StandInClient;
  private readonly directory: Directory;
  private readonly state: Observable<DeskState>;
  /** Conversations whose messages are being read, and whether to read them once more. */
  private readonly reading = new Map<string, { isStale: boolean }>();
  private readonly closing = new AbortController();
  private lastStatus = '';

  constructor(client: StandInClient, directory: Directory, state: Observable<DeskState>) {
    this.client = client;
    this.directory = directory;
    this.state = state;
    this.connection = this.connect();
    this.connection.subscribe(() => this.logConnection());
  }

  close(): void {
    this.closing.abort();
    this.connection.close();
  }

  /** The server's time in epoch milliseconds, if known. */
  now(): number {
    // The store may be asked for the time before the connection is made.
    return Date.now() + (this.connection?.getStatus().clockOffset ?? 0);
  }

  /** Reads the messages of a conversation, with the answers of the customer to offers. */
  private async readMessages(conversationId: string): Promise<void> {
    const current = this.reading.get(conversationId);
    if (current) {
      current.isStale = true; // something arrived that the answer may not contain
      return;
    }
    const reading = { isStale: false };
    this.reading.set(conversationId, reading);
    const path = `/conversations/messages/${conversationId}/messages`;
    try {
      const messages = await this.client.request('GET', path, undefined, this.closing.signal);
      const before = readCobrowseEvents(this.state.get().messages[conversationId]).length;
      const changes = readCobrowseEvents(messages).slice(before);
      if (changes.length > 0) {
        const texts = changes.map((type) => OFFER_TEXTS[type] ?? type);
        this.log('Messages', conversationId, { changes: texts, body: null });
      }
      this.state.set((state) => ({
        ...state,
        messages: { ...state.messages, [conversationId]: messages },
      }));
    } catch (error) {
      if (!this.closing.signal.aborted) this.logFailure(`GET ${path}`, error);
    } finally {
      this.reading.delete(conversationId);
    }
    if (reading.isStale && !this.closing.signal.aborted) await this.readMessages(conversationId);
  }

  private connect(): NotificationConnection {
    const { client } = this;
    const { hasCobrowseLegs } = this.state.get();
    return genesysNotifications({
      store: { apply: (input) => this.apply(input), peek: this.store.peek },
      connect: async (signal) => {
        // A service that was just started does not know the visitor's choice.
        const legs = { filled: hasCobrowseLegs };
        await client.request('POST', '/stand-in/legs', legs, signal);
        const channel = await client.request('POST', '/notifications/channels', undefined, signal);
        return this.watched(client.openChannel(readText(asRecord(channel)['id']) ?? ''));
      },
      subscribe: (signal) => {
        const topic = `v2.users.${this.directory.me.id}.conversations`;
        const topics = hasCobrowseLegs ? [topic] : [topic, `${topic}.messages`];
        const path = '/notifications/channels/current/subscriptions';
        return client.request(
          'PUT',
          path,
          topics.map((id) => ({ id })),
          signal,
        );
      },
      // If no co-browse is listed, the message shows who takes part.
      fetchConversation: (id, signal) =>
        client.answer('GET', `/conversations/${hasCobrowseLegs ? '' : 'messages/'}${id}`, signal),
      fetchConversations: async (signal) => {
        const all = await client.answer('GET', '/conversations', signal);
        this.noteConversations(all.body);
        return hasCobrowseLegs ? all : client.answer('GET', '/conversations/messages', signal);
      },
      onError: (error) => this.logFailure('Connection', error),
    });
  }

  /**
   * Logs what the connection does not report: that it was opened, and the messages of the channel.
   */
  private watched(source: NotificationSource): NotificationSource {
    if (!('addEventListener' in source)) return source;
    source.addEventListener('open', () => {
      this.log('Channel', null, { changes: ['A WebSocket was opened'], body: null });
    });
    source.addEventListener('message', ({ data }) => {
      const topic = topicOf(data);
      if (CHANNEL_TOPICS.has(topic ?? '')) this.log(topic ?? '', null, { changes: [], body: null });
    });
    return source;
  }

  /** Passes what arrived to the store, and to the desk what the store does not need. */
  private apply(input: unknown): ReturnType<CobrowseStore['apply']> {
    const before = this.store.peek().sessions;
    const result = this.store.apply(input);
    const after = this.store.peek().sessions;
    const topic = topicOf(input);
    const ids = new Set([...result.changed, ...this.noteConversations(input)]);
    if (topic !== null) this.markUnread(result.changed);
    for (const id of ids) {
      const session = after.find((known) => known.id === id);
      const old = before.find((known) => known.id === id);
      void this.readMessages(id);
      if (topic === null && session === old) continue;
      this.log(topic ?? 'REST', id, {
        changes: describeChanges(old?.participants ?? [], session?.participants ?? [], (leg) =>
          nameIn(this.directory, leg),
        ),
        body: session ? redactSession(session) : null,
      });
    }
    // Messages of the channel itself are logged where they arrive.
    const isLogged = topic === null || CHANNEL_TOPICS.has(topic);
    if (ids.size === 0 && !isLogged) this.log(topic, null, { changes: [], body: null });
    return result;
  }

  /** Stores what the desk shows about the parent conversations. Returns their ids. */
  private noteConversations(input: unknown): readonly string[] {
    const parents = readParents(input);
    this.state.set((state) => withConversations(state, parents));
    return parents.map(({ id }) => id);
  }

  private markUnread(ids: readonly string[]): void {
    this.state.set((state) => {
      const unread = ids.filter((id) => id !== state.selected);
      return unread.length === 0
        ? state
        : { ...state, unread: new Set([...state.unread, ...unread]) };
    });
  }

  private logConnection(): void {
    const { phase, reason } = this.connection.getStatus();
    const texts: Readonly<Record<string, string>> = { ...en.connection };
    const status = [texts[phase], reason === null ? '' : texts[reason]].filter(Boolean).join(' ');
    if (this.closing.signal.aborted || status === this.lastStatus) return;
    this.lastStatus = status;
    this.log('Connection', null, { changes: [status], body: null });
  }

  private logFailure(topic: string, error: unknown): void {
    const message = error instanceof Error ? error.message : 'failed';
    this.log(topic, null, { changes: [message], body: null });
  }

  private log(
    topic: string,
    conversationId: string | null,
    entry: { readonly changes: readonly string[]; readonly body: unknown },
  ): void {
    const at = this.now();
    this.state.set((state) => withLogEntry(state, { at, topic, conversationId, ...entry }));
  }
}

/** The topic of a notification; null for the answer of a request. */
function topicOf(input: unknown): string | null {
  if (typeof input !== 'string') return readText(asRecord(input)['topicName']);
  try {
    return readText(asRecord(JSON.parse(input))['topicName']);
  } catch {
    return 'A message that was cut off';
  }
}
