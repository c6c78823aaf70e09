/** One channel for all tabs of a browser: the tab that holds a lock has it, and passes on what arrives. */
import { isRecord } from '../model/values.js';
import { pause } from './abortable.js';
import type { ConnectionState } from './connection-state.js';
import type { ReportError } from './listeners.js';
import type {
  ConnectionPhase,
  ConnectionStatus,
  NotificationOptions,
} from './notification-types.js';
import { isFinal } from './stage-error.js';
import { startTimer } from './timer.js';

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
  readonly reportError: ReportError;
}

/** The leading tab passes on every heartbeat, so this much longer silence means that it hangs. */
const LEADER_MARGIN = 15_000;

/** Whether this environment can share a channel. */
export function canShare(): boolean {
  if (typeof BroadcastChannel !== 'function' || !locksOf()) return false;
  try {
    new BroadcastChannel('').close();
    return true;
  } catch {
    return false; // some browsers deny it where they block cookies
  }
}

/** The tabs that share a channel, as seen from this one. */
export class SharedTabs {
  private readonly setting: TabsSetting;
  private readonly name: string;
  private readonly channel: BroadcastChannel;
  private readonly id = String(Math.random());
  private isLeader = false;
  /** Whether this tab calls its data stale because nothing comes from the tab that leads. */
  private isLeaderSilent = false;
  private isSharing = true;
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
    const runHere = async (): Promise<void> => {
      this.isLeader = true;
      this.retryHere = retry;
      clearTimeout(this.silence);
      state.update({ isLeader: true });
      const stopSending = state.status.subscribe(() => this.sendStatus());
      await run().finally(stopSending);
      // Other tabs must hear of a refusal before one of them gets the lock, and asks again.
      if (isFinal(state.status.get().reason)) await pause(1000, stop.signal);
    };
    try {
      await locksOf()?.request(this.name, { signal: stop.signal }, runHere);
    } catch (error) {
      if (this.isLeader) throw error;
      if (stop.signal.aborted) return; // the app closed the connection while this tab waited
      // Locks are denied, for example in a frame whose cookies the browser blocks.
      this.stopSharing();
      await runHere();
    } finally {
      this.stopSharing();
      if (state.phase !== 'closed') state.setPhase('closed', 'stopped');
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
    const { options } = this.setting;
    // The other kinds come from tabs that follow, too.
    if (message.kind !== 'input' && message.kind !== 'status') return;
    this.watchLeader(message.kind);
    if (message.kind === 'status') this.followStatus(message.status);
    else if (message.to === undefined || message.to === this.id) options.store.apply(message.input);
  }

  private followStatus(status: ConnectionStatus): void {
    const { state, stop } = this.setting;
    state.follow(status);
    if (isFinal(status.reason)) stop.abort();
  }

  /** Notes a sign of life of the leading tab, and waits for the next one. */
  private watchLeader(sign: 'input' | 'status'): void {
    const { options, state } = this.setting;
    state.noteMessage();
    clearTimeout(this.silence);
    // A status says by itself whether data is current.
    if (this.isLeaderSilent && sign === 'input') state.setPhase('live', null);
    this.isLeaderSilent = false;
    const limit = (options.silenceLimit ?? 40_000) + LEADER_MARGIN;
    this.silence = startTimer(() => {
      this.isLeaderSilent = state.phase === 'live';
      if (this.isLeaderSilent) state.setPhase('stale', 'silent');
    }, limit);
  }

  /** A tab that closes its connection leaves it to the next one, unless the server refused the user. */
  private sendStatus(): void {
    const status = this.setting.state.status.get();
    const isHandedOver = status.phase === 'closed' && !isFinal(status.reason);
    const phase = isHandedOver ? 'reconnecting' : status.phase;
    const reason = isHandedOver ? 'disconnected' : status.reason;
    this.send({ kind: 'status', status: { ...status, phase, reason, isLeader: false } });
  }

  private stopSharing(): void {
    clearTimeout(this.silence);
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

  /** Answers of the app's own clients can contain what cannot be posted, such as functions. */
  private sendAsJson(message: TabMessage): void {
    try {
      this.channel.postMessage(JSON.parse(JSON.stringify(message)));
    } catch {
      // The error itself could quote the message.
      this.setting.reportError(new Error('The other tabs did not get an event.'));
    }
  }
}

// Not `navigator`, which older versions of Node don't have.
function locksOf(): LockManager | undefined {
  return globalThis.navigator?.locks;
}

const PHASES: ReadonlySet<unknown> = new Set<ConnectionPhase>([
  'connecting',
  'live',
  'stale',
  'reconnecting',
  'closed',
]);

/** Any script of the same origin can post to the channel, and so can another version of the kit. */
function isTabMessage(data: unknown): data is TabMessage {
  if (!isRecord(data)) return false;
  const { kind, status } = data;
  if (kind !== 'status') return kind === 'hello' || kind === 'input' || kind === 'retry';
  return isRecord(status) && PHASES.has(status['phase']) && Array.isArray(status['refusedTopics']);
}
