/** Watches whether the leader tab still responds. A tab that hangs or is frozen keeps its lock. */
import { SilenceWatch } from './silence-watch.js';
import { startTimer } from './timer.js';

/** How long a tab waits for a message before it asks for one, in milliseconds. */
const SILENCE_LIMIT = 5000;
/** Up to this much longer, so that not all tabs ask at the same moment. */
const SILENCE_SPREAD = 2000;
/**
 * How long the leader tab may take to answer, in milliseconds. A busy page takes a second or two.
 */
const ANSWER_LIMIT = 5000;

interface LeaderWatchOptions {
  /** Asks the leader tab to answer. */
  readonly ask: () => void;
  /** Called when it does not answer. */
  readonly onMissing: () => void;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/**
 * Asks the leader tab after each silence. It is not expected to send regularly by itself, because
 * timers of a hidden page are slow.
 */
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

  /** Call this when the watch begins, and when something arrives from the leader tab. */
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
