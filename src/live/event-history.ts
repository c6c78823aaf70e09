/** The latest events of one conversation, oldest first. */
import type { CobrowseEvent } from '../wire/events.js';

/** Keeps the latest events up to a limit. Its list is a new array after each event, and else the same. */
export class EventHistory {
  private readonly limit: number;
  private events: CobrowseEvent[] = [];
  private list: readonly CobrowseEvent[] | undefined = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  get latest(): CobrowseEvent | undefined {
    return this.events.at(-1);
  }

  add(event: CobrowseEvent): void {
    if (this.limit <= 0) return;
    this.events.push(event);
    // Cut rarely: cutting at every event would copy the whole list each time.
    if (this.events.length >= 2 * this.limit) this.events = this.events.slice(-this.limit);
    this.list = undefined;
  }

  read(): readonly CobrowseEvent[] {
    this.list ??= this.events.slice(-this.limit);
    return this.list;
  }
}
