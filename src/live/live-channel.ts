/** A channel that is connected, subscribed and read until nothing is missing. */
import { AbortedError, pause, waitFor } from './abortable.js';
import { readAnswer } from './answers.js';
import { waitingTime } from './backoff.js';
import { Channel, type ChannelEnd } from './channel.js';
import type { ConnectionState } from './connection-state.js';
import type { Intake } from './intake.js';
import type { ReportError } from './listeners.js';
import { readMessage } from './messages.js';
import {
  REQUEST_TIMEOUT,
  type ConnectContext,
  type NotificationOptions,
} from './notification-types.js';
import { isFinal, StageError, type Stage } from './stage-error.js';
import { readSubscriptionAnswer, type SubscriptionAnswer } from './subscription-answer.js';
import { systemNow } from './system-time.js';

const ONE_DAY = 86_400_000;
/** Subscriptions are renewed when this share of their time is over. */
const RENEWAL_SHARE = 0.9;
/** Shortest time between renewals, in case the clocks disagree about when subscriptions expire. */
const SHORTEST_RENEWAL = 60_000;

/** What a live channel needs. */
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
  /** Whether everything has been read, and nothing has been missed since. */
  private isComplete = false;
  /** How many messages were cut off. */
  private cutMessages = 0;
  private waiting = new AbortController();
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
      onError: setting.reportError,
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

  /** See {@link Channel.check}. */
  check(isDoubtful: boolean): void {
    this.channel.check(isDoubtful);
  }

  /** Ends the wait before conversations are read again. */
  retry(): void {
    this.waiting.abort();
  }

  /** Connects, subscribes and reads. Resolves when the data is current. */
  async goLive(context: ConnectContext): Promise<void> {
    const { connect, connectTimeout = REQUEST_TIMEOUT } = this.setting.options;
    const { signal } = this;
    await this.stage('connectFailed', async () => {
      const connecting = Promise.resolve(connect(signal, context));
      const opening = this.channel.open(connecting);
      opening.catch(() => {}); // it is awaited below, unless `connecting` fails
      await waitFor(connecting, signal, connectTimeout);
      await waitFor(opening, signal, connectTimeout);
    });
    const answer = await this.subscribe();
    void this.keepSubscribed(answer);
    await this.readUntilCurrent();
  }

  private receive(message: unknown): void {
    const { state, intake } = this.setting;
    state.recordMessage();
    const isCut = intake.apply(message).some(({ code }) => code === 'invalidJson');
    if (!isCut) return;
    // It may have contained something that will not be reported again.
    this.cutMessages += 1;
    if (this.isComplete) void this.readAgain();
  }

  private async subscribe(): Promise<SubscriptionAnswer> {
    const { subscribe, connectTimeout = REQUEST_TIMEOUT } = this.setting.options;
    const { body } = await this.stage('subscribeFailed', () => {
      const answer = Promise.resolve(subscribe?.(this.signal)).then(readAnswer);
      return waitFor(answer, this.signal, connectTimeout);
    });
    const read = readSubscriptionAnswer(readMessage(body));
    this.setting.state.update({ refusedTopics: read.refusedTopics });
    return read;
  }

  /** Subscribes again before the subscriptions expire, as long as the channel lives. */
  private async keepSubscribed(first: SubscriptionAnswer): Promise<void> {
    const { options, reportError } = this.setting;
    if (!options.subscribe) return;
    let wait = this.timeToRenewal(first.expires);
    let failures = 0;
    for (;;) {
      await pause(wait, this.signal);
      if (this.signal.aborted) return;
      try {
        const { expires } = await this.subscribe();
        failures = 0;
        wait = this.timeToRenewal(expires);
      } catch (error) {
        if (!(error instanceof StageError)) return;
        if (isFinal(error.reason)) {
          this.fatal(error);
          return;
        }
        reportError(error);
        failures += 1;
        wait = this.waitingTime(failures, error.failure.retryAfter);
      }
    }
  }

  private timeToRenewal(expires: number | null): number {
    const { clockOffset } = this.setting.state.status.get();
    const remaining = expires === null ? ONE_DAY : expires - systemNow() - (clockOffset ?? 0);
    return Math.max(SHORTEST_RENEWAL, Math.min(remaining, ONE_DAY) * RENEWAL_SHARE);
  }

  /** Reads all open conversations, and tries again until every request has succeeded. */
  private async readUntilCurrent(): Promise<void> {
    const { state, intake, reportError } = this.setting;
    this.isComplete = false;
    let cutBefore = this.cutMessages;
    let reading = intake.reading.begin();
    for (let failures = 1; ; failures++) {
      let retryAfter: number | null = null;
      try {
        await this.stage('readFailed', () => reading.run(this.signal));
        if (this.cutMessages === cutBefore) break;
        // What was cut off may be newer than the responses.
        cutBefore = this.cutMessages;
        reading = intake.reading.begin();
        state.setPhase('stale', 'unreadable');
      } catch (error) {
        if (!(error instanceof StageError) || isFinal(error.reason)) throw error;
        reportError(error);
        state.setPhase('stale', error.reason);
        ({ retryAfter } = error.failure);
      }
      await this.waitToReadAgain(this.waitingTime(failures, retryAfter));
    }
    this.isComplete = true;
    this.showPhase();
  }

  private async waitToReadAgain(time: number): Promise<void> {
    const { state } = this.setting;
    this.waiting = new AbortController();
    state.update({ retryAt: systemNow() + time });
    await pause(time, this.signal, this.waiting.signal);
    state.update({ retryAt: null });
  }

  private waitingTime(failures: number, retryAfter: number | null): number {
    const random = this.setting.options.random ?? Math.random;
    return waitingTime(failures, retryAfter, random());
  }

  /** Reads once more, after a message that could not be read. */
  private async readAgain(): Promise<void> {
    this.setting.state.setPhase('stale', 'unreadable');
    try {
      await this.readUntilCurrent();
    } catch (error) {
      if (error instanceof StageError) this.fatal(error);
    }
  }

  /** Once everything has been read, the data is current as long as messages arrive. */
  private showPhase(): void {
    if (!this.isComplete || this.signal.aborted) return;
    if (this.channel.isSilent) this.setting.state.setPhase('stale', 'silent');
    else this.setting.state.setPhase('live', null);
  }

  /** Runs a step. Its error says which step failed. */
  private async stage<Result>(stage: Stage, step: () => Promise<Result>): Promise<Result> {
    try {
      return await step();
    } catch (error) {
      throw this.signal.aborted ? new AbortedError() : new StageError(stage, error);
    }
  }
}
