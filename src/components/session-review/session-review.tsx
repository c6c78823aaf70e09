'use client';
import { useId, useMemo, useRef } from 'react';
import type { FindingSeverity } from '../../model/findings/index.js';
import { fixedClock } from '../../internals/clock.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { headingTag } from '../../internals/ui/heading.js';
import { usePart } from '../../internals/use-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { usePreloadedCode } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import { LegsAndDetails } from './legs-and-details.js';
import { ReplayPart } from './replay-part.js';
import { ReviewFindings } from './review-findings.js';
import { ReviewOutcome } from './review-outcome.js';
import { Slot } from './slot.js';
import { ReviewTimeline } from './review-timeline.js';
import { ReviewTable } from './review-table.js';
import { usePrinting } from '../../internals/use-medium.js';
import { useReplay } from './use-replay.js';
import { useReadLegs } from './use-read-legs.js';
import { useReview } from './use-review.js';
import type { ReviewProps } from './review-props.js';

/**
 * Reviews a session: a summary in a few sentences, findings, a timeline, the legs of each person
 * and the details of one, who controls whom, and other facts. Durations are shown as of the newest
 * instant in the data, or as of `now`. Renders a `<section>`.
 *
 * @example <SessionReview session={parseSessions(text).sessions[0]} />
 */
export const SessionReview: Part<SessionReview.Props> = forwardComponent(
  function SessionReview(props, ref) {
    const {
      session,
      events,
      replayEvents,
      moment,
      defaultMoment,
      onMomentChange,
      now,
      rules,
      customRules,
      issues,
      describeFinding,
      selectedKey,
      defaultSelectedKey,
      onSelectedKeyChange,
      severity,
      defaultSeverity,
      onSeverityChange,
      headingLevel = 2,
      timeline,
      table,
      tableOpen,
      defaultTableOpen,
      onTableOpenChange,
      actions,
      messages,
      ...elementProps
    } = props;
    const titleId = useId();
    const words = useWords('review', english, messages);
    const printing = usePrinting();
    // Loaded in advance, because paper cannot wait for code.
    const belowFold = usePreloadedCode(belowFoldCode);
    const read = useReadLegs(session);
    const isReading = Boolean(session) && !read;
    const replay = useReplay({
      session,
      events,
      replayEvents,
      moment,
      defaultMoment,
      onMomentChange,
    });
    const frame = isReading ? null : (replay?.frame ?? null);
    const replayButton = useRef<HTMLButtonElement>(null);
    const observed = frame ? frame.events : events;
    const { review, headingRef } = useReview({
      // While legs are being read, there is nothing to compute.
      session: isReading ? null : read,
      events: isReading ? undefined : events,
      issues: isReading ? undefined : issues,
      now,
      rules,
      customRules,
      selectedKey,
      defaultSelectedKey,
      onSelectedKeyChange,
      frame,
    });
    const lang = useTextLanguage(messages);
    const clock = useMemo(() => fixedClock(review.now ?? 0), [review.now]);
    const Title = headingTag(headingLevel, 'h2');
    const sectionLevel = LEVEL_BELOW[headingLevel] ?? 3;
    const Heading = headingTag(sectionLevel, 'h3');
    const hasLegs = review.legs.length > 0;
    const worst = review.issues.findings[0]?.severity ?? null;
    const element = usePart('section', elementProps, {
      ref,
      className: 'cb-root cb-review',
      state: {
        severity: worst,
        empty: !isReading && !hasLegs,
        replaying: frame !== null,
      },
      attributes: { 'aria-labelledby': titleId, lang },
      children: (
        <>
          <div className="cb-review-head">
            <Title id={titleId} className="cb-review-title">
              {words.title}
            </Title>
            <Slot content={actions} review={review} className="cb-actions" />
          </div>
          {isReading && (
            <p className="cb-note" role="status">
              {words.reading}
            </p>
          )}
          {replay?.frames && frame && (
            <replay.frames.Notice frame={frame} onEnd={replay.close} buttonRef={replayButton} />
          )}
          {hasLegs && <ReviewOutcome review={review} events={observed} />}
          {!session && <p className="cb-empty">{words.noSession}</p>}
          {read && !hasLegs && <p className="cb-empty">{words.noParticipants}</p>}
          {read && (hasLegs || review.issues.findings.length > 0) && (
            <ReviewFindings
              review={review}
              heading={Heading}
              headingRef={headingRef}
              printing={printing}
              severity={severity}
              defaultSeverity={defaultSeverity}
              onSeverityChange={onSeverityChange}
              describeFinding={describeFinding}
            />
          )}
          <Slot content={timeline} review={review} className="cb-review-slot">
            {hasLegs && (
              <ReviewTimeline
                review={review}
                events={events}
                heading={Heading}
                headingLevel={sectionLevel}
              />
            )}
          </Slot>
          {read && replay && <ReplayPart replay={replay} buttonRef={replayButton} />}
          {hasLegs && (
            <LegsAndDetails
              review={review}
              heading={Heading}
              printing={printing}
              events={observed}
              describeFinding={describeFinding}
            />
          )}
          {printing && belowFold && hasLegs && (
            <belowFold.PrintedLegs
              review={review}
              heading={Heading}
              describeFinding={describeFinding}
            />
          )}
          <Slot content={table} review={review} className="cb-review-slot">
            {hasLegs && (
              <ReviewTable
                review={review}
                heading={Heading}
                tableOpen={tableOpen}
                defaultTableOpen={defaultTableOpen}
                onTableOpenChange={onTableOpenChange}
              />
            )}
          </Slot>
          {read && belowFold && <belowFold.ReviewFacts review={review} heading={Heading} />}
          {read && belowFold && <belowFold.TechnicalDetails review={review} printing={printing} />}
        </>
      ),
    });
    return (
      <SettingsScope messages={messages} clock={clock}>
        {element}
      </SettingsScope>
    );
  },
);

SessionReview.displayName = 'SessionReview';

/** The level of the headings inside, by the level of the review's own heading. */
const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5 } as const;

/** Types of {@link SessionReview}. */
export declare namespace SessionReview {
  /** State of the review. */
  interface State {
    /** The worst severity that was found. @selector `[data-severity]` */
    readonly severity: FindingSeverity | null;
    /** Whether there are no participants. @selector `[data-empty]` */
    readonly empty: boolean;
    /**
     * Whether the session is shown as it was at a moment of its replay. @selector
     * `[data-replaying]`
     */
    readonly replaying: boolean;
  }
  /** Props in addition to those of a `<section>`. */
  type OwnProps = ReviewProps;
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}
