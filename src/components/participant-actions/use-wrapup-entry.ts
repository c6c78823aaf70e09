'use client';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../internals/use-words.js';
import type {
  CobrowseMediaParticipant,
  ParticipantActionHandlers,
  ParticipantFacts,
} from '../../model/index.js';
import { actions } from '../../words/en/actions.js';
import type { ActionRun, RunTarget } from './action-runs.js';
import { entryOf, provisionalDraft } from './draft-entry.js';
import { busyLabel, useActionRun, type ActionToRun } from './use-action-run.js';
import { useDraft } from './use-draft.js';
import { useWrapupCodes, type WrapupCodes } from './use-wrapup-codes.js';
import type { WrapupDraft, WrapupDrafts } from './wrapup-drafts.js';

/** The leg whose wrap-up is entered, and what the form does with it. */
export interface WrapupEntryOptions {
  readonly facts: ParticipantFacts;
  readonly participant: CobrowseMediaParticipant;
  readonly handlers: ParticipantActionHandlers;
  /** Why the wrap-up cannot be finished now. */
  readonly refusal: string | null;
  readonly drafts: WrapupDrafts;
  readonly target: RunTarget;
  readonly runAction: (action: ActionToRun) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What the user has entered, and whether it can be sent. */
export interface WrapupEntry {
  readonly draft: WrapupDraft;
  /** Whether the draft is stored until it is sent. */
  readonly isSaved: boolean;
  readonly codes: WrapupCodes;
  readonly loadCodes: () => void;
  readonly isCodeRequired: boolean;
  /** Whether the user tried to send the form without a code that is required. */
  readonly hasCodeError: boolean;
  readonly run: ActionRun | null;
  /** The label of the button while the form is being sent; null when it can be sent. */
  readonly busy: string | null;
  readonly change: (changes: Partial<WrapupDraft>) => void;
  readonly submit: (event: FormEvent) => void;
  /** Deletes the draft and closes the form. */
  readonly discard: () => void;
}

/**
 * Holds the input as a draft, and sends it.
 *
 * @param onCodeMissing - called when the user sends the form without a code that is required
 */
export function useWrapupEntry(
  options: WrapupEntryOptions,
  onCodeMissing: () => void,
): WrapupEntry {
  const { facts, participant, handlers, refusal, drafts, target, runAction, onClose } = options;
  const words = useWords('actions', actions);
  const label = words.finishWrapup;
  const [isChecked, setChecked] = useState(false);
  const saved = useDraft(drafts, participant);
  const draft = saved ?? provisionalDraft(participant);
  const { state: codes, load: loadCodes } = useWrapupCodes(handlers.wrapupCodes, participant);
  const run = useActionRun(target);
  const busy = busyLabel(run, label, words);
  const isCodeRequired = facts.wrapup.status === 'due' && canHaveCodes(codes);
  const isCodeMissing = isCodeRequired && draft.code === null;

  const discard = (): void => {
    drafts.set(participant, null);
    onClose();
  };
  const send = async (): Promise<void> => {
    const succeeded = await runAction({
      target,
      label,
      carryOut: () => handlers.finishWrapup?.(entryOf(draft), participant),
    });
    if (succeeded) discard();
  };
  return {
    draft,
    isSaved: saved !== null,
    codes,
    loadCodes,
    isCodeRequired,
    hasCodeError: isChecked && isCodeMissing,
    run,
    busy,
    change: (changes) => {
      if (busy === null) drafts.set(participant, { ...draft, ...changes });
    },
    submit: (event) => {
      event.preventDefault();
      if (refusal !== null || busy !== null) return;
      setChecked(true);
      if (isCodeMissing) onCodeMissing();
      else void send();
    },
    discard,
  };
}

/** If the app has no codes, or the queue has none, the agent must still be able to finish. */
function canHaveCodes(codes: WrapupCodes): boolean {
  if (codes.status === 'absent') return false;
  return codes.status !== 'loaded' || codes.codes.length > 0;
}
