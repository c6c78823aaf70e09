'use client';
import { useRef } from 'react';
import { useParticipantContext } from '../../internals/context.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { legIdentity } from '../../internals/leg-identity.js';
import { mergedRef } from '../../internals/merged-ref.js';
import { guarded, useSettings, type KitSettings } from '../../internals/settings.js';
import { StateIsAnnounced } from '../../internals/state-is-announced.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import {
  participantFacts,
  type Callback,
  type CobrowseMediaParticipant,
  type ParticipantActionHandlers,
  type ParticipantActionName,
  type ParticipantFacts,
} from '../../model/index.js';
import { isList } from '../../model/values.js';
import { actions as english } from '../../words/en/actions.js';
import { fillTemplate } from '../../words/message.js';
import type { PartialMessages } from '../../words/messages.js';
import { ActionsOfLeg } from './actions-of-leg.js';
import {
  offeredActions,
  type OfferOptions,
  type ParticipantActionItem,
} from './offered-actions.js';
import { wrapupDrafts, type WrapupDrafts } from './wrapup-drafts.js';

/**
 * The actions that an agent can take on a participant: hold and resume, disconnect, wrap-up, and
 * your own actions. Your app passes a function for each, which may return a promise. Renders a
 * `<div>`, or nothing when there is no action.
 *
 * @example
 * <ParticipantCard
 *   participant={participant}
 *   actions={<ParticipantActions handlers={{ hold, resume, disconnect }} />}
 * />
 */
export const ParticipantActions: Part<ParticipantActions.Props> = forwardComponent(
  function ParticipantActions(props, ref) {
    const {
      participant,
      handlers,
      items,
      unavailable,
      defaultWrapupOpen = false,
      drafts,
      messages,
      ...elementProps
    } = props;
    const settings = useSettings();
    const around = useParticipantContext().facts;
    const facts = 'participant' in props ? participantFacts(participant) : around;
    const words = useWords('actions', english, messages);
    const lang = useTextLanguage(messages);
    const { text: name } = useParticipantName(facts.participant, settings);
    const root = useRef<HTMLDivElement>(null);
    const rootRef = mergedRef(ref, root);
    const options: OfferOptions = {
      facts,
      handlers: handlers ?? {},
      isYours: isYours(facts, settings),
      unavailable: unavailable ?? {},
      items: itemsFor(items, facts.participant, settings),
      words,
    };
    const offered = offeredActions(options);
    const element = usePart('div', elementProps, {
      ref: rootRef ?? null,
      className: 'cb-root cb-participant-actions',
      attributes: { role: 'group', 'aria-label': fillTemplate(words.group, { name }), lang },
      hidden: offered.length === 0,
      children: facts.participant && (
        <ActionsOfLeg
          // Menus and dialogs are not kept for another participant, but another connection of the
          // same participant keeps the focus.
          key={facts.id ?? legIdentity(facts.participant)}
          participant={facts.participant}
          name={name}
          options={options}
          offered={offered}
          announceFrom={root}
          defaultWrapupOpen={defaultWrapupOpen}
          drafts={drafts ?? wrapupDrafts}
        />
      ),
    });
    const scoped = <SettingsScope messages={messages}>{element}</SettingsScope>;
    if (!('participant' in props)) return scoped;
    return <StateIsAnnounced.Provider value={false}>{scoped}</StateIsAnnounced.Provider>;
  },
);

ParticipantActions.displayName = 'ParticipantActions';

/** Whether the leg belongs to the signed-in user; null when the app or the data does not say. */
function isYours(facts: ParticipantFacts, { currentUserId }: KitSettings): boolean | null {
  if (!currentUserId) return null;
  if (facts.userId !== null) return facts.userId === currentUserId;
  return facts.purpose?.value === 'customer' || facts.role?.value === 'sharer' ? false : null;
}

function itemsFor(
  items: ParticipantActions.OwnProps['items'],
  participant: CobrowseMediaParticipant | null,
  settings: KitSettings,
): readonly ParticipantActionItem[] {
  if (typeof items !== 'function') return validItems(items);
  return participant ? validItems(guarded(settings, () => items(participant))) : [];
}

function validItems(
  given: readonly ParticipantActionItem[] | null | undefined,
): readonly ParticipantActionItem[] {
  return isList(given) ? given.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** Types of {@link ParticipantActions}. */
export declare namespace ParticipantActions {
  /** Props in addition to those of a `<div>`. */
  interface OwnProps {
    /**
     * The participant to act on. Null, undefined and values that are not objects show nothing.
     * @default the participant of the card, or of the `Participant.Root`, around it
     */
    readonly participant?: CobrowseMediaParticipant | null | undefined;
    /**
     * Your functions that carry out the actions. An action is shown only if you provide its
     * function. See {@link genesysActions}. @default none
     */
    readonly handlers?: ParticipantActionHandlers | null | undefined;
    /**
     * Your own actions in the same menu, or a function that returns them for the participant.
     * @default none
     */
    readonly items?:
      | readonly ParticipantActionItem[]
      | Callback<[participant: CobrowseMediaParticipant], readonly ParticipantActionItem[]>
      | null
      | undefined;
    /**
     * Your reasons why built-in actions are not available now, such as a missing permission. An
     * action with a reason stays in the menu and shows the reason.
     * @default none
     */
    readonly unavailable?:
      | Partial<Record<ParticipantActionName, string | null | undefined>>
      | null
      | undefined;
    /**
     * Whether the wrap-up form is open until the user opens or closes it. It is also open if there
     * is a draft. A form that the user closed before the leg ended can open again after that.
     * @default false
     */
    readonly defaultWrapupOpen?: boolean | undefined;
    /**
     * Where drafts of wrap-ups are saved until they are sent.
     * @default `wrapupDrafts`, in memory
     */
    readonly drafts?: WrapupDrafts | undefined;
    /** Changes texts of these actions only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<div>`. */
  type Props = PartProps<object, 'div', OwnProps>;
}
