'use client';
import { useId, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { dataText } from '../../internals/ui/data-text.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useWords } from '../../internals/use-words.js';
import { actions as english } from '../../words/en/actions.js';
import { ActionFailure } from './action-failure.js';
import type { RunTarget } from './action-runs.js';
import type { OfferedAction } from './offered-actions.js';
import { busyLabel, useActionRun, useRunAction } from './use-action-run.js';

/**
 * Asks for confirmation before an action is carried out. Stays open until that succeeds, or the user
 * cancels.
 */
export function ConfirmDialog(props: {
  readonly action: OfferedAction;
  readonly target: RunTarget;
  /** Name of the participant. */
  readonly name: string;
  /** An element outside of the dialog, for announcements after it has closed. */
  readonly announceFrom: RefObject<Element | null>;
  /** Called when the dialog should close. */
  readonly onClose: () => void;
}): ReactElement {
  const { action, target, name, announceFrom, onClose } = props;
  const words = useWords('actions', english);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const noteId = useId();
  const run = useActionRun(target);
  const runAction = useRunAction(announceFrom, dialog);
  const busy = busyLabel(run, action.label, words);
  const { refusal } = action;
  // An app can change the question of its item while the dialog is open. The user confirms this one.
  const [question] = useState(action.question);
  const explanation = question === null ? words.confirmDisconnectNote : null;
  const note = refusal ?? explanation;

  useLayoutEffect(() => {
    const element = dialog.current;
    // Without support for modal dialogs, as in jsdom, it is a normal part of the page.
    if (typeof element?.showModal === 'function') element.showModal();
    else element?.setAttribute('open', '');
    return () => {
      if (typeof element?.close === 'function') element.close();
    };
  }, []);

  const confirm = async (): Promise<void> => {
    const succeeded = await runAction({
      target,
      label: action.label,
      carryOut: () => action.carryOut?.(),
    });
    if (succeeded) onClose();
  };

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="cb-dialog"
      aria-labelledby={titleId}
      aria-describedby={note === null ? undefined : noteId}
      onClose={({ currentTarget }) => {
        // In strict mode, React runs effects twice, which closes the dialog and opens it again.
        if (!currentTarget.open) onClose();
      }}
    >
      <p id={titleId} className="cb-strong">
        {question === null ? (
          <FormattedMessage text={words.confirmDisconnect} values={{ name: dataText(name) }} />
        ) : (
          dataText(question)
        )}
      </p>
      {note !== null && (
        <p id={noteId} className="cb-note">
          {dataText(note)}
        </p>
      )}
      {run?.status === 'failed' && <ActionFailure failure={run} label={action.label} />}
      <div className="cb-dialog-buttons">
        <button type="button" className="cb-action" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="cb-action"
          data-danger=""
          aria-disabled={busy !== null || refusal !== null || undefined}
          onClick={() => {
            if (refusal === null) void confirm();
          }}
        >
          {busy ?? action.label}
        </button>
      </div>
    </dialog>
  );
}
