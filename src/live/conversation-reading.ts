/** Reads all open conversations by REST, since a channel never repeats what was missed. */
import { participantFacts } from '../model/facts.js';
import { readText } from '../model/values.js';
import { waitFor } from './abortable.js';
import { readAnswer } from './answers.js';
import { readFailure } from './failure.js';
import type { NotificationOptions } from './notification-types.js';
import { systemNow } from './system-time.js';

/** How many requests run at the same time. */
const CONCURRENCY = 4;
/** A conversation that changes while it is read is read again, this often at most. */
const TRIES = 3;

type ReadingOptions = Pick<
  NotificationOptions,
  'store' | 'fetchConversation' | 'fetchConversations'
> & {
  /** Applies what was read. */
  readonly apply: (input: unknown) => unknown;
  /** Called with the difference between the server's clock and this computer's. */
  readonly onClockOffset: (offset: number) => void;
};

/** Reads conversations, and notices events that arrive meanwhile. */
export class ConversationReading {
  private readonly options: ReadingOptions;
  /** For each reading that goes on: how many events changed each conversation meanwhile. */
  private readonly running = new Set<Map<string, number>>();

  constructor(options: ReadingOptions) {
    this.options = options;
  }

  /** Notes that events changed these conversations. */
  noteChanged(ids: readonly string[]): void {
    for (const changes of this.running) {
      for (const id of ids) changes.set(id, (changes.get(id) ?? 0) + 1);
    }
  }

  /** Reads everything that is open. Rejects when an answer is missing that a retry could bring. */
  async read(signal: AbortSignal): Promise<void> {
    const { fetchConversations, apply } = this.options;
    const changes = new Map<string, number>();
    this.running.add(changes);
    try {
      if (fetchConversations) apply(await this.answer(() => fetchConversations(signal), signal));
      const ids = this.openConversations();
      const workers = Array.from({ length: CONCURRENCY }, async () => {
        for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
          await this.readOne(id, changes, signal);
        }
      });
      await Promise.all(workers);
    } finally {
      this.running.delete(changes);
    }
  }

  private async readOne(
    id: string,
    changes: ReadonlyMap<string, number>,
    signal: AbortSignal,
  ): Promise<void> {
    const { fetchConversation, apply } = this.options;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const before = changes.get(id);
      let answer: unknown;
      try {
        answer = await this.answer(() => fetchConversation(id, signal), signal);
      } catch (error) {
        if (isUnavailable(error)) return;
        throw error;
      }
      const isOutdated = changes.get(id) !== before;
      apply(answer);
      // An event that came meanwhile may be newer than the answer.
      if (!isOutdated) return;
    }
  }

  private async answer(fetch: () => unknown, signal: AbortSignal): Promise<unknown> {
    const asked = systemNow();
    const answer = Promise.resolve().then(fetch).then(readAnswer);
    const { body, date } = await waitFor(answer, signal);
    // `Date` is cut to the second: on average it is half a second behind.
    if (date !== null) this.options.onClockOffset(date + 500 - (asked + systemNow()) / 2);
    return body;
  }

  private openConversations(): string[] {
    return this.options.store.peek().sessions.flatMap(({ id, participants }) => {
      const conversationId = readText(id);
      const isOpen = participants.some((leg) => participantFacts(leg).phase !== 'ended');
      return conversationId !== null && isOpen ? [conversationId] : [];
    });
  }
}

/** A conversation that this user cannot read, or that is gone: asking again brings nothing. */
function isUnavailable(error: unknown): boolean {
  const { status } = readFailure(error, systemNow());
  return status === 403 || status === 404 || status === 410;
}
