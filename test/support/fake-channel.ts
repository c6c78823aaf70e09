/**
 * A notification channel and its REST service in memory, for tests with fake timers. Conversations are
 * plain JSON; what happens to a socket is up to the test.
 */
import type { NotificationOptions, WebSocketLike } from '../../src/live/index.js';

type SocketEvent = 'open' | 'message' | 'close' | 'error';
type SocketListener = (event: { readonly data?: unknown }) => void;

/** A socket of which the test decides what arrives, and when. */
export class FakeSocket implements WebSocketLike {
  readyState = 0;
  readonly sent: string[] = [];
  /** Whether pings are answered, and messages delivered. */
  isDead = false;
  private readonly listeners: { readonly type: SocketEvent; readonly call: SocketListener }[] = [];

  readonly addEventListener = (type: SocketEvent, call: SocketListener): void => {
    this.listeners.push({ type, call });
  };

  readonly send = (text: string): void => {
    this.sent.push(text);
    if (text.includes('ping')) {
      this.deliver({ topicName: 'channel.metadata', eventBody: { message: 'pong' } });
    }
  };

  readonly close = (): void => {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.emit('close', {});
  };

  open(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    this.emit('open', {});
  }

  /** Delivers a message, unless the connection is dead or closed. */
  deliver(message: unknown): void {
    if (this.isDead || this.readyState !== 1) return;
    this.emit('message', { data: typeof message === 'string' ? message : JSON.stringify(message) });
  }

  private emit(type: SocketEvent, event: { readonly data?: unknown }): void {
    for (const listener of this.listeners) if (listener.type === type) listener.call(event);
  }
}

export const HEARTBEAT = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};

interface Conversation {
  readonly id: string;
  readonly participants: readonly object[];
}

/** The service: what it knows, and the sockets that are connected to it. */
export class FakeService {
  readonly sockets: FakeSocket[] = [];
  readonly conversations = new Map<string, Conversation>();
  /** What the next calls answer instead of working; each is used once. */
  readonly failures: {
    readonly call: 'connect' | 'subscribe' | 'read';
    readonly error: unknown;
  }[] = [];
  readonly calls: string[] = [];
  subscriptionAnswer: unknown = undefined;

  /** The options of a client of this service. */
  readonly options: Omit<NotificationOptions, 'store'> = {
    connect: () => {
      this.called('connect');
      const socket = new FakeSocket();
      this.sockets.push(socket);
      queueMicrotask(() => socket.open());
      return socket;
    },
    subscribe: () => {
      this.called('subscribe');
      return this.subscriptionAnswer;
    },
    fetchConversation: (id) => {
      this.called('read', `read ${id}`);
      const conversation = this.conversations.get(id);
      if (conversation) return structuredClone(conversation);
      throw Object.assign(new Error('Not found'), { status: 404 });
    },
    fetchConversations: () => {
      this.called('read', 'list');
      return { entities: structuredClone([...this.conversations.values()]) };
    },
    random: () => 1,
  };

  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('Nothing has connected yet.');
    return socket;
  }

  /** Changes a conversation, and sends that to all sockets. */
  put(conversation: Conversation): void {
    this.conversations.set(conversation.id, conversation);
    this.send({ topicName: 'v2.users.u.conversations.cobrowsesessions', eventBody: conversation });
  }

  send(message: unknown): void {
    for (const socket of this.sockets) socket.deliver(message);
  }

  private called(call: 'connect' | 'subscribe' | 'read', name: string = call): void {
    this.calls.push(name);
    const index = this.failures.findIndex((failure) => failure.call === call);
    if (index < 0) return;
    const [failure] = this.failures.splice(index, 1);
    throw failure?.error;
  }
}
