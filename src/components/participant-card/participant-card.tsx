'use client';
import { useId, useRef, type ReactNode } from 'react';
import {
  checkViewerUrl,
  participantFacts,
  type Callback,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
} from '../../model/index.js';
import { useParticipantContext } from '../../internals/context.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { ParticipantAlerting } from '../../parts/participant-alerting.js';
import { ParticipantAvatar } from '../../parts/participant-avatar.js';
import { ParticipantControl } from '../../parts/participant-control.js';
import { ParticipantDetails } from '../../parts/participant-details.js';
import { ParticipantDirection } from '../../parts/participant-direction.js';
import { ParticipantDisconnectReason } from '../../parts/participant-disconnect-reason.js';
import { ParticipantDuration } from '../../parts/participant-duration.js';
import { ParticipantError } from '../../parts/participant-error.js';
import { ParticipantHold } from '../../parts/participant-hold.js';
import { ParticipantName } from '../../parts/participant-name.js';
import { ParticipantPurpose } from '../../parts/participant-purpose.js';
import { ParticipantRole } from '../../parts/participant-role.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantState } from '../../parts/participant-state.js';
import { ParticipantWrapup } from '../../parts/participant-wrapup.js';
import { ParticipantYou, useIsYou } from '../../parts/participant-you.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { guarded, useRegion, useSettings } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { people } from '../../words/en/people.js';
import { fillTemplate } from '../../words/message.js';
import { countText, timeText } from '../../words/plain.js';
import type { PartialMessages } from '../../words/messages.js';
import { placeOfLeg, type LegPlace } from './several-legs.js';
import { CardAnnouncer } from './card-announcer.js';
import { ViewerLink } from '../viewer-url-launcher/viewer-link.js';

/**
 * One participant at a glance: who, in what role and state, for how long, what is due, who
 * controls whom, and the way into the session. Renders an `<article>`.
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
      personalData,
      visibleAttributes,
      onReveal,
      announce: announces,
      messages,
      ...elementProps
    } = props;
    const nameId = useId();
    const head = useRef<HTMLDivElement>(null);
    const placeId = useId();
    const facts = participantFacts(participant);
    const place = placeOfLeg(facts.participant, participants);
    const card = usePart('article', elementProps, {
      ref,
      className: 'cb-card',
      state: { phase: facts.phase, role: facts.role?.value ?? null },
      attributes: { 'aria-labelledby': place ? `${nameId} ${placeId}` : nameId },
      children: (
        <>
          <div ref={head} className="cb-head">
            <ParticipantAvatar />
            <div className="cb-who">
              <div className="cb-title">
                <ParticipantName id={nameId} />
                {place && <CardPlace id={placeId} place={place} />}
                <ParticipantYou />
              </div>
              <div className="cb-meta">
                <ParticipantPurpose />
                <ParticipantRole />
                <ParticipantDirection />
              </div>
            </div>
            <div className="cb-state-and-time">
              <ParticipantState />
              <ParticipantDuration />
            </div>
          </div>
          <CardLines facts={facts} />
          {note}
          <ParticipantControl />
          <CardActions launcher={launcher} actions={actions} />
          <ParticipantDetails
            open={detailsOpen}
            defaultOpen={defaultDetailsOpen}
            onOpenChange={onDetailsOpenChange}
          />
          <CardAnnouncer place={head} />
        </>
      ),
    });
    return (
      <SettingsScope
        messages={messages}
        personalData={personalData}
        visibleAttributes={visibleAttributes}
        onReveal={onReveal}
        announce={announces}
      >
        <ParticipantRoot participant={participant} participants={participants} render={card} />
      </SettingsScope>
    );
  },
);

ParticipantCard.displayName = 'ParticipantCard';

/**
 * The lines that say something of few participants. Each would render nothing by itself; not mounting
 * it keeps a page of many cards light.
 */
function CardLines({ facts }: { readonly facts: ParticipantFacts }): ReactNode {
  return (
    <>
      {facts.phase === 'held' && <ParticipantHold />}
      {facts.alertingDeadline !== null && <ParticipantAlerting />}
      {facts.wrapup.status !== 'none' && <ParticipantWrapup />}
      {facts.hasEnded && <ParticipantDisconnectReason />}
      {facts.error && <ParticipantError />}
    </>
  );
}

/** Which of several connections of one person the card shows, as part of its name for screen readers. */
function CardPlace(props: { readonly id: string; readonly place: LegPlace }): ReactNode {
  const words = useWords('people', people);
  const region = useRegion();
  const { start, alerting, connected } = useParticipantContext().facts.times;
  const begin = connected ?? alerting ?? start;
  const { place, count } = props.place;
  const places = { place: countText(place, region.locale), count: countText(count, region.locale) };
  return (
    <span id={props.id} className="cb-hidden">
      {begin === null
        ? fillTemplate(words.connectionOf, places)
        : fillTemplate(words.connectionFrom, { ...places, start: timeText(begin, region) })}
    </span>
  );
}

/** The way into the session, and what the app adds. */
function CardActions(props: Pick<ParticipantCard.Own, 'launcher' | 'actions'>): ReactNode {
  const { launcher = <CardLauncher />, actions } = props;
  const settings = useSettings();
  const { participant } = useParticipantContext().facts;
  if (!participant) return null;
  const content =
    typeof actions === 'function' ? guarded(settings, () => actions(participant)) : actions;
  return (
    <>
      {launcher}
      {content && <div className="cb-actions">{content}</div>}
    </>
  );
}

/**
 * The link to the viewer: on the card of the signed-in user, or of every viewer when it is not known
 * who that is. It is there for a URL only, also for one that was refused: a card is no place to
 * explain that there is none.
 */
function CardLauncher(): ReactNode {
  const { viewerUrlPolicy } = useSettings();
  const { participant, viewerUrl, hasEnded, role } = useParticipantContext().facts;
  const isViewer = role?.value !== 'sharer';
  const isOwn = useIsYou() ?? true;
  if (!isViewer || !isOwn || hasEnded || !viewerUrl) return null;
  return (
    <div className="cb-launcher">
      <ViewerLink participant={participant} launch={checkViewerUrl(viewerUrl, viewerUrlPolicy)} />
    </div>
  );
}

export declare namespace ParticipantCard {
  /** State of the card: that of its root. */
  type State = ParticipantRoot.State;
  /** Props besides those of an `<article>`. */
  interface Own {
    /** The participant to show. Null, undefined and values that are not objects show a placeholder. */
    readonly participant: CobrowseMediaParticipant | null | undefined;
    /** All participants of the session, to name who controls whom. */
    readonly participants?: readonly CobrowseMediaParticipant[] | null | undefined;
    /** Whether the details are open, if your app controls it. */
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
     * What stands in place of the link to the viewer: for example a `ViewerUrlLauncher` that opens a
     * window. Null leaves the link out.
     * @default a link, if the participant is a viewer, and the signed-in user if that is known
     */
    readonly launcher?: ReactNode;
    /** A line of your app below the state, such as that the data is out of date. */
    readonly note?: ReactNode;
    /** Buttons of your app, or a function that returns them for the participant. */
    readonly actions?: ReactNode | Callback<[participant: CobrowseMediaParticipant], ReactNode>;
    /**
     * Whether changes are announced to screen readers: the state, control, ten seconds left, overdue.
     * @default the provider's setting
     */
    readonly announce?: boolean | undefined;
    /** Texts of this card alone. */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of an `<article>`. */
  type Props = PartProps<State, 'article', Own>;
}
