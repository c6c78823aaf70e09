'use client';
import { useRef, type ReactElement } from 'react';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { icon, WARNING } from '../../internals/ui/icon.js';
import { useWords } from '../../internals/use-words.js';
import { actions as english } from '../../words/en/actions.js';
import type { FailedRun } from './action-runs.js';
import { failureText } from './use-action-run.js';

/** Says that an action failed, with a button that sends it again. */
export function ActionFailure(props: {
  readonly failure: FailedRun;
  /** Label of the action. */
  readonly label: string;
  /** Left out if the action's own button is next to it. */
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
  /** Called when the line is removed while it has the focus. */
  readonly onFocusLost?: (() => void) | undefined;
}): ReactElement {
  const { failure, label, onRetry, onDismiss, onFocusLost } = props;
  const words = useWords('actions', english);
  const line = useRef<HTMLDivElement>(null);
  const retryButton = useRef<HTMLButtonElement>(null);
  const dismissButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      {onFocusLost && <FocusLoss area={line} onLost={onFocusLost} />}
      <div ref={line} className="cb-line cb-error">
        {icon(WARNING)}
        <span>
          <bdi>{failureText(failure, label, words)}</bdi>{' '}
          {onRetry && (
            <>
              <FocusLoss area={retryButton} onLost={() => dismissButton.current?.focus()} />
              <button ref={retryButton} type="button" className="cb-button" onClick={onRetry}>
                {words.retry}
              </button>
            </>
          )}
          {onDismiss && (
            <button ref={dismissButton} type="button" className="cb-button" onClick={onDismiss}>
              {words.dismiss}
            </button>
          )}
        </span>
      </div>
    </>
  );
}
