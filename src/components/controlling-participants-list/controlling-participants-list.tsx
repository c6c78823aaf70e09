'use client';
import { useRef, type RefObject } from 'react';
import {
  controlReported,
  controlSince,
  legKey,
  participantFacts,
  type Callback,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../../model/index.js';
import { isList } from '../../model/values.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { contestedPages, legOf, useGrants } from '../../internals/use-grants.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import {
  useControlAnnouncements,
  type ControlAnnouncements,
} from '../../internals/use-control-announcements.js';
import { mergedRef } from '../../internals/merged-ref.js';
import { useSettings } from '../../internals/settings.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { controlList, type ControlListMessages } from '../../words/en/control-list.js';
import type { PartialMessages } from '../../words/messages.js';
import { SignalRows, signalsOf, type ControlSources, type GetSignals } from './signal-rows.js';
import { GrantList } from './grant-list.js';
import { GrantsOfParticipant } from './grants-of-participant.js';

/**
 * Lists who controls whose page: all grants of a session, or those of one participant in both
 * directions. If the data does not report control, the list says so. Renders a `<section>`.
 *
 * @example <ControllingParticipantsList participants={conversation.participants} />
 */
export const ControllingParticipantsList: Part<ControllingParticipantsList.Props> =
  forwardComponent(function ControllingParticipantsList(props, ref) {
    const {
      participants,
      participant,
      events,
      getSignals,
      onParticipantSelect,
      announce,
      messages,
      ...elementProps
    } = props;
    const settings = useSettings();
    const section = useRef<HTMLElement>(null);
    const controlSourcesRef = useRef<ControlSources>(new Map());
    const sectionRef = mergedRef(ref, section);
    const words = useWords('controlList', controlList, messages);
    const lang = useTextLanguage(messages);
    const grants = useGrants(participants, participant);
    const leg = legOf(participant);
    const firstLeg = legOf(isList(participants) ? participants[0] : null);
    // A participant that has not loaded yet does not mean all participants.
    const isSession = !('participant' in props);
    const held = isSession ? grants : grants.filter(({ controller }) => legOf(controller) === leg);
    const overParticipant = participant
      ? grants.filter(({ status, target }) => status !== 'self' && legOf(target) === leg)
      : [];
    const isEmpty = held.length + overParticipant.length === 0;
    const shown = isSession ? participants : [participant];
    // "Nobody is in control" next to "In control now" would contradict it.
    const isAnsweredByApp =
      isEmpty &&
      legsOf(shown).some((other) => signalsOf(other, getSignals, settings)?.control === 'granted');
    const contested = contestedPages(grants);
    const shared = {
      contested,
      session: isList(participants),
      since: Array.isArray(events) ? controlSince(events) : null,
      onSelect: onParticipantSelect,
    };
    const list = usePart('section', elementProps, {
      ref: sectionRef ?? null,
      className: 'cb-root cb-controlling',
      state: { scope: isSession ? 'session' : 'participant', empty: isEmpty },
      attributes: { 'aria-label': words.list, lang },
      children: (
        <>
          {getSignals && (
            <SignalRows
              participants={legsOf(shown)}
              getSignals={getSignals}
              announceFrom={section}
              controlSourcesRef={controlSourcesRef}
            />
          )}
          {isSession && <GrantList {...shared} grants={held} shown="both" />}
          {participant && (
            <GrantsOfParticipant
              participant={participant}
              held={held}
              overParticipant={overParticipant}
              shared={shared}
            />
          )}
          {isEmpty && !isAnsweredByApp && (
            <p className="cb-empty">
              <bdi>{emptyText(shown, isSession, words)}</bdi>
            </p>
          )}
          <ListAnnouncer
            announceFrom={section}
            controlSourcesRef={controlSourcesRef}
            scope={isSession ? firstLeg : leg}
            grants={[...held, ...overParticipant]}
            contested={contested}
            participants={participants}
            participant={participant}
          />
        </>
      ),
    });
    return (
      <SettingsScope announce={announce} messages={messages}>
        {list}
      </SettingsScope>
    );
  });

ControllingParticipantsList.displayName = 'ControllingParticipantsList';

/** The participants about whom something can be shown. */
function legsOf(
  participants: readonly (CobrowseMediaParticipant | null | undefined)[] | null | undefined,
): readonly CobrowseMediaParticipant[] {
  return isList(participants)
    ? participants.flatMap((leg) => participantFacts(leg).participant ?? [])
    : [];
}

/**
 * Announces who gained or lost control. A separate component, so that it uses the settings of the
 * list.
 */
function ListAnnouncer(
  props: Omit<ControlAnnouncements, 'announce' | 'isConfirmed'> & {
    readonly announceFrom: RefObject<Element | null>;
    readonly controlSourcesRef: RefObject<ControlSources>;
  },
): null {
  const { announceFrom, controlSourcesRef, ...shown } = props;
  useControlAnnouncements(useSettings(), {
    ...shown,
    // `SignalRows` comes first, so its effect has updated the sources.
    isConfirmed: (controller) => controlSourcesRef.current.get(legKey(controller)) === 'confirmed',
    announce: useAnnouncer(announceFrom),
  });
  return null;
}

/**
 * Missing `controlling` fields are not the same as empty ones: if control was not reported, the
 * list says so. If there are viewers, only their fields matter, because the empty field of a sharer
 * says nothing about viewers.
 */
function emptyText(
  participants: readonly (CobrowseMediaParticipant | null | undefined)[] | null | undefined,
  isSession: boolean,
  words: ControlListMessages,
): string {
  const legs = (isList(participants) ? participants : []).filter(Boolean);
  if (legs.length === 0) return isSession ? words.empty : words.noParticipant;
  const viewers = legs.filter((leg) => participantFacts(leg).role?.value === 'viewer');
  const asked = viewers.length > 0 ? viewers : legs;
  const isReported = asked.every((leg) => controlReported(leg) === 'none');
  if (!isReported) return words.unreported;
  return isSession ? words.none : words.noneOfParticipant;
}

/** Types of {@link ControllingParticipantsList}. */
export declare namespace ControllingParticipantsList {
  /** State of the list. */
  interface State {
    /** Whether one participant or the whole session is shown. @selector `[data-scope]` */
    readonly scope: 'participant' | 'session';
    /** Whether there are no grants. @selector `[data-empty]` */
    readonly empty: boolean;
  }
  /** Props in addition to those of a `<section>`. */
  interface OwnProps {
    /** All participants of the session. @default only the participant's own grants are shown */
    readonly participants?: readonly CobrowseMediaParticipant[] | null | undefined;
    /**
     * Shows only the grants of this participant, in both directions. Null and undefined show none,
     * for example while the participant is loading. Leave the prop out to show the whole session.
     */
    readonly participant?: CobrowseMediaParticipant | null | undefined;
    /**
     * Returns what your app knows about a participant that Genesys Cloud does not report, such as a
     * request for control. Called for every participant in each render.
     * @default no signals are shown
     */
    readonly getSignals?: GetSignals | undefined;
    /**
     * Called with the participant and the grant when the user selects a name. If set, names are
     * buttons.
     * @default names are plain text
     */
    readonly onParticipantSelect?:
      | Callback<[participant: CobrowseMediaParticipant, grant: ControlGrant], void>
      | undefined;
    /**
     * Earlier states of the session, oldest first, such as `store.history(conversationId)`. If set,
     * each grant shows the minimum time that it has lasted.
     * @default no times are shown
     */
    readonly events?: readonly ObservedSession[] | undefined;
    /**
     * Whether screen readers announce who gains or loses control.
     * @default the provider's setting
     */
    readonly announce?: boolean | undefined;
    /** Changes texts of this list only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}
