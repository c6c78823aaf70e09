/**
 * Connects, and reconnects after every loss, until it is stopped or the server refuses the user.
 */
import { pause } from './abortable.js';
import { waitingTime } from './backoff.js';
import { LiveChannel, type LiveChannelSetting } from './live-channel.js';
import type { ConnectionReason } from './notification-types.js';
import { isFinal, StageError } from './stage-error.js';
import { systemNow } from './system-time.js';

/** After a connection that was live this long, the wait starts again with the shortest time. */
const STEADY = 30_000;

/** How a channel ended, or why it never went live. */
interface ChannelResult {
  readonly reason: ConnectionReason;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter: number | null;
}

/** Runs one channel after the other. */
export class ConnectionLoop {
  private readonly setting: LiveChannelSetting;
  /** Failures in a row, and connections that did not last. The next waiting time depends on it. */
  private failures = 0;
  /** Attempts since the connection was live. */
  private attempt = 0;
  private waiting = new AbortController();
  private channel: LiveChannel | null = null;
  /** A channel that announced its end. It still delivers until the next one is live. */
  private closing: LiveChannel | null = null;

  constructor(setting: LiveChannelSetting) {
    this.setting = setting;
  }

  /** Ends the wait before the next attempt to connect, or to read conversations. */
  retry(): void {
    this.waiting.abort();
    this.channel?.retry();
  }

  /**
   * Checks whether the connection is still alive: at once if that is doubtful, otherwise only if it
   * is silent.
   */
  check(isDoubtful: boolean): void {
    this.channel?.check(isDoubtful);
  }

  /** Resolves with the reason when the connection is closed for good. */
  async run(stop: AbortSignal): Promise<ConnectionReason> {
    let last: ChannelResult | null = null;
    while (!stop.aborted) {
      last = await this.runChannel(last?.reason ?? null, stop);
      if (stop.aborted || isFinal(last.reason)) break;
      // While a channel is closing, connect without waiting, unless one after the other closes.
      if (last.reason !== 'closing' || this.failures > 1) await this.wait(last, stop);
    }
    this.replaceClosing(null);
    return last && isFinal(last.reason) ? last.reason : 'stopped';
  }

  private async runChannel(
    reason: ConnectionReason | null,
    stop: AbortSignal,
  ): Promise<ChannelResult> {
    const { reportError } = this.setting;
    this.showConnecting(reason);
    const channel = new LiveChannel(this.setting);
    this.channel = channel;
    const close = (): void => channel.close();
    stop.addEventListener('abort', close);
    let liveSince: number | null = null;
    try {
      const goesLive = channel.goLive({ attempt: this.attempt, reason }).then(() => null);
      this.attempt += 1;
      const early = await Promise.race([goesLive, channel.replaced]);
      if (early !== null) {
        channel.close();
        return { reason: early, retryAfter: null };
      }
      liveSince = systemNow();
      this.attempt = 0;
      this.replaceClosing(null);
      const end = await channel.replaced;
      if (end === 'closing') this.replaceClosing(channel);
      return { reason: end, retryAfter: null };
    } catch (error) {
      channel.close();
      if (!(error instanceof StageError)) return { reason: channel.endReason, retryAfter: null };
      reportError(error);
      return { reason: error.reason, retryAfter: error.failure.retryAfter };
    } finally {
      stop.removeEventListener('abort', close);
      const wasSteady = liveSince !== null && systemNow() - liveSince >= STEADY;
      this.failures = wasSteady ? 1 : this.failures + 1;
    }
  }

  /** As long as a closing channel delivers, the data stays live. */
  private showConnecting(reason: ConnectionReason | null): void {
    const { state } = this.setting;
    if (this.closing && !this.closing.signal.aborted) return;
    if (state.hasBeenLive) state.setPhase('reconnecting', reason ?? 'disconnected');
    else state.setPhase('connecting', reason);
  }

  private async wait({ reason, retryAfter }: ChannelResult, stop: AbortSignal): Promise<void> {
    const { state, options } = this.setting;
    const random = (options.random ?? Math.random)();
    const time = waitingTime(this.failures, retryAfter, random);
    this.waiting = new AbortController();
    this.showConnecting(reason);
    state.update({ retryAt: systemNow() + time });
    await pause(time, stop, this.waiting.signal);
    state.update({ retryAt: null });
  }

  /** Closes the previous closing channel, if there is one, and stores the new one. */
  private replaceClosing(channel: LiveChannel | null): void {
    const before = this.closing;
    this.closing = channel;
    before?.close();
    channel?.signal.addEventListener('abort', () => {
      if (this.closing === channel) this.showConnecting('closing');
    });
  }
}
