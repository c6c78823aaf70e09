/** The desk as an app without React: its connection, its store, and what an agent can do. */
import {
  createClock,
  redactSession,
  type Clock,
  type CobrowseWebMessagingSession,
  type ParticipantSignals,
  type ResolveReferences,
} from '../../../src/entries/index.js';
import {
  createCobrowseStore,
  genesysNotifications,
  type CobrowseStore,
  type NotificationConnection,
} from '../../../src/entries/live.js';
import { asRecord, readText } from '../../../src/model/values.js';
import type { StandInClient } from '../../genesys/client.js';
import { describeChanges } from './changes.js';
import { withConversations, withLogEntry, type DeskState } from './desk-state.js';
import { nameIn, namesFrom, type Directory } from './directory.js';
import { observable, type Observable } from './observable.js';
import { readCobrowseEvents, readParents } from './parent-conversation.js';

/** How long the desk says that control was declined or revoked. */
const FADE_MS = 15_000;

/** An open desk. Close it when the page goes away. */
export class Desk {
  readonly store: CobrowseStore = createCobrowseStore();
  readonly state: Observable<DeskState>;
  readonly connection: NotificationConnection;
  /** Follows the clock of the server, as far as it is known. */
  readonly clock: Clock;
  readonly client: StandInClient;
  readonly directory: Directory;
  readonly resolveReferences: ResolveReferences;
  private readonly reading = new Set<string>();
  private readonly fading = new Map<string, ReturnType<typeof setTimeout>>();
  private lastStatus = '';
  private readonly closing = new AbortController();

  constructor(client: StandInClient, directory: Directory, initial: DeskState) {
    this.client = client;
    this.directory = directory;
    this.resolveReferences = namesFrom(client);
    this.state = observable(initial);
    this.connection = this.connect();
    this.clock = createClock({ now: () => this.now() });
    this.connection.subscribe(() => this.logConnection());
  }

  close(): void {
    this.closing.abort();
    for (const timer of this.fading.values()) clearTimeout(timer);
    this.connection.close();
  }

  /** Opens a conversation. */
  select(conversationId: string): void {
    this.state.set((state) => ({
      ...state,
      selected: conversationId,
      unread: new Set([...state.unread].filter((id) => id !== conversationId)),
    }));
  }

  /** Offers a co-browse to the customer. */
  async offer(conversationId: string): Promise<void> {
    const answer = await this.client.request('POST', `/conversations/${conversationId}/cobrowse`);
    this.state.set((state) => ({
      ...state,
      offers: { ...state.offers, [conversationId]: answer as CobrowseWebMessagingSession },
    }));
    this.signal(conversationId, null);
  }

  /** Takes an offer back. */
  async withdraw(sessionId: string): Promise<void> {
    await this.end(sessionId);
    this.state.set((state) => ({
      ...state,
      withdrawn: new Set([...state.withdrawn, sessionId]),
    }));
  }

  /** Ends a co-browse. */
  async end(sessionId: string): Promise<void> {
    await this.client.request(
      'DELETE',
      `/webdeployments/deployments/demo/cobrowse/${encodeURIComponent(sessionId)}`,
    );
  }

  /** What the co-browse plugin on the customer's page reports of the agent; null: nothing more. */
  signal(conversationId: string, signals: ParticipantSignals | null): void {
    this.state.set((state) => ({
      ...state,
      signals: {
        ...state.signals,
        [conversationId]: signals === null ? {} : { ...state.signals[conversationId], ...signals },
      },
    }));
    clearTimeout(this.fading.get(conversationId));
    if (signals?.control !== 'declined' && signals?.control !== 'revoked') return;
    const fade = (): void => this.signal(conversationId, { control: null });
    this.fading.set(conversationId, setTimeout(fade, FADE_MS));
  }

  /** Makes something happen in the stand-in service. */
  async cause(eventId: string, conversationId: string): Promise<void> {
    await this.client.request('POST', `/stand-in/${conversationId}/${eventId}`);
    if (eventId === 'grant') this.signal(conversationId, { control: 'granted' });
    if (eventId === 'revoke') this.signal(conversationId, { control: 'revoked' });
  }

  /** A customer writes. The new conversation is opened. */
  async arrive(): Promise<string> {
    const answer = await this.client.request('POST', '/stand-in/arrive');
    const id = readText(asRecord(answer)['id']) ?? '';
    this.select(id);
    return id;
  }

  /** Reads the messages of a conversation, with the answers of the customer to offers. */
  async readMessages(conversationId: string): Promise<void> {
    if (this.reading.has(conversationId)) return;
    this.reading.add(conversationId);
    const path = `/conversations/messages/${conversationId}/messages`;
    try {
      const messages = await this.client.request('GET', path, undefined, this.closing.signal);
      const before = readCobrowseEvents(this.state.get().messages[conversationId]).length;
      const changes = readCobrowseEvents(messages).slice(before);
      if (changes.length > 0) {
        this.log('Messages', conversationId, { changes, body: null });
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
        return client.openChannel(readText(asRecord(channel)['id']) ?? '');
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
      // Where no co-browse is listed, the message says who takes part.
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

  /** Gives the store what arrived, and the desk what the store does not keep. */
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
    if (topic !== null && ids.size === 0) this.log(topic, null, { changes: [], body: null });
    return result;
  }

  /** Keeps what the desk shows of the parent conversations. Returns their ids. */
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
    const status = reason === null ? phase : `${phase}: ${reason}`;
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

  private now(): number {
    return Date.now() + (this.connection.getStatus().clockOffset ?? 0);
  }
}

/** The topic of a notification; null for the answer of a request. */
function topicOf(input: unknown): string | null {
  if (typeof input !== 'string') return readText(asRecord(input)['topicName']);
  try {
    return readText(asRecord(JSON.parse(input))['topicName']);
  } catch {
    return 'A message that was cut';
  }
}
