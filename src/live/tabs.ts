/** One channel for all tabs of a browser: the tab that holds a lock has it, and passes on what arrives. */
import { isRecord } from '../model/values.js';
import type { ConnectionState } from './connection-state.js';
import type { ConnectionStatus, NotificationOptions } from './notification-types.js';
import { isFinal } from './stage-error.js';

/** What tabs send to each other. */
type TabMessage =
  /** A tab opened, and needs the sessions. */
  | { readonly kind: 'hello'; readonly from: string }
  /** Something for the store; `to` is set when only one tab needs it. */
  | { readonly kind: 'input'; readonly input: unknown; readonly to?: string }
  | { readonly kind: 'status'; readonly status: ConnectionStatus }
  /** Somebody pressed "Reconnect now". */
  | { readonly kind: 'retry' };

interface TabsSetting {
  readonly options: NotificationOptions;
  readonly state: ConnectionState;
  /** Aborted by the app, and from here when the server refused the tab that leads. */
  readonly stop: AbortController;
}

/** The leading tab passes on every heartbeat, so this much longer silence means that it hangs. */
const LEADER_MARGIN = 15_000;

/** Whether this environment can share a channel. */
export function canShare(): boolean {
  return typeof BroadcastChannel === 'function' && locksOf() !== undefined;
}

/** The tabs that share a channel, as seen from this one. */
export class SharedTabs {
  private readonly setting: TabsSetting;
  private readonly name: string;
  private readonly channel: BroadcastChannel;
  private readonly id = String(Math.random());
  private isLeader = false;
  private isLeaderSilent = false;
  private retryHere: () => void = () => {};
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: TabsSetting) {
    this.setting = setting;
    this.name = `cobrowse-participant-kit/${setting.options.shareName ?? 'cobrowse'}`;
    this.channel = new BroadcastChannel(this.name);
    this.channel.addEventListener('message', ({ data }) => this.receive(data));
    this.send({ kind: 'hello', from: this.id });
  }

  /** Waits until this tab leads, and runs the connection as long as it does. */
  async lead(run: () => Promise<void>, retry: () => void): Promise<void> {
    const { state, stop } = this.setting;
    try {
      await locksOf()?.request(this.name, { signal: stop.signal }, async () => {
        this.isLeader = true;
        this.retryHere = retry;
        clearTimeout(this.silence);
        state.update({ isLeader: true });
        state.status.subscribe(() => this.sendStatus());
        await run();
      });
    } catch (error) {
      // The lock rejects when the app closes the connection while this tab waits for it.
      if (!stop.signal.aborted) throw error;
    } finally {
      clearTimeout(this.silence);
      this.channel.close();
      if (!this.isLeader && state.phase !== 'closed') state.setPhase('closed', 'stopped');
    }
  }

  /** Passes on what the store of this tab was given. */
  sendInput(input: unknown): void {
    if (this.isLeader) this.send({ kind: 'input', input });
  }

  /** Asks the tab that leads to try again. */
  retry(): void {
    if (this.isLeader) this.retryHere();
    else this.send({ kind: 'retry' });
  }

  private receive(data: unknown): void {
    if (!isTabMessage(data) || this.setting.stop.signal.aborted) return;
    if (this.isLeader) this.answer(data);
    else this.follow(data);
  }

  private answer(message: TabMessage): void {
    if (message.kind === 'retry') this.retryHere();
    if (message.kind !== 'hello') return;
    const entities = this.setting.options.store.peek().sessions;
    this.send({ kind: 'input', input: { entities }, to: message.from });
    this.sendStatus();
  }

  private follow(message: TabMessage): void {
    const { state, stop, options } = this.setting;
    if (message.kind === 'input' && (message.to ?? this.id) === this.id) {
      state.noteMessage();
      options.store.apply(message.input);
    }
    if (message.kind === 'status') {
      state.follow(message.status);
      if (isFinal(message.status.reason)) stop.abort();
    }
    if (message.kind !== 'hello') this.watchLeader();
  }

  private watchLeader(): void {
    const { options, state } = this.setting;
    clearTimeout(this.silence);
    if (this.isLeaderSilent) state.setPhase('live', null);
    this.isLeaderSilent = false;
    const limit = (options.silenceLimit ?? 40_000) + LEADER_MARGIN;
    this.silence = setTimeout(() => {
      this.isLeaderSilent = state.phase === 'live';
      if (this.isLeaderSilent) state.setPhase('stale', 'silent');
    }, limit);
  }

  private sendStatus(): void {
    const status = this.setting.state.status.get();
    const isPassedOn = status.phase === 'closed' && !isFinal(status.reason);
    const phase = isPassedOn ? 'reconnecting' : status.phase;
    const reason = isPassedOn ? 'disconnected' : status.reason;
    this.send({ kind: 'status', status: { ...status, phase, reason, isLeader: false } });
  }

  private send(message: TabMessage): void {
    try {
      this.channel.postMessage(message);
    } catch {
      // Answers of the app's own clients can hold what cannot be posted, such as functions.
      this.channel.postMessage(JSON.parse(JSON.stringify(message)));
    }
  }
}

// Not `navigator`, which older versions of Node don't have.
function locksOf(): LockManager | undefined {
  return globalThis.navigator?.locks;
}

const KINDS: ReadonlySet<unknown> = new Set(['hello', 'input', 'status', 'retry']);

/** Any script of the same origin can post to the channel. */
function isTabMessage(data: unknown): data is TabMessage {
  return isRecord(data) && KINDS.has(data['kind']);
}
