/**
 * One channel for all tabs of a browser. The tab that holds a lock, the leader, has the channel and
 * passes on what arrives.
 */
import { pause } from './abortable.js';
import type { ConnectionState } from './connection-state.js';
import { LeaderWatch } from './leader-watch.js';
import type { ReportError } from './listeners.js';
import type {
  ConnectionReason,
  ConnectionStatus,
  NotificationOptions,
} from './notification-types.js';
import { isFinal } from './stage-error.js';
import { isBrokenLock, locksOf } from './tab-locks.js';
import {
  isOfLeader,
  isTabMessage,
  statusForFollowers,
  type LeaderMessage,
  type TabMessage,
} from './tab-messages.js';

interface TabsSetting {
  readonly options: NotificationOptions;
  readonly state: ConnectionState;
  /** Aborted by the app, and by this class when the server has refused the leader tab. */
  readonly stop: AbortController;
  readonly reportError: ReportError;
}

/** Runs the connection until the signal aborts. Resolves with the reason why it ended. */
type Run = (signal: AbortSignal) => Promise<ConnectionReason>;

/** The tabs that share a channel, as seen from this one. */
export class SharedTabs {
  private readonly setting: TabsSetting;
  private readonly name: string;
  private readonly channel: BroadcastChannel;
  private readonly id = String(Math.random());
  private readonly leaderWatch: LeaderWatch;
  /** Id of the leader tab, if known. */
  private leader: string | null = null;
  /** Whether this tab takes the lock from a tab that hangs. */
  private isTakingOver = false;
  /** Whether this tab is `stale` because nothing arrives from the leader tab. */
  private isLeaderMissing = false;
  private isSharing = true;
  /** Aborts when this tab no longer waits for the lock. */
  private waiting = new AbortController();
  /** Aborts when another tab takes over. */
  private term = new AbortController();
  private retryHere: () => void = () => {};

  constructor(setting: TabsSetting) {
    this.setting = setting;
    this.name = `cobrowse-participant-kit/${setting.options.shareName ?? 'cobrowse'}`;
    this.channel = new BroadcastChannel(this.name);
    this.channel.addEventListener('message', ({ data }) => this.receive(data));
    this.leaderWatch = new LeaderWatch({
      ask: () => this.send({ kind: 'ping' }),
      onMissing: () => this.takeOver(),
      random: (setting.options.random ?? Math.random)(),
    });
    setting.stop.signal.addEventListener('abort', () => {
      this.waiting.abort();
      this.term.abort();
    });
    this.follow();
  }

  /** Waits until this tab is the leader, and runs the connection as long as it is. */
  async lead(run: Run, retry: () => void): Promise<void> {
    const { state, stop } = this.setting;
    this.retryHere = retry;
    try {
      while (!stop.signal.aborted) await this.leadOnce(run);
    } finally {
      this.stopSharing();
      if (state.phase !== 'closed') state.setPhase('closed', 'stopped');
    }
  }

  /** Passes on an input that the store of this tab received. */
  sendInput(input: unknown): void {
    if (this.isLeader) this.send({ kind: 'input', input, from: this.id });
  }

  /** Asks the leader tab to try again. */
  retry(): void {
    if (this.isLeader) this.retryHere();
    else this.send({ kind: 'retry' });
  }

  /**
   * If nothing has arrived from the leader tab for too long, checks at once whether it still
   * responds.
   */
  check(): void {
    this.leaderWatch.check();
  }

  private get isLeader(): boolean {
    return this.leader === this.id;
  }

  /**
   * Waits for the lock and holds it once. Returns when the lock should be requested again, or
   * sharing is over.
   */
  private async leadOnce(run: Run): Promise<void> {
    const { stop } = this.setting;
    const { isTakingOver } = this;
    this.isTakingOver = false;
    this.waiting = new AbortController();
    const options = isTakingOver ? { steal: true } : { signal: this.waiting.signal };
    try {
      await locksOf()?.request(this.name, options, () => this.runHere(run));
      stop.abort();
    } catch (error) {
      const wasTaken = this.isLeader && isBrokenLock(error);
      if (stop.signal.aborted || this.isTakingOver) return;
      if (wasTaken) {
        this.term.abort();
        this.follow();
        return;
      }
      if (this.isLeader) throw error;
      // Locks are denied, for example in a frame whose cookies the browser blocks.
      this.stopSharing();
      await this.runHere(run);
      stop.abort();
    }
  }

  private async runHere(run: Run): Promise<void> {
    const { state, stop } = this.setting;
    const term = new AbortController();
    this.term = term;
    if (stop.signal.aborted) term.abort();
    this.leaderWatch.stop();
    this.isTakingOver = false;
    this.isLeaderMissing = false;
    this.leader = this.id;
    state.update({ isLeader: true });
    this.send({ kind: 'leads', from: this.id });
    const stopSending = state.status.subscribe(() => this.sendStatus());
    try {
      const reason = await run(term.signal);
      if (term.signal.aborted && !stop.signal.aborted) return; // another tab took over
      state.setPhase('closed', reason);
    } finally {
      stopSending();
    }
    // Other tabs must learn of a refusal before one of them gets the lock and tries again.
    if (isFinal(state.status.get().reason)) await pause(1000, stop.signal);
  }

  /** Takes the lock from a tab that does not respond. */
  private takeOver(): void {
    const { state } = this.setting;
    this.isLeaderMissing = state.phase === 'live';
    if (this.isLeaderMissing) state.setPhase('stale', 'silent');
    this.isTakingOver = true;
    this.waiting.abort();
  }

  /** Follows whichever tab is the leader, and asks it for the sessions. */
  private follow(): void {
    this.leader = null;
    this.setting.state.update({ isLeader: false });
    this.leaderWatch.start();
    this.send({ kind: 'hello', from: this.id });
  }

  private receive(data: unknown): void {
    if (!isTabMessage(data) || this.setting.stop.signal.aborted) return;
    if (this.isLeader) this.answer(data);
    else if (isOfLeader(data)) this.receiveFromLeader(data);
  }

  private answer(message: TabMessage): void {
    if (message.kind === 'retry') this.retryHere();
    if (message.kind === 'ping') this.send({ kind: 'alive', from: this.id });
    if (message.kind !== 'hello') return;
    const entities = this.setting.options.store.peek().sessions;
    this.send({ kind: 'input', input: { entities }, to: message.from, from: this.id });
    this.sendStatus();
  }

  private receiveFromLeader(message: LeaderMessage): void {
    const { options, state } = this.setting;
    // A tab that hung and lost its lock may still send what it had in its queue.
    if (message.kind === 'leads') this.leader = message.from;
    this.leader ??= message.from;
    if (message.from !== this.leader) return;
    this.leaderWatch.start();
    if (message.kind === 'status') {
      this.followStatus(message.status);
      return;
    }
    state.recordMessage();
    // A status message says by itself whether the data is current.
    if (this.isLeaderMissing && message.kind !== 'leads') state.setPhase('live', null);
    this.isLeaderMissing = false;
    if (message.kind !== 'input') return;
    const isForThisTab = message.to === undefined || message.to === this.id;
    if (isForThisTab) options.store.apply(message.input);
  }

  private followStatus(status: ConnectionStatus): void {
    const { state, stop } = this.setting;
    state.recordMessage();
    this.isLeaderMissing = false;
    state.follow(status);
    if (isFinal(status.reason)) stop.abort();
  }

  private sendStatus(): void {
    const status = statusForFollowers(this.setting.state.status.get());
    this.send({ kind: 'status', status, from: this.id });
  }

  private stopSharing(): void {
    this.leaderWatch.stop();
    this.isSharing = false;
    this.channel.close();
  }

  private send(message: TabMessage): void {
    if (!this.isSharing) return;
    try {
      this.channel.postMessage(message);
    } catch {
      this.sendAsJson(message);
    }
  }

  /**
   * Responses of the app's own clients can contain values that cannot be posted, such as functions.
   */
  private sendAsJson(message: TabMessage): void {
    try {
      this.channel.postMessage(JSON.parse(JSON.stringify(message)));
    } catch {
      // The error itself could quote the message.
      this.setting.reportError(new Error('The other tabs did not get an event.'));
    }
  }
}
