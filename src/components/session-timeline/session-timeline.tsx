'use client';
import { useId, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { CobrowseConversation } from '../../model/index.js';
import type { ObservedSession, SessionFinding } from '../../model/findings/index.js';
import { buildTimeline, type Timeline } from '../../model/timeline/index.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { guarded, useControlTargetResolver, useSettings } from '../../internals/settings.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useClockValue } from '../../internals/ticking.js';
import { headingTag } from '../../internals/ui/heading.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { useStableCallback } from '../../internals/use-stable-callback.js';
import { timeline as english } from '../../words/en/timeline.js';
import type { PartialMessages } from '../../words/messages.js';
import { itemsOf } from './items.js';
import { TimelineView } from './timeline-view.js';
import { useCalm, useIsSeen } from './use-calm.js';

/**
 * Shows a session over time. Each person has a lane that shows what they did, who controlled whom,
 * and what happened. Renders a `<section>`.
 *
 * @example <SessionTimeline session={session} events={events} onSelect={(key) => console.log(key)} />
 */
export const SessionTimeline: Part<SessionTimeline.Props> = forwardComponent(
  function SessionTimeline(props, ref) {
    const {
      session,
      events,
      findings,
      now,
      moment,
      selectedKey,
      onSelect,
      headingLevel = 3,
      messages,
      ...elementProps
    } = props;
    const Heading = headingTag(headingLevel, 'h3');
    const titleId = useId();
    const words = useWords('timeline', english, messages);
    const lang = useTextLanguage(messages);
    const element = usePart('section', elementProps, {
      ref,
      className: 'cb-root cb-timeline',
      attributes: { 'aria-labelledby': titleId, lang },
      children: (
        <>
          <Heading id={titleId} className="cb-section-heading">
            {words.title}
          </Heading>
          <TimelineContent
            session={session}
            events={events}
            findings={findings}
            now={now}
            moment={moment}
            selectedKey={selectedKey}
            onSelect={onSelect}
          />
        </>
      ),
    });
    return <SettingsScope messages={messages}>{element}</SettingsScope>;
  },
);

SessionTimeline.displayName = 'SessionTimeline';

/** Types of {@link SessionTimeline}. */
export declare namespace SessionTimeline {
  /** The timeline has no state. */
  type State = object;
  /** Props in addition to those of a `<section>`. */
  interface OwnProps {
    /** The session. For null and undefined, the timeline says that there are no times. */
    readonly session: CobrowseConversation | null | undefined;
    /**
     * Earlier states of the session, oldest first. If set, the timeline shows changes and control.
     * @default none
     */
    readonly events?: readonly ObservedSession[] | undefined;
    /** Findings of `findSessionIssues`, which become marks. @default none */
    readonly findings?: readonly SessionFinding[] | undefined;
    /**
     * The current time in epoch milliseconds. For a saved session, pass its newest instant.
     * @default the time of the clock
     */
    readonly now?: number | undefined;
    /**
     * A moment to mark with a line, in epoch milliseconds, such as the position of a replay. Values
     * that are not finite, or outside of the session, draw nothing.
     * @default none
     */
    readonly moment?: number | null | undefined;
    /** Key of the leg that is marked as selected. @default none */
    readonly selectedKey?: string | null | undefined;
    /** Called with the key of a leg when the user selects an item of that leg. @default none */
    readonly onSelect?: ((legKey: string) => void) | undefined;
    /**
     * Level of the heading.
     * @default 3
     */
    readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
    /** Changes texts of this timeline only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}

function TimelineContent(props: SessionTimeline.OwnProps): ReactNode {
  const { moment, selectedKey = null, onSelect } = props;
  const settings = useSettings();
  const words = useWords('timeline', english);
  const resolveControlTarget = useControlTargetResolver();
  const body = useRef<HTMLDivElement>(null);
  const { session, events, findings, now } = useTimelineInput(props, body);
  const timeline = useMemo(
    () => buildTimeline({ session, events, findings, now, resolveControlTarget }),
    [session, events, findings, now, resolveControlTarget],
  );
  const items = useMemo(() => itemsOf(timeline), [timeline]);
  const select = useStableCallback((key: string) => guarded(settings, () => onSelect?.(key)));
  return (
    <div ref={body} className="cb-timeline-body">
      {items.lanes.length === 0 ? (
        <p className="cb-empty">{words.noTimes}</p>
      ) : (
        <TimelineView
          timeline={timeline}
          items={items}
          session={session}
          events={events}
          findings={findings}
          moment={momentIn(timeline, moment)}
          selectedKey={selectedKey}
          onSelect={select}
        />
      )}
    </div>
  );
}

interface TimelineInput extends Pick<SessionTimeline.OwnProps, 'session' | 'events' | 'findings'> {
  /** NaN when it is unknown. */
  readonly now: number;
}

/**
 * The input of the timeline. A live timeline is updated at most once a second, and not while it is
 * out of view or the page is hidden.
 */
function useTimelineInput(
  { session, events, findings, now: given }: SessionTimeline.OwnProps,
  body: RefObject<HTMLElement | null>,
): TimelineInput {
  const isLive = given === undefined;
  const isSeen = useIsSeen(body);
  const second = useClockValue(isLive && isSeen ? toSecond : null);
  const clockTime = second === null ? Number.NaN : Number(second);
  const now = given ?? clockTime;
  const input = useMemo(
    () => ({ session, events, findings, now }),
    [session, events, findings, now],
  );
  const calm = useCalm(input, isSeen);
  return isLive ? calm : input;
}

/** The moment, if it is part of the session. */
function momentIn({ start, end }: Timeline, moment: number | null | undefined): number | null {
  if (moment == null || start === null || end === null) return null;
  return moment >= start && moment <= end ? moment : null;
}

/** The time in whole seconds. */
function toSecond(now: number): string {
  return String(Math.floor(now / 1000) * 1000);
}
