/** Which actions are being sent, and which have failed, on all legs. */
import { errorMessage } from '../../internals/error-message.js';

/** An action that has been sent. Actions that succeeded are forgotten. */
export type ActionRun = { readonly status: 'pending' } | FailedRun;

/** An action that failed. */
export interface FailedRun {
  readonly status: 'failed';
  /** What the server said; null when nothing says why. */
  readonly message: string | null;
}

/** The result of an action. */
interface ActionOutcome {
  /** Null when the action succeeded. */
  readonly failure: FailedRun | null;
}

/**
 * Runs actions, each of them once at a time. It is outside of React, so that an action is not sent
 * twice when a card is unmounted while it is pending, or when two cards show one leg.
 */
class ActionRuns {
  readonly #runs = new Map<string, ActionRun>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(key: string): ActionRun | null {
    return this.#runs.get(key) ?? null;
  }

  /** Runs an action. Null when it is still pending: then it is not run again. */
  async run(key: string, action: () => unknown): Promise<ActionOutcome | null> {
    if (this.#runs.get(key)?.status === 'pending') return null;
    this.#set(key, { status: 'pending' });
    try {
      await action();
      this.#set(key, null);
      return { failure: null };
    } catch (error) {
      const failure: FailedRun = { status: 'failed', message: errorMessage(error) };
      this.#set(key, failure);
      return { failure };
    }
  }

  /** Forgets that an action failed. */
  dismiss(key: string): void {
    if (this.#runs.get(key)?.status === 'failed') this.#set(key, null);
  }

  #set(key: string, run: ActionRun | null): void {
    if (run) this.#runs.set(key, run);
    else this.#runs.delete(key);
    for (const listener of this.#listeners) listener();
  }
}

/** The actions of this page. */
export const actionRuns: ActionRuns = new ActionRuns();
