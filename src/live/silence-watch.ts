/** Notices when nothing has arrived for too long, even if the computer was asleep. */
import { systemNow } from './system-time.js';
import { startTimer } from './timer.js';

/** How often the clock is compared, in milliseconds: timers do not run while a computer sleeps. */
const CHECK_INTERVAL = 5000;

interface SilenceOptions {
  /** How long nothing may arrive, in milliseconds. `Infinity` switches the watch off. */
  readonly limit: number;
  /** Called once for each silence. */
  readonly onSilent: () => void;
}

/** Watches from {@link start} until {@link stop}. */
export class SilenceWatch {
  private readonly options: SilenceOptions;
  /** When something arrived last; null while nothing is watched. */
  private heardAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SilenceOptions) {
    this.options = options;
  }

  /** Call this when the watch begins, and when something arrives. */
  start(): void {
    const isRunning = this.heardAt !== null;
    this.heardAt = systemNow();
    if (!isRunning) this.wait(this.heardAt);
  }

  stop(): void {
    this.heardAt = null;
    clearTimeout(this.timer);
  }

  /** Compares the clock now, for example because the computer woke up. */
  check(): void {
    if (this.heardAt === null) return;
    clearTimeout(this.timer);
    const now = systemNow();
    // The clock was set back: count from now.
    this.heardAt = Math.min(this.heardAt, now);
    if (now - this.heardAt < this.options.limit) this.wait(now);
    else this.expire();
  }

  /** Ends the watch as if nothing had arrived for too long. */
  expire(): void {
    if (this.heardAt === null) return;
    this.stop();
    this.options.onSilent();
  }

  private wait(now: number): void {
    if (this.options.limit === Infinity) return;
    const remaining = (this.heardAt ?? now) + this.options.limit - now;
    this.timer = startTimer(() => this.check(), Math.min(remaining, CHECK_INTERVAL));
  }
}
