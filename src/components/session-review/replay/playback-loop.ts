/** Moves through a replay in animation frames. */
import type { Replay } from '../../../wire/replay.js';
import { advance, endOf } from './playback.js';

/**
 * The longest time that is counted between two frames, in milliseconds, because the page may have
 * been busy.
 */
const LONGEST_FRAME = 250;
/**
 * How often the review is updated between events, in milliseconds. Its durations tick every second.
 */
const FOLLOWS_EVERY = 1000;

interface PlaybackOptions {
  /** The window whose animation frames are used. */
  readonly view: Window;
  readonly replay: Replay;
  /** Seconds of the session per second. */
  readonly speed: number;
  readonly skipsIdle: boolean;
  /** The moment that the review shows. */
  readonly readMoment: () => number;
  /** Called with each moment that the review should show. */
  readonly onMoment: (moment: number) => void;
  /** Called in every frame with the position, which is more precise than the moment. */
  readonly onPosition: (position: number) => void;
  readonly onEnd: () => void;
}

/** Plays from the moment that the review shows, until it is stopped or reaches the end. */
export class PlaybackLoop {
  private readonly options: PlaybackOptions;
  private position: number;
  /** The last moment that was passed to the review, and the time of that frame. */
  private shownMoment: number;
  private shownTime: number | null = null;
  private lastFrame: number | null = null;
  private request = 0;

  constructor(options: PlaybackOptions) {
    this.options = options;
    this.position = options.readMoment();
    this.shownMoment = this.position;
  }

  start(): void {
    this.request = this.options.view.requestAnimationFrame(this.playFrame);
  }

  stop(): void {
    this.options.view.cancelAnimationFrame(this.request);
  }

  private readonly playFrame = (time: number): void => {
    const { replay, onPosition, onEnd } = this.options;
    this.followUser();
    this.advanceTo(time);
    const isAtEnd = this.position >= endOf(replay);
    if (isAtEnd || this.isUpdateDue(time)) this.showMoment(time);
    onPosition(this.position);
    if (isAtEnd) onEnd();
    else this.start();
  };

  /** Continues from another moment if the user chose one while playing. */
  private followUser(): void {
    const moment = this.options.readMoment();
    if (moment === this.shownMoment) return;
    this.position = moment;
    this.shownMoment = moment;
  }

  private advanceTo(time: number): void {
    const { replay, speed, skipsIdle } = this.options;
    const elapsed = this.lastFrame === null ? 0 : Math.min(LONGEST_FRAME, time - this.lastFrame);
    this.lastFrame = time;
    this.shownTime ??= time;
    this.position = advance(replay, this.position, elapsed * speed, skipsIdle);
  }

  /** Whether an event was passed, or the review has not been updated for a while. */
  private isUpdateDue(time: number): boolean {
    const { replay } = this.options;
    const isEvent = replay.indexAt(this.position) !== replay.indexAt(this.shownMoment);
    return isEvent || time - (this.shownTime ?? time) >= FOLLOWS_EVERY;
  }

  private showMoment(time: number): void {
    this.shownMoment = this.position;
    this.shownTime = time;
    this.options.onMoment(this.position);
  }
}
