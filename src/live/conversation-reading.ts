/**
 * Reads all open conversations from the REST API, because a channel does not repeat missed events.
 */
import { participantFacts } from '../model/facts.js';
import { readText } from '../model/values.js';
import type { Problem } from '../wire/problems.js';
import { waitFor } from './abortable.js';
import { readAnswer } from './answers.js';
import { readFailure } from './failure.js';
import type { ReportError } from './listeners.js';
import { REQUEST_TIMEOUT, type NotificationOptions } from './notification-types.js';
import { systemNow } from './system-time.js';

/** How many requests run at the same time. */
const CONCURRENCY = 4;
/**
 * A conversation that changes while it is being read is read again, at most this many times in
 * total.
 */
const TRIES = 3;

type ReadingOptions = Pick<
  NotificationOptions,
  'store' | 'fetchConversation' | 'fetchConversations' | 'connectTimeout'
> & {
  /** Applies a response. Returns the problems in it. */
  readonly apply: (input: unknown) => readonly Problem[];
  /** Called with the difference between the server's clock and this computer's. */
  readonly onClockOffset: (offset: number) => void;
  readonly reportError: ReportError;
};

/** Starts readings, and informs them of events that arrive meanwhile. */
export class ConversationReading {
  private readonly options: ReadingOptions;
  private readonly running = new Set<Reading>();

  constructor(options: ReadingOptions) {
    this.options = options;
  }

  /** Records that events changed these conversations. */
  recordChanges(ids: readonly string[]): void {
    for (const reading of this.running) reading.recordChanges(ids);
  }

  /** Starts a new reading of all open conversations. */
  begin(): Reading {
    return new Reading(this.options, this.running);
  }
}

/** One reading of all open conversations. */
export class Reading {
  private readonly options: ReadingOptions;
  private readonly running: Set<Reading>;
  /** How many events changed each conversation during this reading. */
  private readonly changes = new Map<string, number>();
  /** Conversations that are still to be read; null before they are known. */
  private missing: Set<string> | null = null;

  constructor(options: ReadingOptions, running: Set<Reading>) {
    this.options = options;
    this.running = running;
  }

  recordChanges(ids: readonly string[]): void {
    for (const id of ids) this.changes.set(id, (this.changes.get(id) ?? 0) + 1);
  }

  /**
   * Reads what is missing. Rejects when a request failed that may succeed later. Call it again to
   * read what is still missing.
   */
  async run(signal: AbortSignal): Promise<void> {
    this.running.add(this);
    try {
      this.missing ??= await this.findOpen(signal);
      await this.readMissing(this.missing, signal);
    } finally {
      this.running.delete(this);
    }
  }

  private async findOpen(signal: AbortSignal): Promise<Set<string>> {
    const { fetchConversations, store } = this.options;
    if (fetchConversations) {
      this.apply(await this.answer(() => fetchConversations(signal), signal));
    }
    const ids = store.peek().sessions.flatMap(({ id, participants }) => {
      const conversationId = readText(id);
      // A session without participants has not begun yet, but may have begun during the gap.
      const isOpen =
        participants.length === 0 ||
        participants.some((leg) => participantFacts(leg).phase !== 'ended');
      return conversationId !== null && isOpen ? [conversationId] : [];
    });
    return new Set(ids);
  }

  /** After a failure, no more requests are started, and those that are running are awaited. */
  private async readMissing(missing: Set<string>, signal: AbortSignal): Promise<void> {
    const queue = [...missing];
    const errors: unknown[] = [];
    const workers = Array.from({ length: CONCURRENCY }, async () => {
      while (errors.length === 0) {
        const id = queue.pop();
        if (id === undefined) return;
        try {
          await this.readOne(id, signal);
          missing.delete(id);
        } catch (error) {
          errors.push(error);
        }
      }
    });
    await Promise.all(workers);
    if (errors.length > 0) throw errors[0];
  }

  private async readOne(id: string, signal: AbortSignal): Promise<void> {
    const { fetchConversation, reportError } = this.options;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const before = this.changes.get(id);
      let answer: unknown;
      try {
        answer = await this.answer(() => fetchConversation(id, signal), signal);
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        reportError(error);
        return;
      }
      const isOutdated = this.changes.get(id) !== before;
      this.apply(answer);
      // An event that arrived meanwhile may be newer than the response.
      if (!isOutdated) return;
    }
  }

  private async answer(fetch: () => unknown, signal: AbortSignal): Promise<unknown> {
    const { onClockOffset, connectTimeout = REQUEST_TIMEOUT } = this.options;
    const askedAt = systemNow();
    const answer = Promise.resolve().then(fetch).then(readAnswer);
    const { body, date } = await waitFor(answer, signal, connectTimeout);
    if (date !== null) {
      // `Date` has no fraction of a second: on average it is half a second behind.
      const serverTime = date + 500;
      // The server answered about halfway between the request and the response.
      const answeredAt = (askedAt + systemNow()) / 2;
      onClockOffset(serverTime - answeredAt);
    }
    return body;
  }

  /**
   * Throws when a response cannot be read at all, for example because it is a proxy's error page.
   */
  private apply(answer: unknown): void {
    const isUnreadable = this.options
      .apply(answer)
      .some(({ severity, path }) => severity === 'error' && path === '$');
    if (isUnreadable) throw new Error('The answer is not a conversation.');
  }
}

/** A conversation that this user cannot read, or that is gone. A retry would not help. */
function isUnavailable(error: unknown): boolean {
  const { status } = readFailure(error, systemNow());
  return status === 403 || status === 404 || status === 410;
}
