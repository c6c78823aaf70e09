/** One connection, from its opening until it ends or has to be replaced. */
import type { ReportError } from './listeners.js';
import { noticeOf, readMessage } from './messages.js';
import type { ConnectionReason, NotificationSource } from './notification-types.js';
import { SilenceWatch } from './silence-watch.js';
import { listenTo, type Source } from './source.js';
import { startTimer } from './timer.js';

/** Why a channel has to be replaced. */
export type ChannelEnd = Extract<
  ConnectionReason,
  'disconnected' | 'silent' | 'closing' | 'evicted' | 'stopped'
>;

interface ChannelOptions {
  readonly silenceLimit: number;
  readonly pingTimeout: number;
  /** Called with each message, parsed. */
  readonly onMessage: (message: unknown) => void;
  /** Called when `isSilent` changed. */
  readonly onSilence: () => void;
  /** Receives what an iterable of the app threw. */
  readonly onError: ReportError;
}

/** A connection that listens as soon as it is created. */
export class Channel {
  /** Resolves when the channel has to be replaced; while it is `closing`, messages still arrive. */
  readonly replaced: Promise<ChannelEnd>;
  /** Whether nothing has arrived for too long. */
  isSilent = false;
  /** Why no more messages arrive. */
  endReason: ChannelEnd = 'stopped';

  private readonly ending = new AbortController();
  private readonly options: ChannelOptions;
  private source: Source | null = null;
  private resolveReplaced: (end: ChannelEnd) => void = () => {};
  private readonly silence: SilenceWatch;
  private pingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ChannelOptions) {
    this.options = options;
    this.silence = new SilenceWatch({
      limit: options.silenceLimit,
      onSilent: () => this.ping(),
    });
    this.replaced = new Promise((resolve) => {
      this.resolveReplaced = resolve;
    });
  }

  /** Aborts when no more messages arrive. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Resolves when the source is open. A source that arrives after `close` is closed at once. */
  async open(connecting: Promise<NotificationSource>): Promise<void> {
    const source = listenTo(await connecting, (message) => this.receive(message));
    this.source = source;
    if (this.signal.aborted) source.close();
    await source.opened;
    if (!this.signal.aborted) this.watchSilence();
    void this.endWith(source);
  }

  close(): void {
    this.end('stopped');
  }

  /**
   * Pings if nothing has arrived for too long, for example while the computer was asleep.
   *
   * @param isDoubtful - whether to ping even if something has just arrived
   */
  check(isDoubtful: boolean): void {
    if (isDoubtful) this.silence.expire();
    else this.silence.check();
  }

  private async endWith(source: Source): Promise<void> {
    try {
      await source.ended;
    } catch (error) {
      if (!this.signal.aborted) this.options.onError(error);
    }
    this.end('disconnected');
  }

  private receive(message: unknown): void {
    if (this.signal.aborted) return;
    this.watchSilence();
    const value = readMessage(message);
    const notice = noticeOf(value);
    if (notice === 'closing') this.resolveReplaced('closing');
    if (notice === 'evicted') this.end('evicted');
    this.options.onMessage(value);
  }

  /** Starts to measure silence, from now. */
  private watchSilence(): void {
    clearTimeout(this.pingTimer);
    if (this.isSilent) this.setSilent(false);
    this.silence.start();
  }

  private ping(): void {
    this.setSilent(true);
    this.pingTimer = startTimer(() => this.end('silent'), this.options.pingTimeout);
    this.source?.ping?.();
  }

  private setSilent(isSilent: boolean): void {
    this.isSilent = isSilent;
    this.options.onSilence();
  }

  private end(end: ChannelEnd): void {
    if (this.signal.aborted) return;
    this.silence.stop();
    clearTimeout(this.pingTimer);
    this.endReason = end;
    this.resolveReplaced(end);
    this.ending.abort();
    this.source?.close();
  }
}
