/** Which actions are being sent, and which have failed, on all legs. */
import { errorMessage } from '../../internals/error-message.js';

/** An action that has been sent. */
export type ActionRun = { readonly status: 'pending' } | ConfirmingRun | FailedRun;

/** An action that the server accepted; the event that reports its effect has not arrived yet. */
interface ConfirmingRun {
  readonly status: 'confirming';
  /** The state of the leg when the action was sent. Another state confirms the action. */
  readonly legState: string;
}

/** An action that failed. */
export interface FailedRun {
  readonly status: 'failed';
  /** The server's message; null when there is none. */
  readonly message: string | null;
}

/** An action of one leg. */
export interface RunTarget {
  /** Identifies the leg. */
  readonly leg: string;
  /** Identifies the action on this leg. */
  readonly key: string;
  /** The current state of the leg, if an event will report another one; otherwise null. */
  readonly legState: string | null;
}

/** How long to wait for the event that confirms an action, in milliseconds. */
const CONFIRMATION_LIMIT = 5000;

/** The result of an action. */
interface ActionOutcome {
  /** Null when the action succeeded. */
  readonly failure: FailedRun | null;
}

/**
 * Runs actions, and never the same one twice at a time. It is outside of React, so that an action
 * is not sent twice when a card is unmounted while it is pending, or when two cards show one leg.
 */
class ActionRuns {
  readonly #runs = new Map<string, ActionRun>();
  /**
   * The action of each leg that is waiting for confirmation. Each leg has at most one, the latest.
   */
  readonly #confirming = new Map<string, { readonly key: string; readonly stop: () => void }>();
  /** The key of the action that was sent last, by leg. */
  readonly #latest = new Map<string, string>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get({ key, legState }: RunTarget): ActionRun | null {
    const run = this.#runs.get(key) ?? null;
    const isConfirmed = run?.status === 'confirming' && run.legState !== legState;
    return isConfirmed ? null : run;
  }

  /** Runs an action. Returns null without running it if it is still pending. */
  async run(target: RunTarget, action: () => unknown): Promise<ActionOutcome | null> {
    const { leg, key, legState } = target;
    if (isBusy(this.get(target))) return null;
    this.#stopConfirming(leg);
    this.#latest.set(leg, key);
    this.#set(key, { status: 'pending' });
    try {
      await action();
      // The event may arrive before the response, and the user may already have sent the opposite
      // action: the state in which this one was sent would then come back, and confirm nothing.
      const isLatest = this.#latest.get(leg) === key;
      if (legState !== null && isLatest) this.#confirm(leg, key, legState);
      else this.#set(key, null);
      return { failure: null };
    } catch (error) {
      const failure: FailedRun = { status: 'failed', message: errorMessage(error) };
      this.#set(key, failure);
      return { failure };
    }
  }

  /** Clears the failure of an action. */
  dismiss({ key }: RunTarget): void {
    if (this.#runs.get(key)?.status === 'failed') this.#set(key, null);
  }

  /** Waits for the event, but not forever: it may be lost, or report nothing that is shown. */
  #confirm(leg: string, key: string, legState: string): void {
    const timer = setTimeout(() => this.#stopConfirming(leg), CONFIRMATION_LIMIT);
    this.#confirming.set(leg, { key, stop: () => clearTimeout(timer) });
    this.#set(key, { status: 'confirming', legState });
  }

  #stopConfirming(leg: string): void {
    const waiting = this.#confirming.get(leg);
    if (!waiting) return;
    waiting.stop();
    this.#confirming.delete(leg);
    if (this.#runs.get(waiting.key)?.status === 'confirming') this.#set(waiting.key, null);
  }

  #set(key: string, run: ActionRun | null): void {
    if (run) this.#runs.set(key, run);
    else this.#runs.delete(key);
    for (const listener of this.#listeners) listener();
  }
}

/** Whether an action cannot be sent again yet. */
function isBusy(run: ActionRun | null): boolean {
  return run?.status === 'pending' || run?.status === 'confirming';
}

/** The actions of this page. */
export const actionRuns: ActionRuns = new ActionRuns();
