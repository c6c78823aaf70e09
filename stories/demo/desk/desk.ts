/** The desk as an app without React: what arrives, and what an agent can do. */
import {
  createClock,
  type Clock,
  type CobrowseWebMessagingSession,
  type ParticipantSignals,
  type ResolveReferences,
} from '../../../src/entries/index.js';
import type { CobrowseStore, NotificationConnection } from '../../../src/entries/live.js';
import { asRecord, readText } from '../../../src/model/values.js';
import type { StandInClient } from '../../genesys/client.js';
import { DeskFeed } from './desk-feed.js';
import type { DeskState } from './desk-state.js';
import { namesFrom, type Directory } from './directory.js';
import { observable, type Observable } from './observable.js';

/** How long the desk shows that control was declined or revoked. */
const FADE_MS = 15_000;

/** An open desk. Close it when the page is closed. */
export class Desk {
  readonly state: Observable<DeskState>;
  readonly store: CobrowseStore;
  readonly connection: NotificationConnection;
  /** Follows the clock of the server, if known. */
  readonly clock: Clock;
  readonly client: StandInClient;
  readonly directory: Directory;
  readonly resolveReferences: ResolveReferences;
  private readonly feed: DeskFeed;
  private readonly fading = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(client: StandInClient, directory: Directory, initial: DeskState) {
    this.client = client;
    this.directory = directory;
    this.resolveReferences = namesFrom(client);
    this.state = observable(initial);
    this.feed = new DeskFeed(client, directory, this.state);
    this.store = this.feed.store;
    this.connection = this.feed.connection;
    this.clock = createClock({ now: () => this.feed.now() });
  }

  close(): void {
    for (const timer of this.fading.values()) clearTimeout(timer);
    this.feed.close();
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

  /**
   * Sets what the co-browse plugin on the customer's page reports about the agent; null clears it.
   */
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
}
