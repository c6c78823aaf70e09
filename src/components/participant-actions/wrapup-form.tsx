'use client';
import {
  useId,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { dataText } from '../../internals/ui/data-text.js';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { announceAt, useLiveRegion } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import type {
  CobrowseMediaParticipant,
  ParticipantActionHandlers,
  ParticipantFacts,
} from '../../model/index.js';
import { actions } from '../../words/en/actions.js';
import { wrapupForm } from '../../words/en/wrapup-form.js';
import { ActionFailure } from './action-failure.js';
import { CodeField } from './code-field.js';
import { CodesStatus } from './codes-status.js';
import type { RunTarget } from './action-runs.js';
import { busyLabel, useActionRun, type ActionToRun } from './use-action-run.js';
import { useWrapupCodes } from './use-wrapup-codes.js';
import { entryOf, provisionalDraft } from './draft-entry.js';
import type { WrapupDraft, WrapupDrafts } from './wrapup-drafts.js';

/** The form for the wrap-up of a leg. The input is saved as a draft until it has been sent. */
export function WrapupForm(props: WrapupForm.Props): ReactElement {
  const { facts, participant, name, handlers, refusal, drafts, target, runAction, onClose } = props;
  const words = useWords('wrapupForm', wrapupForm);
  const ofActions = useWords('actions', actions);
  const titleId = useId();
  const codeInput = useRef<HTMLInputElement>(null);
  const [isChecked, setChecked] = useState(false);
  const saved = useDraft(drafts, participant);
  const draft = saved ?? provisionalDraft(participant);
  const { state: codes, load } = useWrapupCodes(handlers.wrapupCodes, participant);
  const run = useActionRun(target);
  const busy = busyLabel(run, ofActions.finishWrapup, ofActions);
  const isPending = busy !== null;

  // If the app has no codes, or the queue has none, the agent must still be able to finish.
  const hasNoCodes =
    codes.status === 'absent' || (codes.status === 'loaded' && codes.codes.length === 0);
  const isRequired = facts.wrapup.status === 'due' && !hasNoCodes;
  const isCodeMissing = isRequired && draft.code === null;

  const form = useRef<HTMLFormElement>(null);
  useLiveRegion(form);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takesFocus]);

  const change = (changes: Partial<WrapupDraft>): void => {
    if (!isPending) drafts.set(participant, { ...draft, ...changes });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (refusal !== null || isPending) return;
    setChecked(true);
    if (isCodeMissing) {
      if (codeInput.current) codeInput.current.focus();
      else announceAt(form, { key: 'wrap-up code', text: words.chooseCode });
      return;
    }
    const succeeded = await runAction({
      target,
      label: ofActions.finishWrapup,
      run: () => handlers.finishWrapup?.(entryOf(draft), participant),
    });
    if (!succeeded) return;
    drafts.set(participant, null);
    onClose();
  };

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation(); // what is around the form stays open
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
        onSubmit={(event) => void submit(event)}
        onKeyDown={closeOnEscape}
      >
        <p id={titleId} className="cb-strong">
          <FormattedMessage text={words.form} values={{ name: dataText(name) }} />
        </p>
        {codes.status === 'loaded' && codes.codes.length > 0 ? (
          <CodeField
            inputRef={codeInput}
            codes={codes.codes}
            chosen={draft.code}
            isRequired={isRequired}
            isReadOnly={isPending}
            error={isChecked && isCodeMissing ? words.chooseCode : null}
            onChoose={(code) => change({ code })}
          />
        ) : (
          <CodesStatus codes={codes} isMissing={isChecked && isCodeMissing} onRetry={load} />
        )}
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
        {run?.status === 'failed' && <ActionFailure failure={run} label={ofActions.finishWrapup} />}
        {refusal !== null && <p className="cb-note">{dataText(refusal)}</p>}
        {saved && refusal === null && <p className="cb-note">{words.draftSaved}</p>}
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
          {saved && props.isOver && (
            <button
              type="button"
              className="cb-action"
              onClick={() => {
                drafts.set(participant, null);
                onClose();
              }}
            >
              {words.discard}
            </button>
          )}
        </div>
      </form>
    </>
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

/** The draft of a leg; null when there is none. */
export function useDraft(
  drafts: WrapupDrafts,
  participant: CobrowseMediaParticipant,
): WrapupDraft | null {
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(participant),
    () => null,
  );
}

/** Types of {@link WrapupForm}. */
export declare namespace WrapupForm {
  /** Props of {@link WrapupForm}. */
  interface Props {
    readonly facts: ParticipantFacts;
    readonly participant: CobrowseMediaParticipant;
    /** Name of the participant. */
    readonly name: string;
    readonly handlers: ParticipantActionHandlers;
    /** Why the wrap-up cannot be finished now. */
    readonly refusal: string | null;
    /** Whether the wrap-up can no longer be finished, for example because its time is up. */
    readonly isOver: boolean;
    readonly drafts: WrapupDrafts;
    /** Whether the form gets the focus, because the user opened it. */
    readonly takesFocus: boolean;
    readonly target: RunTarget;
    readonly runAction: (action: ActionToRun) => Promise<boolean>;
    readonly onClose: () => void;
    /**
     * Called when the form is removed while it has the focus. Must be the same function in every
     * render.
     */
    readonly onFocusLost: () => void;
  }
}
