'use client';
import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { legIdentity } from '../../internals/leg-identity.js';
import { dataText } from '../../internals/ui/data-text.js';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { useWords } from '../../internals/use-words.js';
import { actionRefusal, type CobrowseMediaParticipant } from '../../model/index.js';
import { actions as english } from '../../words/en/actions.js';
import { ActionFailure } from './action-failure.js';
import { actionRuns, type RunTarget } from './action-runs.js';
import { ActionsMenu } from './actions-menu.js';
import { ConfirmDialog } from './confirm-dialog.js';
import {
  likelyAction,
  refusalText,
  stateToLeave,
  type OfferedAction,
  type OfferOptions,
} from './offered-actions.js';
import { busyLabel, useActionRun, useRunAction } from './use-action-run.js';
import { useDraft } from './use-draft.js';
import { WrapupForm } from './wrapup-form.js';
import type { WrapupDrafts } from './wrapup-drafts.js';

/**
 * The actions of one leg: a button for the most likely one, a menu for the others, and what they
 * open.
 */
export function ActionsOfLeg(props: ActionsOfLeg.Props): ReactElement {
  const { participant, name, options, offered, announceFrom, drafts } = props;
  const { facts, handlers } = options;
  const leg = legIdentity(participant);
  const runAction = useRunAction(announceFrom);
  const menuButton = useRef<HTMLButtonElement>(null);
  const likelyButton = useRef<HTMLButtonElement>(null);
  const [askedId, setAskedId] = useState<string | null>(null);
  const draft = useDraft(drafts, participant);
  const wrapup = useWrapupOpen(facts.hasEnded, draft !== null || props.defaultWrapupOpen);

  const likely = likelyAction(offered, facts);
  const others = offered.filter((action) => action !== likely);
  const asked = offered.find(({ id }) => id === askedId);
  // If the action is offered again later, its dialog stays closed.
  if (askedId !== null && !asked) setAskedId(null);
  const hasForm = handlers.finishWrapup !== undefined && wrapup.isOpen;
  const targetOf = (action: Pick<OfferedAction, 'id' | 'name'>): RunTarget => ({
    leg,
    key: `${leg} ${action.id}`,
    legState: stateToLeave(action.name, facts),
  });

  const start = (action: OfferedAction): void => {
    const { carryOut } = action;
    // Only items of the app have a question.
    const needsConfirmation = action.name === 'disconnect' || action.question !== null;
    if (action.name === 'finishWrapup') wrapup.setOpen(!wrapup.isOpen);
    else if (needsConfirmation) setAskedId(action.id);
    else if (carryOut) void send(action, carryOut);
  };
  const send = async (action: OfferedAction, carryOut: () => unknown): Promise<void> => {
    const succeeded = await runAction({ target: targetOf(action), label: action.label, carryOut });
    if (succeeded && action.name === 'skipWrapup') {
      drafts.set(participant, null);
      wrapup.setOpen(false);
    }
  };
  const focusButton = (): void => (menuButton.current ?? likelyButton.current)?.focus();
  const focusLikely = (): void => likelyButton.current?.focus();

  return (
    <>
      <div className="cb-action-row">
        {likely && (
          <LikelyButton
            buttonRef={likelyButton}
            onRemoved={focusButton}
            action={likely}
            target={targetOf(likely)}
            isExpanded={likely.name === 'finishWrapup' ? hasForm : undefined}
            onPress={() => start(likely)}
          />
        )}
        {others.length > 0 && (
          <ActionsMenu buttonRef={menuButton} offered={others} onSelect={start} />
        )}
      </div>
      {offered.map((action) => (
        <ActionProgress
          key={action.id}
          action={action}
          target={targetOf(action)}
          isLikely={action === likely}
          isShownElsewhere={action.name === 'finishWrapup' || action.id === askedId}
          onRetry={() => start(action)}
          onFocusLost={action === likely ? focusLikely : focusButton}
        />
      ))}
      {hasForm && (
        <WrapupForm
          facts={facts}
          participant={participant}
          name={name}
          handlers={handlers}
          refusal={refusalText('finishWrapup', options)}
          isOver={isWrapupOver(options)}
          drafts={drafts}
          target={targetOf({ id: 'finishWrapup', name: 'finishWrapup' })}
          takesFocus={wrapup.isOpenedByUser}
          runAction={runAction}
          onFocusLost={focusButton}
          onClose={() => {
            wrapup.setOpen(false);
            (likelyButton.current ?? menuButton.current)?.focus();
          }}
        />
      )}
      {asked && (
        <ConfirmDialog
          action={asked}
          target={targetOf(asked)}
          name={name}
          announceFrom={announceFrom}
          onClose={() => {
            setAskedId(null);
            focusButton();
          }}
        />
      )}
    </>
  );
}

/** Whether the form of the wrap-up is open, and a function that opens or closes it. */
function useWrapupOpen(
  hasEnded: boolean,
  isOpenByDefault: boolean,
): {
  readonly isOpen: boolean;
  readonly isOpenedByUser: boolean;
  readonly setOpen: (isOpen: boolean) => void;
} {
  const [choice, setChoice] = useState<WrapupChoice | null>(null);
  // After the call, a form that the user closed during it goes back to its default.
  const isOutdated = choice !== null && !choice.isOpen && choice.hasEnded !== hasEnded;
  return {
    isOpen: choice === null || isOutdated ? isOpenByDefault : choice.isOpen,
    isOpenedByUser: choice?.isOpen === true,
    setOpen: (isOpen) => setChoice({ isOpen, hasEnded }),
  };
}

/** What the user did with the form of the wrap-up. */
interface WrapupChoice {
  readonly isOpen: boolean;
  /** Whether the leg had ended then. */
  readonly hasEnded: boolean;
}

/**
 * The button next to the menu. If it is removed while it has the focus, the menu's button gets the
 * focus.
 */
function LikelyButton(props: {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  /** Called when the button is removed while it has the focus. */
  readonly onRemoved: () => void;
  readonly action: OfferedAction;
  readonly target: RunTarget;
  /** Whether the form that it opens is open; undefined if it opens none. */
  readonly isExpanded: boolean | undefined;
  readonly onPress: () => void;
}): ReactElement {
  const { buttonRef, onRemoved, action, target, isExpanded, onPress } = props;
  const words = useWords('actions', english);
  const busy = busyLabel(useActionRun(target), action.label, words);
  return (
    <>
      <FocusLoss area={buttonRef} onLost={onRemoved} />
      <button
        ref={buttonRef}
        type="button"
        className="cb-action"
        data-action={action.name ?? undefined}
        aria-expanded={isExpanded}
        aria-disabled={busy !== null || undefined}
        onClick={() => {
          if (busy === null) onPress();
        }}
      >
        {dataText(busy ?? action.label)}
      </button>
    </>
  );
}

/** A line about an action that is pending, waits for its event (confirming), or has failed. */
function ActionProgress(props: {
  readonly action: OfferedAction;
  readonly target: RunTarget;
  /** Whether the action has its own button, which shows that it is pending. */
  readonly isLikely: boolean;
  readonly isShownElsewhere: boolean;
  readonly onRetry: () => void;
  /** Called when the line is removed while it has the focus. */
  readonly onFocusLost: () => void;
}): ReactElement | null {
  const { action, target, isLikely, isShownElsewhere, onRetry, onFocusLost } = props;
  const words = useWords('actions', english);
  const run = useActionRun(target);
  if (!run || isShownElsewhere) return null;
  if (run.status === 'failed') {
    return (
      <ActionFailure
        failure={run}
        label={action.label}
        onRetry={action.refusal === null ? onRetry : undefined}
        onDismiss={() => actionRuns.dismiss(target)}
        onFocusLost={onFocusLost}
      />
    );
  }
  if (isLikely) return null;
  return <p className="cb-note">{dataText(busyLabel(run, action.label, words))}</p>;
}

/** Whether the wrap-up was finished elsewhere, or can no longer be finished. */
function isWrapupOver({ facts, isYours }: OfferOptions): boolean {
  const refusal = actionRefusal('finishWrapup', facts, isYours);
  return refusal !== null && refusal !== 'notEnded';
}

/** Types of {@link ActionsOfLeg}. */
export declare namespace ActionsOfLeg {
  /** Props of {@link ActionsOfLeg}. */
  interface Props {
    readonly participant: CobrowseMediaParticipant;
    /** Name of the participant. */
    readonly name: string;
    readonly options: OfferOptions;
    readonly offered: readonly OfferedAction[];
    /** The element around the actions, for announcements. */
    readonly announceFrom: RefObject<Element | null>;
    readonly defaultWrapupOpen: boolean;
    readonly drafts: WrapupDrafts;
  }
}
