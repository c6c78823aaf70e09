'use client';
import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import {
  checkViewerUrl,
  type Callback,
  type CobrowseMediaParticipant,
  type ParticipantSignals,
} from '../../model/index.js';
import { ParticipantContext, type ParticipantContextValue } from '../../internals/context.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { partElement } from '../../internals/part-element.js';
import { guarded, SettingsContext } from '../../internals/settings.js';
import { StateIsAnnounced } from '../../internals/state-is-announced.js';
import { useScopedSettings } from '../../internals/settings-scope.js';
import { useParticipantValue } from '../../internals/use-participant-value.js';
import { textLanguage } from '../../internals/use-words.js';
import { avatarElement } from '../../parts/participant-avatar.js';
import { controlElement } from '../../parts/participant-control.js';
import { useDetailsElement } from '../../parts/participant-details.js';
import { directionElement } from '../../parts/participant-direction.js';
import { disconnectReasonElement } from '../../parts/participant-disconnect-reason.js';
import { durationElement } from '../../parts/participant-duration.js';
import { errorElement } from '../../parts/participant-error.js';
import { holdElement } from '../../parts/participant-hold.js';
import { nameElement } from '../../parts/participant-name.js';
import { purposeElement } from '../../parts/participant-purpose.js';
import { roleElement } from '../../parts/participant-role.js';
import { rootState, type ParticipantRoot } from '../../parts/participant-root.js';
import { signalsElement } from '../../parts/participant-signals.js';
import { stateElement } from '../../parts/participant-state.js';
import { isYou, youElement } from '../../parts/participant-you.js';
import type { PartialMessages } from '../../words/messages.js';
import { viewerLink } from '../viewer-url-launcher/viewer-link.js';
import { useCardAnnouncements } from './card-announcements.js';
import { CardAlerting, CardWrapup } from './card-deadlines.js';
import { legNumberElement, legNumberOf } from './several-legs.js';

/**
 * Shows one participant at a glance: name, role, state, duration, wrap-up, who controls whom, and
 * the link to the viewer. Renders an `<article>`.
 *
 * @example <ParticipantCard participant={participant} participants={conversation.participants} />
 */
export const ParticipantCard: Part<ParticipantCard.Props> = forwardComponent(
  function ParticipantCard(props, ref) {
    const {
      participant,
      participants,
      detailsOpen,
      defaultDetailsOpen,
      onDetailsOpenChange,
      launcher,
      actions,
      note,
      signals,
      personalData,
      visibleAttributes,
      onReveal,
      announce: announces,
      messages,
      ...elementProps
    } = props;
    const nameId = useId();
    const head = useRef<HTMLDivElement>(null);
    const settings = useScopedSettings({
      messages,
      personalData,
      visibleAttributes,
      onReveal,
      announce: announces,
    });
    const context = useParticipantValue(participant, participants, settings);
    const { facts } = context;
    const legNumber = legNumberOf(facts.participant, participants);
    const numberId = `${nameId}number`;
    const detailsElement = useDetailsElement(context, {
      open: detailsOpen,
      defaultOpen: defaultDetailsOpen,
      onOpenChange: onDetailsOpenChange,
    });
    useCardAnnouncements(context, signals, head);
    const card = partElement('article', elementProps, {
      ref,
      className: 'cb-root cb-card',
      state: rootState(context),
      attributes: {
        'aria-labelledby': legNumber ? `${nameId} ${numberId}` : nameId,
        lang: textLanguage(settings),
      },
      // Parts without state are called as functions, because components take memory in each of many
      // cards.
      children: (
        <>
          <div ref={head} className="cb-head">
            {avatarElement(context)}
            <div className="cb-who">
              <div className="cb-title">
                {nameElement(context, { id: nameId })}
                {legNumber && legNumberElement(context, { id: numberId, legNumber })}
                {youElement(context)}
              </div>
              <div className="cb-meta">
                {purposeElement(context)}
                {roleElement(context)}
                {directionElement(context)}
              </div>
            </div>
            <div className="cb-state-and-time">
              {stateElement(context)}
              {durationElement(context)}
            </div>
          </div>
          {holdElement(context)}
          {facts.alertingDeadline !== null && (
            <CardAlerting context={context} announceFrom={head} />
          )}
          {facts.wrapup.status !== 'none' && <CardWrapup context={context} announceFrom={head} />}
          {disconnectReasonElement(context)}
          {errorElement(context)}
          {note}
          {signalsElement(context, { signals })}
          {controlElement(context)}
          {facts.participant && (launcher === undefined ? launcherElement(context) : launcher)}
          {actionsElement(context, actions)}
          {detailsElement}
        </>
      ),
    });
    return (
      <SettingsContext.Provider value={settings}>
        <ParticipantContext.Provider value={context}>{card}</ParticipantContext.Provider>
      </SettingsContext.Provider>
    );
  },
);

ParticipantCard.displayName = 'ParticipantCard';

/**
 * The link to the viewer: on the card of the signed-in user, or of every viewer if `currentUserId`
 * is not set. Only shown if there is a URL, even if it was refused. A card does not explain why a
 * URL is missing.
 */
function launcherElement(context: ParticipantContextValue): ReactElement | null {
  const { facts, name, settings } = context;
  const { viewerUrl, hasEnded, role } = facts;
  const isViewer = role?.value !== 'sharer';
  const isOwn = isYou(context) ?? true;
  if (!isViewer || !isOwn || hasEnded || !viewerUrl) return null;
  return (
    <div className="cb-launcher">
      {viewerLink(
        { name: name.text, launch: checkViewerUrl(viewerUrl, settings.viewerUrlPolicy) },
        settings,
      )}
    </div>
  );
}

/** The actions that the app adds. */
function actionsElement(
  { facts, settings }: ParticipantContextValue,
  actions: ParticipantCard.OwnProps['actions'],
): ReactElement | null {
  const { participant } = facts;
  if (!participant) return null;
  const content =
    typeof actions === 'function' ? guarded(settings, () => actions(participant)) : actions;
  if (!content) return null;
  return (
    <StateIsAnnounced.Provider value={settings.announce !== false}>
      <div className="cb-actions">{content}</div>
    </StateIsAnnounced.Provider>
  );
}

/** Types of {@link ParticipantCard}. */
export declare namespace ParticipantCard {
  /** State of the card: that of its root. */
  type State = ParticipantRoot.State;
  /** Props in addition to those of an `<article>`. */
  interface OwnProps {
    /**
     * The participant to show. Null, undefined and values that are not objects show a placeholder.
     */
    readonly participant: CobrowseMediaParticipant | null | undefined;
    /** All participants of the session, to show who controls whom. @default only ids are shown */
    readonly participants?: readonly CobrowseMediaParticipant[] | null | undefined;
    /**
     * Whether the details are open, if your app controls it.
     * @default the card controls it
     */
    readonly detailsOpen?: boolean | undefined;
    /**
     * Whether the details are open at first.
     * @default false
     */
    readonly defaultDetailsOpen?: boolean | undefined;
    /** Called when the user opens or closes the details. */
    readonly onDetailsOpenChange?: ((open: boolean) => void) | undefined;
    /**
     * Whether address, attributes and other personal data are masked until the user asks for them.
     * @default the provider's setting
     */
    readonly personalData?: 'masked' | 'shown' | undefined;
    /**
     * Keys of attributes that are never masked.
     * @default the provider's setting
     */
    readonly visibleAttributes?: readonly string[] | undefined;
    /**
     * Called when the user reveals masked data. Receives the name of the field, not its value.
     * @default the provider's `onReveal`
     */
    readonly onReveal?:
      | Callback<[field: string, participant: CobrowseMediaParticipant], void>
      | undefined;
    /**
     * Replaces the link to the viewer, for example with a `ViewerUrlLauncher` that opens a window.
     * Null removes the link.
     * @default a link on the card of the signed-in user; without `currentUserId`, on every card except a sharer's
     */
    readonly launcher?: ReactNode;
    /**
     * Your own line below the state, for example to say that the data is out of date. @default none
     */
    readonly note?: ReactNode;
    /**
     * What your app knows about the participant that Genesys Cloud does not report: whether control
     * was requested, granted, declined or revoked, navigation, whether sharing is paused, the tool
     * in use, and the latency.
     * @default no signals are shown
     */
    readonly signals?: ParticipantSignals | null | undefined;
    /** Your own buttons, or a function that returns them for the participant. @default none */
    readonly actions?: ReactNode | Callback<[participant: CobrowseMediaParticipant], ReactNode>;
    /**
     * Whether changes are announced to screen readers: the state, control, and deadlines.
     * @default the provider's setting
     */
    readonly announce?: boolean | undefined;
    /** Changes texts of this card only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of an `<article>`. */
  type Props = PartProps<State, 'article', OwnProps>;
}
