/** A channel that is connected, subscribed and read until nothing is missing. */
import { AbortedError, pause, waitFor } from './abortable.js';
import { waitingTime } from './backoff.js';
import { Channel, type ChannelEnd } from './channel.js';
import type { ConnectionState } from './connection-state.js';
import type { Intake } from './intake.js';
import type { ReportError } from './listeners.js';
import type { ConnectContext, NotificationOptions } from './notification-types.js';
import { isFinal, StageError, type Stage } from './stage-error.js';
import { readSubscriptionAnswer, type SubscriptionAnswer } from './subscription-answer.js';
import { systemNow } from './system-time.js';

const ONE_DAY = 86_400_000;
/** Subscriptions are renewed when this share of their time is over. */
const RENEWAL_SHARE = 0.9;

/** What a live channel works with. */
export interface LiveChannelSetting {
  readonly options: NotificationOptions;
  readonly state: ConnectionState;
  readonly intake: Intake;
  readonly reportError: ReportError;
}

/** One connection. Call {@link goLive} once. */
export class LiveChannel {
  private readonly setting: LiveChannelSetting;
  private readonly channel: Channel;
  /** Whether everything was read once. */
  private isComplete = false;
  private rereading: Promise<void> | null = null;
  private fatal: (error: StageError) => void = () => {};
  private readonly failed: Promise<never>;

  constructor(setting: LiveChannelSetting) {
    this.setting = setting;
    const { options } = setting;
    this.failed = new Promise((_, reject) => {
      this.fatal = reject;
    });
    this.failed.catch(() => {});
    this.channel = new Channel({
      silenceLimit: options.silenceLimit ?? 40_000,
      pingTimeout: options.pingTimeout ?? 5000,
      onMessage: (message) => this.receive(message),
      onSilence: () => this.showPhase(),
    });
  }

  /** Aborts when no more messages arrive. */
  get signal(): AbortSignal {
    return this.channel.signal;
  }

  /** Resolves when the channel has to be replaced; rejects when the server refuses the user. */
  get replaced(): Promise<ChannelEnd> {
    return Promise.race([this.channel.replaced, this.failed]);
  }

  /** Why no more messages arrive. */
  get endReason(): ChannelEnd {
    return this.channel.endReason;
  }

  close(): void {
    this.channel.close();
  }

  /** Connects, subscribes and reads. Resolves when the data is current. */
  async goLive(context: ConnectContext): Promise<void> {
    const { connect, connectTimeout = 15_000 } = this.setting.options;
    const { signal } = this;
    await this.stage('connectFailed', async () => {
      const source = Promise.resolve(connect(signal, context));
      await waitFor(source, signal, connectTimeout);
      await waitFor(this.channel.open(await source), signal, connectTimeout);
    });
    const answer = await this.subscribe();
    void this.keepSubscribed(answer);
    await this.readUntilCurrent();
  }

  private receive(message: unknown): void {
    const { state, intake } = this.setting;
    state.noteMessage();
    // A message that was cut may have reported something that nobody will report again.
    if (!intake.apply(message) && this.isComplete) void this.readAgain();
  }

  private async subscribe(): Promise<SubscriptionAnswer> {
    const { subscribe, connectTimeout = 15_000 } = this.setting.options;
    const answer = await this.stage('subscribeFailed', () =>
      waitFor(Promise.resolve(subscribe?.(this.signal)), this.signal, connectTimeout),
    );
    const read = readSubscriptionAnswer(answer);
    this.setting.state.update({ refusedTopics: read.refusedTopics });
    return read;
  }

  /** Subscribes again before the subscriptions expire, as long as the channel lives. */
  private async keepSubscribed(first: SubscriptionAnswer): Promise<void> {
    const { options, reportError } = this.setting;
    if (!options.subscribe) return;
    let { expires } = first;
    let failures = 0;
    for (;;) {
      const wait = failures > 0 ? waitingTime(failures, null, 1) : this.timeToRenewal(expires);
      await pause(wait, this.signal);
      if (this.signal.aborted) return;
      try {
        ({ expires } = await this.subscribe());
        failures = 0;
      } catch (error) {
        if (error instanceof AbortedError) return;
        reportError(error);
        failures += 1;
        if (error instanceof StageError && isFinal(error.reason)) this.fatal(error);
      }
    }
  }

  private timeToRenewal(expires: number | null): number {
    const { clockOffset } = this.setting.state.status.get();
    const remaining = expires === null ? ONE_DAY : expires - systemNow() - (clockOffset ?? 0);
    return Math.max(1000, Math.min(remaining, ONE_DAY) * RENEWAL_SHARE);
  }

  /** Reads all open conversations, again and again until every answer came. */
  private async readUntilCurrent(): Promise<void> {
    const { state, options, reportError } = this.setting;
    this.isComplete = false;
    for (let failures = 1; ; failures++) {
      try {
        await this.stage('readFailed', () => this.setting.intake.reading.read(this.signal));
        break;
      } catch (error) {
        if (!(error instanceof StageError) || isFinal(error.reason)) throw error;
        reportError(error);
        state.setPhase('stale', error.reason);
        const random = (options.random ?? Math.random)();
        await pause(waitingTime(failures, error.failure.retryAfter, random), this.signal);
      }
    }
    this.isComplete = true;
    this.showPhase();
  }

  /** Reads once more, after a message that could not be read. */
  private async readAgain(): Promise<void> {
    if (this.rereading) return;
    this.setting.state.setPhase('stale', 'unreadable');
    try {
      this.rereading = this.readUntilCurrent();
      await this.rereading;
    } catch (error) {
      if (error instanceof StageError) this.fatal(error);
    } finally {
      this.rereading = null;
    }
  }

  /** Once everything was read, the data is current unless nothing is heard any more. */
  private showPhase(): void {
    if (!this.isComplete || this.signal.aborted) return;
    if (this.channel.isSilent) this.setting.state.setPhase('stale', 'silent');
    else this.setting.state.setPhase('live', null);
  }

  /** Runs a step. What it throws tells which step failed. */
  private async stage<Result>(stage: Stage, step: () => Promise<Result>): Promise<Result> {
    try {
      return await step();
    } catch (error) {
      throw this.signal.aborted ? new AbortedError() : new StageError(stage, error);
    }
  }
}
