/** Whether the tab that leads is still there. It keeps its lock while it hangs, or is frozen. */
import { SilenceWatch } from './silence-watch.js';
import { startTimer } from './timer.js';

/** How long a tab waits for a sign of life before it asks for one, in milliseconds. */
const SILENCE_LIMIT = 5000;
/** Up to this much longer, so that not all tabs ask at the same moment. */
const SILENCE_SPREAD = 2000;
/** How long the tab that leads may take to answer, in milliseconds. A busy page takes a second or two. */
const ANSWER_LIMIT = 5000;

interface LeaderWatchOptions {
  /** Asks the tab that leads to answer. */
  readonly ask: () => void;
  /** Called when it does not. */
  readonly onMissing: () => void;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/** Asks after each silence. Timers of a hidden page are slow, so the other tab is not counted on them. */
export class LeaderWatch {
  private readonly options: LeaderWatchOptions;
  private readonly silence: SilenceWatch;
  private answer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LeaderWatchOptions) {
    this.options = options;
    this.silence = new SilenceWatch({
      limit: SILENCE_LIMIT + SILENCE_SPREAD * options.random,
      onSilent: () => this.ask(),
    });
  }

  /** The tab that leads gave a sign of life, or the watch begins. */
  start(): void {
    clearTimeout(this.answer);
    this.silence.start();
  }

  stop(): void {
    clearTimeout(this.answer);
    this.silence.stop();
  }

  /** Compares the clock now, for example because the computer woke up. */
  check(): void {
    this.silence.check();
  }

  private ask(): void {
    this.answer = startTimer(() => this.options.onMissing(), ANSWER_LIMIT);
    this.options.ask();
  }
}
