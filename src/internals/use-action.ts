'use client';
import { useEffect, useRef, useState } from 'react';
import { errorMessage } from './error-message.js';
import { reportError, useSettings } from './settings.js';

/**
 * A function in your app that carries out an action. Its promise settles when that is done or has
 * failed.
 */
export type AppAction = () => Promise<unknown>;

/** An action of the app, and its progress. */
export interface RunningAction {
  readonly state: 'idle' | 'pending' | 'failed';
  /** What the app or its server said about a failure; null if there is no message. */
  readonly message: string | null;
  /** Starts the action. Does nothing while it is pending, so that pressing twice sends once. */
  readonly run: () => void;
}

interface Progress {
  readonly key: string;
  readonly state: 'pending' | 'failed';
  readonly message: string | null;
}

/**
 * Follows an action of the app.
 *
 * @param key - what the action is about; with another key, the previous result is discarded
 * @param action - the app's function
 * @param onSettled - called after the action, with whether it failed and the error message
 */
export function useAction(
  key: string,
  action: AppAction | null | undefined,
  onSettled: (failed: boolean, message: string | null) => void,
): RunningAction {
  const settings = useSettings();
  const [progress, setProgress] = useState<Progress | null>(null);
  const pending = useRef<ReadonlySet<string>>(new Set());
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const settle = (failed: boolean, message: string | null): void => {
    pending.current = new Set([...pending.current].filter((other) => other !== key));
    if (!isMounted.current) return;
    setProgress((current) => {
      if (current?.key !== key) return current;
      return failed ? { key, state: 'failed', message } : null;
    });
    onSettled(failed, message);
  };
  const run = (): void => {
    if (!action || pending.current.has(key)) return;
    pending.current = new Set([...pending.current, key]);
    setProgress({ key, state: 'pending', message: null });
    // In an async function, because the app's function may throw before it returns a promise.
    void (async () => action())().then(
      () => settle(false, null),
      (error: unknown) => {
        settle(true, errorMessage(error));
        reportError(settings, error);
      },
    );
  };
  const current = progress?.key === key ? progress : null;
  return { state: current?.state ?? 'idle', message: current?.message ?? null, run };
}
