/** The latest events of one conversation, oldest first. */
import type { CobrowseEvent } from '../wire/events.js';

/** An event, and when it arrived. */
export interface ReceivedEvent extends CobrowseEvent {
  /** Epoch milliseconds of this computer. */
  readonly at: number;
}

/** Stores the latest events up to a limit. Its list is the same array until the next event. */
export class EventHistory {
  private readonly limit: number;
  private events: ReceivedEvent[] = [];
  private list: readonly ReceivedEvent[] | undefined = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  get latest(): ReceivedEvent | undefined {
    return this.events.at(-1);
  }

  add(event: ReceivedEvent): void {
    if (this.limit <= 0) return;
    this.events.push(event);
    // Cut off only now and then: doing it at every event would copy the whole list each time.
    if (this.events.length >= 2 * this.limit) this.events = this.events.slice(-this.limit);
    this.list = undefined;
  }

  read(): readonly ReceivedEvent[] {
    this.list ??= this.events.slice(-this.limit);
    return this.list;
  }
}
