/**
 * A stand-in for the parts of Genesys Cloud that an agent desk uses: REST paths, notification
 * channels, and events that a visitor can cause. It does not use HTTP or WebSockets: the
 * development server adds both, and the built demo calls it within the page.
 */
import { WRAPUP_MS, type Person } from './conversation-data.js';
import { StandInConversation } from './conversation.js';
import { eventById, type FaultId } from './events.js';
import { CUSTOMERS, ME, queueAt } from './people.js';
import { toGeneric, toMessage } from './shapes.js';

/** The response to a request. */
export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The side of a connected socket that the service uses. */
export interface StandInSocket {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

const HEARTBEAT_MS = 30_000;
const ONE_DAY = 86_400_000;

/** What the service needs from outside. */
export interface ServiceSetting {
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls back after some time; the result cancels it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** The service of one visitor. */
export class StandInService {
  private readonly setting: ServiceSetting;
  private readonly conversations = new Map<string, StandInConversation>();
  private readonly sockets = new Map<StandInSocket, { isSilent: boolean; stop: () => void }>();
  /** The begin of each wrap-up whose time limit is running, or is over. */
  private readonly limited = new WeakMap<Person, string>();
  private hasCobrowseLegs = true;
  private nextFailure: StandInAnswer | null = null;

  constructor(setting: ServiceSetting) {
    this.setting = setting;
    this.arrive();
  }

  /** A socket that is connected to a channel. Returns what to call when it closes. */
  connect(socket: StandInSocket): () => void {
    const entry = { isSilent: false, stop: () => {} };
    const beat = (): void => {
      entry.stop = this.setting.later(() => {
        this.sendTo(socket, {
          topicName: 'channel.metadata',
          eventBody: { message: 'WebSocket Heartbeat' },
        });
        beat();
      }, HEARTBEAT_MS);
    };
    beat();
    this.sockets.set(socket, entry);
    return () => {
      entry.stop();
      this.sockets.delete(socket);
    };
  }

  /** A message from a client: a ping. */
  receive(socket: StandInSocket, text: string): void {
    if (!text.includes('ping')) return;
    this.sendTo(socket, { topicName: 'channel.metadata', eventBody: { message: 'pong' } });
  }

  /** What the next request is answered with instead of working, if something is wrong. */
  takeFailure(): StandInAnswer | null {
    const failure = this.nextFailure;
    this.nextFailure = null;
    return failure;
  }

  /** The `Date` header of an answer. */
  date(): string {
    return new Date(this.setting.now()).toUTCString();
  }

  /** A new customer writes. */
  arrive(): StandInConversation {
    const number = this.conversations.size;
    const { name } = CUSTOMERS[number % CUSTOMERS.length] ?? { name: 'A customer' };
    const { now, newId } = this.setting;
    const conversation = new StandInConversation({
      id: newId(),
      customerName: name,
      queue: queueAt(number),
      now,
      newId,
    });
    this.conversations.set(conversation.id, conversation);
    this.publish(conversation);
    return conversation;
  }

  conversation(id: string | undefined): StandInConversation | undefined {
    return this.conversations.get(id ?? '');
  }

  all(): readonly StandInConversation[] {
    return [...this.conversations.values()];
  }

  /** A conversation as the generic shape has it. */
  shown(conversation: StandInConversation): object {
    return toGeneric(conversation, this.hasCobrowseLegs);
  }

  now(): number {
    return this.setting.now();
  }

  newId(): string {
    return this.setting.newId();
  }

  expiry(): string {
    return new Date(this.setting.now() + ONE_DAY).toISOString();
  }

  /** Sends a conversation, and its messages of type CoBrowse, to everybody who is connected. */
  publish(conversation: StandInConversation): void {
    this.limitWrapups(conversation);
    const metadata = { CorrelationId: this.setting.newId() };
    this.send({
      topicName: `v2.users.${ME.id}.conversations`,
      version: '2',
      eventBody: this.shown(conversation),
      metadata,
    });
    if (!this.hasCobrowseLegs) {
      this.send({
        topicName: `v2.users.${ME.id}.conversations.messages`,
        version: '2',
        eventBody: toMessage(conversation),
        metadata,
      });
    }
  }

  /** A wrap-up that is not finished in time gets a code from the platform. */
  private limitWrapups(conversation: StandInConversation): void {
    for (const person of conversation.participants) {
      const begin = person.startAcwTime;
      if (begin === undefined || this.limited.get(person) === begin) continue;
      this.limited.set(person, begin);
      this.setting.later(() => {
        const isSame = person.startAcwTime === begin;
        if (isSame && conversation.timeOutWrapup(person)) this.publish(conversation);
      }, WRAPUP_MS);
    }
  }

  /** Makes an offer, which expires by itself. */
  offer(conversation: StandInConversation): object {
    const offer = conversation.offerCobrowse();
    this.publish(conversation);
    const untilEnd = Date.parse(offer.dateOfferEnds) - this.setting.now();
    this.setting.later(() => {
      if (conversation.offer?.id !== offer.id) return;
      conversation.expire();
      this.publish(conversation);
    }, untilEnd);
    return offer;
  }

  /** Something happens, by the id of an event. Returns false when there is no such event. */
  perform(eventId: string, conversation: StandInConversation): boolean {
    const event = eventById(eventId);
    if (!event) return false;
    if ('fault' in event) this.fault(event.fault);
    else {
      event.happen(conversation);
      this.publish(conversation);
    }
    return true;
  }

  setCobrowseLegs(isFilled: boolean): void {
    this.hasCobrowseLegs = isFilled;
    for (const conversation of this.conversations.values()) this.publish(conversation);
  }

  private fault(fault: FaultId): void {
    const sockets = [...this.sockets];
    switch (fault) {
      case 'closeSocket':
        for (const [socket] of sockets) socket.close();
        break;
      case 'silence':
        for (const [, entry] of sockets) entry.isSilent = true;
        break;
      case 'garbage':
        for (const [socket] of sockets) socket.send('{"topicName":"v2.users.');
        break;
      case 'announceClosing':
        this.send({ topicName: 'v2.system.socket_closing', eventBody: {} });
        break;
      case 'serverError':
        this.nextFailure = { status: 503, body: { message: 'The service is not available.' } };
        break;
      case 'tooManyRequests':
        this.nextFailure = {
          status: 429,
          headers: { 'retry-after': '10' },
          body: { message: 'Too many requests.' },
        };
        for (const [socket] of sockets) socket.close();
        break;
      case 'signedOut':
        this.nextFailure = { status: 401, body: { message: 'The token is no longer valid.' } };
        for (const [socket] of sockets) socket.close();
    }
  }

  private send(message: object): void {
    for (const socket of this.sockets.keys()) this.sendTo(socket, message);
  }

  private sendTo(socket: StandInSocket, message: object): void {
    if (!this.sockets.get(socket)?.isSilent) socket.send(JSON.stringify(message));
  }
}
