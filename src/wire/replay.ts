/**
 * Shows a session as it was after any of its events. Checkpoints keep each step fast in a long log.
 */
import type { ObservedSession } from '../model/findings/types.js';
import { firstIndex } from '../model/first-index.js';
import type { CobrowseSession } from './events.js';
import { mergeEvent, type SessionState } from './merge.js';
import { ControlRecorder } from './replay-control.js';
import { eventsOfSession, momentsOf, type Moments, type ReplayEvent } from './replay-events.js';

export type { ReplayEvent } from './replay-events.js';

/** Settings of {@link createReplay}. */
export interface ReplayOptions {
  /**
   * The id of the conversation; null for participants without a conversation.
   * @default the conversation of the first event
   */
  readonly sessionId?: string | null | undefined;
}

/** A session as it was after each of its events. */
export interface Replay {
  /** The events of the session, in the order in which they arrived. */
  readonly events: readonly ReplayEvent[];
  /**
   * When each event is shown, in epoch milliseconds. Every moment is later than the one before:
   * events with the same time are a microsecond apart.
   */
  readonly moments: readonly number[];
  /**
   * False if no event has a time. The moments are then one second apart and only show the order.
   */
  readonly isTimed: boolean;
  /**
   * Indices of the events that changed something. Events that only repeat a report are not listed.
   */
  readonly changes: readonly number[];
  /** Indices of the events that changed who controls whom. */
  readonly controlChanges: readonly number[];
  /**
   * The index of the last event at or before a moment; -1 if there is none.
   */
  readonly indexAt: (moment: number) => number;
  /** The session after an event, by index. For an index out of range, the nearest event is used. */
  readonly sessionAt: (index: number) => CobrowseSession;
  /**
   * Who controlled whom up to an event, as a short list of earlier states for `sessionOutcome`,
   * `controlSince` and `SessionReview`. The list stays short, however many events there are.
   */
  readonly controlUntil: (index: number) => readonly ObservedSession[];
}

/**
 * The largest number of events between checkpoints. Merging that many takes about 2 milliseconds.
 */
const CHECKPOINT_DISTANCE = 50;

/**
 * Creates a replay from the events of a log, oldest first. Only the events of one session are used.
 * Creating it merges all events once, which takes about 2 seconds for 100,000 events. After that,
 * going to any moment takes milliseconds.
 *
 * @example
 * const replay = createReplay(parseEvents(text).events);
 * const [first = 0] = replay.controlChanges;
 * replay.sessionAt(first).participants;
 */
export function createReplay(
  events: readonly ReplayEvent[] | null | undefined,
  options: ReplayOptions = {},
): Replay {
  const builder = new ReplayBuilder(events, options);
  builder.read(Number.POSITIVE_INFINITY);
  return builder.finish();
}

/** Creates a replay in steps, so that the page stays responsive. */
export class ReplayBuilder {
  private readonly events: readonly ReplayEvent[];
  private readonly times: Moments;
  private readonly checkpoints: SessionState[] = [];
  private readonly changes: number[] = [];
  private readonly control = new ControlRecorder();
  private state: SessionState | undefined;
  private next = 0;

  constructor(events: readonly ReplayEvent[] | null | undefined, options: ReplayOptions = {}) {
    this.events = eventsOfSession(events, options.sessionId);
    this.times = momentsOf(this.events);
  }

  /** How many events have been read, and how many there are. */
  get progress(): { readonly read: number; readonly all: number } {
    return { read: this.next, all: this.events.length };
  }

  /** Reads up to `count` more events. Returns whether there are any left. */
  read(count: number): boolean {
    for (const event of this.events.slice(this.next, this.next + count)) {
      this.readEvent(event, this.next);
      this.next++;
    }
    return this.next < this.events.length;
  }

  /** The replay. All events must have been read. */
  finish(): Replay {
    const { events, times, changes, control } = this;
    const states = new ReplayStates(events, this.checkpoints);
    const { moments, isTimed } = times;
    const inRange = (index: number): number =>
      Math.max(0, Math.min(events.length - 1, Math.trunc(index) || 0));
    return {
      events,
      moments,
      isTimed,
      changes,
      controlChanges: control.changes,
      indexAt: (moment) => lastAtOrBefore(moments, moment),
      sessionAt: (index) => states.sessionAt(inRange(index)),
      controlUntil: (index) => {
        const nearest = inRange(index);
        return control.until(nearest, states.sessionAt(nearest), moments[nearest] ?? 0);
      },
    };
  }

  private readEvent(event: ReplayEvent, index: number): void {
    const before = this.state?.session;
    this.state = mergeEvent(this.state, event);
    const after = this.state.session;
    if (index % CHECKPOINT_DISTANCE === 0) this.checkpoints.push(this.state);
    if (before === after) return;
    this.changes.push(index);
    const { moments } = this.times;
    const at = moments[index] ?? 0;
    this.control.record({ index, before, after, at, previousAt: moments[index - 1] ?? at });
  }
}

const NOTHING: CobrowseSession = { participants: [] };
/** For how many checkpoints the states that follow are cached. A step back can need two. */
const REMEMBERED = 2;

/** Computes states by merging events from the previous checkpoint on. */
class ReplayStates {
  private readonly events: readonly ReplayEvent[];
  private readonly checkpoints: readonly SessionState[];
  /** The states from each checkpoint on, by its number. The most recently used comes last. */
  private readonly computed = new Map<number, SessionState[]>();

  constructor(events: readonly ReplayEvent[], checkpoints: readonly SessionState[]) {
    this.events = events;
    this.checkpoints = checkpoints;
  }

  sessionAt(index: number): CobrowseSession {
    const number = Math.floor(index / CHECKPOINT_DISTANCE);
    const checkpoint = this.checkpoints[number];
    if (!checkpoint) return NOTHING;
    const states = this.statesFrom(number, checkpoint);
    const start = number * CHECKPOINT_DISTANCE;
    for (const event of this.events.slice(start + states.length, index + 1)) {
      states.push(mergeEvent(states.at(-1), event));
    }
    return states[index - start]?.session ?? NOTHING;
  }

  /** The cached states from a checkpoint on. At first, these are only the checkpoint. */
  private statesFrom(number: number, checkpoint: SessionState): SessionState[] {
    const states = this.computed.get(number) ?? [checkpoint];
    // Deleted first, so that it becomes the last entry.
    this.computed.delete(number);
    this.computed.set(number, states);
    for (const oldest of this.computed.keys()) {
      if (this.computed.size > REMEMBERED) this.computed.delete(oldest);
    }
    return states;
  }
}

/** The position of the last moment at or before another one; -1 if there is none. */
function lastAtOrBefore(moments: readonly number[], wanted: number): number {
  // Not `>`, so that the result for NaN is -1.
  return firstIndex(moments, (moment) => !(moment <= wanted)) - 1;
}
