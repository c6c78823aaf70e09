'use client';
import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { dataText } from '../../internals/ui/data-text.js';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { announceAt, useLiveRegion } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import { actions } from '../../words/en/actions.js';
import { wrapupForm } from '../../words/en/wrapup-form.js';
import { ActionFailure } from './action-failure.js';
import { CodeField } from './code-field.js';
import { CodesStatus } from './codes-status.js';
import { useWrapupEntry, type WrapupEntry, type WrapupEntryOptions } from './use-wrapup-entry.js';

/** The form for the wrap-up of a leg. The input is saved as a draft until it has been sent. */
export function WrapupForm(props: WrapupForm.Props): ReactElement {
  const { name, refusal, takesFocus, onClose } = props;
  const words = useWords('wrapupForm', wrapupForm);
  const { finishWrapup } = useWords('actions', actions);
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const codeInput = useRef<HTMLInputElement>(null);
  useLiveRegion(form);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takesFocus]);
  const entry = useWrapupEntry(props, () => {
    if (codeInput.current) codeInput.current.focus();
    else announceAt(form, { key: 'wrap-up code', text: words.chooseCode });
  });
  const { draft, isSaved, run, busy, change } = entry;
  const isPending = busy !== null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // What is around the form stays open: a dialog or popover of the app, and the details of a row.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <>
      <FocusLoss area={form} onLost={props.onFocusLost} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- takes Escape from its fields and buttons */}
      <form
        ref={form}
        className="cb-form"
        aria-labelledby={titleId}
        noValidate
        onSubmit={entry.submit}
        onKeyDown={closeOnEscape}
      >
        <p id={titleId} className="cb-strong">
          <FormattedMessage text={words.form} values={{ name: dataText(name) }} />
        </p>
        <CodeChoice entry={entry} inputRef={codeInput} />
        <TextField label={words.notes}>
          {(id) => (
            <textarea
              id={id}
              className="cb-input"
              rows={3}
              readOnly={isPending}
              value={draft.notes}
              onChange={({ target }) => change({ notes: target.value })}
            />
          )}
        </TextField>
        <TextField label={words.tags} hint={words.tagsHint}>
          {(id, hintId) => (
            <input
              id={id}
              type="text"
              className="cb-input"
              autoComplete="off"
              aria-describedby={hintId}
              readOnly={isPending}
              value={draft.tags}
              onChange={({ target }) => change({ tags: target.value })}
            />
          )}
        </TextField>
        {run?.status === 'failed' && <ActionFailure failure={run} label={finishWrapup} />}
        {refusal !== null && <p className="cb-note">{dataText(refusal)}</p>}
        {isSaved && refusal === null && <p className="cb-note">{words.draftSaved}</p>}
        <div className="cb-form-buttons">
          <button
            type="submit"
            className="cb-action"
            data-primary=""
            aria-disabled={isPending || refusal !== null || undefined}
          >
            {busy ?? words.finish}
          </button>
          <button type="button" className="cb-action" onClick={onClose}>
            {words.close}
          </button>
          {isSaved && props.isOver && (
            <button type="button" className="cb-action" onClick={entry.discard}>
              {words.discard}
            </button>
          )}
        </div>
      </form>
    </>
  );
}

/** The field for the code, or why there are no codes to choose from. */
function CodeChoice(props: {
  readonly entry: WrapupEntry;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}): ReactElement {
  const { codes, draft, isCodeRequired, hasCodeError, busy, change, loadCodes } = props.entry;
  const words = useWords('wrapupForm', wrapupForm);
  if (codes.status !== 'loaded' || codes.codes.length === 0) {
    return <CodesStatus codes={codes} isMissing={hasCodeError} onRetry={loadCodes} />;
  }
  return (
    <CodeField
      inputRef={props.inputRef}
      codes={codes.codes}
      chosen={draft.code}
      isRequired={isCodeRequired}
      isReadOnly={busy !== null}
      error={hasCodeError ? words.chooseCode : null}
      onChoose={(code) => change({ code })}
    />
  );
}

function TextField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string, hintId: string) => ReactElement;
}): ReactElement {
  const { label, hint, children } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="cb-form-field">
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint && (
        <span id={hintId} className="cb-note">
          {hint}
        </span>
      )}
    </div>
  );
}

/** Types of {@link WrapupForm}. */
export declare namespace WrapupForm {
  /** Props of {@link WrapupForm}. */
  interface Props extends WrapupEntryOptions {
    /** Name of the participant. */
    readonly name: string;
    /** Whether the wrap-up can no longer be finished, for example because its time is up. */
    readonly isOver: boolean;
    /** Whether the form gets the focus, because the user opened it. */
    readonly takesFocus: boolean;
    /** Called when the form is removed while it has the focus. */
    readonly onFocusLost: () => void;
  }
}
