'use client';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { reportError, useSettings } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import type { LazyCode } from './lazy-code.js';

/**
 * Loads code and shows what it renders. Until then, it shows a placeholder or, if loading failed, a
 * retry button.
 */
export function LazyPart<Code>(props: {
  readonly code: LazyCode<Code>;
  /** Shown while the code loads. */
  readonly loading: ReactNode;
  /** Says that the code could not be loaded. */
  readonly failed: string;
  /** Called before the retry button, which has the focus, disappears. */
  readonly onRetry: () => void;
  /** Wraps what is shown instead of the part. @default none */
  readonly frame?: (content: ReactNode) => ReactNode;
  readonly children: (code: Code) => ReactNode;
}): ReactNode {
  const { code, loading, failed, onRetry, frame = (content) => content, children } = props;
  const words = useWords('review', english);
  const state = useLazyCode(code);
  if (state.status === 'ready') return children(state.code);
  if (state.status !== 'failed') return frame(loading);
  const retry = (): void => {
    onRetry();
    void code.load();
  };
  return frame(
    <>
      <p className="cb-note" data-warning="" role="alert">
        {failed}
      </p>
      <button type="button" className="cb-button" onClick={retry}>
        {words.tryAgain}
      </button>
    </>,
  );
}

/**
 * Code that starts to load when the component is mounted, before anything shows it; null until it
 * has loaded. The {@link LazyPart} that shows it also shows when loading failed.
 */
export function usePreloadedCode<Code>(code: LazyCode<Code>): Code | null {
  const state = useSyncExternalStore(code.subscribe, code.read, code.readOnServer);
  useEffect(() => {
    void code.load();
  }, [code]);
  return state.status === 'ready' ? state.code : null;
}

/** The state of code that loads when the component is mounted. A failure is passed to `onError`. */
function useLazyCode<Code>(code: LazyCode<Code>): ReturnType<LazyCode<Code>['read']> {
  const settings = useSettings();
  const state = useSyncExternalStore(code.subscribe, code.read, code.readOnServer);
  const failure = state.status === 'failed' ? state : null;
  useEffect(() => {
    void code.load();
  }, [code]);
  useEffect(() => {
    if (failure) reportError(settings, failure.error);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure is reported once, even if the settings change
  }, [failure]);
  return state;
}
