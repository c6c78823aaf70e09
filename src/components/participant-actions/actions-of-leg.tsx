'use client';
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import { useHydrated } from '../../internals/use-hydrated.js';
import { legIdentity } from '../../internals/leg-identity.js';
import { dataText } from '../../internals/ui/data-text.js';
import { useWords } from '../../internals/use-words.js';
import { actionRefusal, type CobrowseMediaParticipant } from '../../model/index.js';
import { actions as english } from '../../words/en/actions.js';
import { fillTemplate } from '../../words/message.js';
import { ActionFailure } from './action-failure.js';
import { actionRuns } from './action-runs.js';
import { ActionsMenu } from './actions-menu.js';
import { DisconnectDialog } from './disconnect-dialog.js';
import {
  likelyAction,
  refusalText,
  type OfferedAction,
  type OfferOptions,
} from './offered-actions.js';
import { useActionRun, useRunAction } from './use-action-run.js';
import { useDraft, WrapupForm } from './wrapup-form.js';
import type { WrapupDrafts } from './wrapup-drafts.js';

/** The actions of one leg: a button for the likely one, a menu for the others, and what they open. */
export function ActionsOfLeg(props: ActionsOfLeg.Props): ReactElement {
  const { participant, name, options, offered, place, drafts } = props;
  const { facts, handlers } = options;
  const leg = legIdentity(participant);
  const runAction = useRunAction(place);
  const menuButton = useRef<HTMLButtonElement>(null);
  const likelyButton = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [wrapupChoice, setWrapupChoice] = useState<boolean | null>(null);
  const draft = useDraft(drafts, participant);

  const likely = likelyAction(offered, facts);
  const others = offered.filter((action) => action !== likely);
  const disconnect = offered.find((action) => action.name === 'disconnect');
  const isWrapupOpen = wrapupChoice ?? (draft !== null || props.defaultWrapupOpen);
  const hasForm = handlers.finishWrapup !== undefined && isWrapupOpen;
  const runKey = (action: OfferedAction): string => `${leg} ${action.id}`;

  const start = (action: OfferedAction): void => {
    const { run } = action;
    if (action.name === 'finishWrapup') setWrapupChoice(!isWrapupOpen);
    else if (action.name === 'disconnect') setAsking(true);
    else if (run) void send(action, run);
  };
  const send = async (action: OfferedAction, run: () => unknown): Promise<void> => {
    const succeeded = await runAction({ key: runKey(action), label: action.label, run });
    if (succeeded && action.name === 'skipWrapup') {
      drafts.set(participant, null);
      setWrapupChoice(false);
    }
  };
  const focusMenu = useCallback((): void => menuButton.current?.focus(), []);
  const focusButton = (): void => {
    (menuButton.current ?? likelyButton.current)?.focus();
  };

  return (
    <>
      <div className="cb-action-row">
        {likely && (
          <LikelyButton
            buttonRef={likelyButton}
            onRemoved={focusMenu}
            action={likely}
            runKey={runKey(likely)}
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
          runKey={runKey(action)}
          isLikely={action === likely}
          isShownElsewhere={
            action.name === 'finishWrapup' || (action.name === 'disconnect' && isAsking)
          }
          onRetry={() => start(action)}
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
          runKey={`${leg} finishWrapup`}
          takesFocus={wrapupChoice === true}
          runAction={runAction}
          onClose={() => {
            setWrapupChoice(false);
            focusButton();
          }}
        />
      )}
      {isAsking && disconnect && (
        <DisconnectDialog
          action={disconnect}
          runKey={runKey(disconnect)}
          name={name}
          place={place}
          onClose={() => {
            setAsking(false);
            focusButton();
          }}
        />
      )}
    </>
  );
}

/** The button beside the menu. When it goes away with the focus, the menu's button takes the focus. */
function LikelyButton(props: {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  /** Called when the button goes away while it has the focus. */
  readonly onRemoved: () => void;
  readonly action: OfferedAction;
  readonly runKey: string;
  /** Whether the form that it opens is open; undefined where it opens none. */
  readonly isExpanded: boolean | undefined;
  readonly onPress: () => void;
}): ReactElement {
  const { buttonRef, onRemoved, action, runKey, isExpanded, onPress } = props;
  const words = useWords('actions', english);
  const isPending = useActionRun(runKey)?.status === 'pending';
  const isHydrated = useHydrated();
  const button = (
    <button
      ref={buttonRef}
      type="button"
      className="cb-action"
      data-action={action.name ?? undefined}
      aria-expanded={isExpanded}
      aria-disabled={isPending || undefined}
      onClick={onPress}
    >
      {dataText(isPending ? fillTemplate(words.pending, { action: action.label }) : action.label)}
    </button>
  );
  return (
    <>
      {/* Before the button, so that it is asked before the button is gone. */}
      {isHydrated && <FocusLossNotice buttonRef={buttonRef} onRemoved={onRemoved} />}
      {button}
    </>
  );
}

/** Notices when the button is removed while it has the focus. React 18 has no layout effects on the server. */
function FocusLossNotice(props: {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly onRemoved: () => void;
}): null {
  const { buttonRef, onRemoved } = props;
  useLayoutEffect(
    () => () => {
      const button = buttonRef.current;
      if (button && button === button.ownerDocument.activeElement) onRemoved();
    },
    [buttonRef, onRemoved],
  );
  return null;
}

/** A line about an action that is being sent or has failed. */
function ActionProgress(props: {
  readonly action: OfferedAction;
  readonly runKey: string;
  /** Whether a button of its own shows that it is pending. */
  readonly isLikely: boolean;
  readonly isShownElsewhere: boolean;
  readonly onRetry: () => void;
}): ReactElement | null {
  const { action, runKey, isLikely, isShownElsewhere, onRetry } = props;
  const words = useWords('actions', english);
  const run = useActionRun(runKey);
  if (!run || isShownElsewhere) return null;
  if (run.status === 'failed') {
    return (
      <ActionFailure
        failure={run}
        label={action.label}
        onRetry={action.refusal === null ? onRetry : undefined}
        onDismiss={() => actionRuns.dismiss(runKey)}
      />
    );
  }
  if (isLikely) return null;
  return (
    <p className="cb-note">{dataText(fillTemplate(words.pending, { action: action.label }))}</p>
  );
}

/** Whether the wrap-up was finished elsewhere, or can never be. */
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
    readonly place: RefObject<Element | null>;
    readonly defaultWrapupOpen: boolean;
    readonly drafts: WrapupDrafts;
  }
}
