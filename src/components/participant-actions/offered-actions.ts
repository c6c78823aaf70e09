/** Which actions are offered on a leg, and why some of them are not possible now. */
import {
  actionRefusal,
  type Callback,
  type CobrowseMediaParticipant,
  type ParticipantActionHandlers,
  type ParticipantActionName,
  type ParticipantFacts,
} from '../../model/index.js';
import { isKnownNotHeld } from '../../model/actions/action-refusal.js';
import type { ActionMessages } from '../../words/en/actions.js';

/** One of your own actions in the menu. */
export interface ParticipantActionItem {
  /** Id of the item. Must be unique among your items. */
  readonly id: string;
  /** The text that the user sees. */
  readonly label: string;
  /**
   * Called when the user chooses the item. If it returns a promise, the item is pending until the
   * promise settles. If it rejects, the user sees the message and can try again.
   */
  readonly onSelect: Callback<[participant: CobrowseMediaParticipant], unknown>;
  /**
   * A question that the user has to confirm first, for an action that cannot be undone.
   * @default no question is asked
   */
  readonly confirm?: string | null | undefined;
  /**
   * Why the item is not available now. It stays in the menu with this text, and cannot be chosen.
   */
  readonly unavailable?: string | null | undefined;
}

/** An action that is offered on a leg. */
export interface OfferedAction {
  readonly id: string;
  /** Null for an item of the app. */
  readonly name: ParticipantActionName | null;
  readonly label: string;
  /** Why it is not possible now; null when it is. */
  readonly refusal: string | null;
  /** What an item of the app asks before it is carried out; null when it asks nothing. */
  readonly question: string | null;
  /** Carries it out; null for the wrap-up, which has a form. */
  readonly carryOut: (() => unknown) | null;
}

/** What the offered actions depend on. */
export interface OfferOptions {
  readonly facts: ParticipantFacts;
  readonly handlers: ParticipantActionHandlers;
  /** Whether the leg belongs to the signed-in user; null when unknown. */
  readonly isYours: boolean | null;
  /** The app's reasons why actions are not available. They take precedence. */
  readonly unavailable: Partial<Record<ParticipantActionName, string | null | undefined>>;
  readonly items: readonly ParticipantActionItem[];
  readonly words: ActionMessages;
}

const IN_ORDER = ['finishWrapup', 'skipWrapup', 'hold', 'resume', 'disconnect'] as const;

/** The actions that are offered: the kit's, then the app's. */
export function offeredActions(options: OfferOptions): readonly OfferedAction[] {
  const { facts, items } = options;
  const { participant } = facts;
  if (!participant) return [];
  const known = IN_ORDER.flatMap((name): readonly OfferedAction[] => {
    const handler = options.handlers[name];
    if (typeof handler !== 'function' || isOtherHalf(name, options)) return [];
    return [
      {
        id: name,
        name,
        label: options.words[name],
        refusal: name === 'finishWrapup' ? formRefusal(options) : refusalText(name, options),
        question: null,
        carryOut: name === 'finishWrapup' ? null : () => options.handlers[name]?.(participant),
      },
    ];
  });
  const own = items.map(({ id, label, confirm, unavailable, onSelect }): OfferedAction => ({
    id: `app ${id}`,
    name: null,
    label,
    // An empty text is no reason.
    refusal: unavailable || null,
    question: confirm || null,
    carryOut: () => onSelect(participant),
  }));
  return [...known, ...own];
}

/** The text that says why an action is not possible now; null when it is. */
export function refusalText(name: ParticipantActionName, options: OfferOptions): string | null {
  const { facts, isYours, unavailable, words } = options;
  const ofApp = unavailable[name];
  if (ofApp) return ofApp;
  const refusal = actionRefusal(name, facts, isYours);
  return refusal && words[`refused.${refusal}`];
}

/**
 * Why the form cannot be opened. It can be opened before the leg has ended, for notes during a
 * call.
 */
function formRefusal(options: OfferOptions): string | null {
  const { facts, isYours, unavailable } = options;
  const isTooEarly = actionRefusal('finishWrapup', facts, isYours) === 'notEnded';
  if (isTooEarly) return unavailable.finishWrapup ?? null;
  return refusalText('finishWrapup', options);
}

/**
 * Whether the opposite of this action is offered instead: if the data says whether the leg is on
 * hold, only one of hold and resume is shown.
 */
function isOtherHalf(name: ParticipantActionName, { facts, handlers }: OfferOptions): boolean {
  const hasBoth = handlers.hold !== undefined && handlers.resume !== undefined;
  if (!hasBoth) return false;
  if (name === 'hold') return facts.phase === 'held';
  if (name === 'resume') return isKnownNotHeld(facts) || facts.hasEnded;
  return false;
}

/**
 * The current state of the leg. If an action of the kit succeeds, an event reports another state.
 * Null if no event confirms the action, as for items of the app, or if the data does not report
 * holds.
 */
export function stateToLeave(
  name: ParticipantActionName | null,
  facts: ParticipantFacts,
): string | null {
  const isHold = name === 'hold' || name === 'resume';
  const isReported = !isHold || facts.phase === 'held' || isKnownNotHeld(facts);
  return name !== null && isReported ? `${facts.phase} ${facts.wrapup.status}` : null;
}

/** The action that is most likely next, which has a button next to the menu. */
export function likelyAction(
  offered: readonly OfferedAction[],
  { wrapup, phase, hasEnded }: ParticipantFacts,
): OfferedAction | null {
  const possible = (name: ParticipantActionName): OfferedAction | undefined =>
    offered.find((action) => action.name === name && action.refusal === null);
  if (wrapup.status === 'due' || wrapup.status === 'open') return possible('finishWrapup') ?? null;
  if (hasEnded) return null;
  return possible(phase === 'held' ? 'resume' : 'hold') ?? null;
}
