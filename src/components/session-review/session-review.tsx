'use client';
import { useId, useMemo, useRef } from 'react';
import type { FindingSeverity } from '../../model/findings/index.js';
import { fixedClock } from '../../internals/clock.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { usePreloadedCode } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import { ReplayPart } from './replay-part.js';
import { ReviewControl } from './review-control.js';
import { ReviewFindings } from './review-findings.js';
import { ReviewOutcome } from './review-outcome.js';
import { ReviewPeople } from './review-people.js';
import { Slot } from './slot.js';
import { ReviewTimeline } from './review-timeline.js';
import { ReviewTable } from './review-table.js';
import { SelectedLeg } from './selected-leg.js';
import { usePrinting } from '../../internals/use-medium.js';
import { useReplay } from './use-replay.js';
import { useReadLegs } from './use-read-legs.js';
import { useReview } from './use-review.js';
import type { ReviewContext, ReviewProps, ReviewSlot, SeverityFilter } from './review-props.js';

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
    const [review, fallback] = useReview({
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
    const Title = HEADINGS[headingLevel - 1] ?? 'h2';
    const Heading = HEADINGS[headingLevel] ?? 'h3';
    const level = LEVELS[headingLevel] ?? 3;
    const worst = review.issues.findings[0]?.severity ?? null;
    const element = usePart('section', elementProps, {
      ref,
      className: 'cb-root cb-review',
      state: {
        severity: worst,
        empty: !isReading && review.legs.length === 0,
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
          {review.legs.length > 0 && <ReviewOutcome review={review} events={observed} />}
          {!session && <p className="cb-empty">{words.noSession}</p>}
          {read && review.legs.length === 0 && <p className="cb-empty">{words.noParticipants}</p>}
          {read && review.legs.length + review.issues.findings.length > 0 && (
            <ReviewFindings
              review={review}
              heading={Heading}
              headingRef={fallback}
              printing={printing}
              severity={severity}
              defaultSeverity={defaultSeverity}
              onSeverityChange={onSeverityChange}
              describeFinding={describeFinding}
            />
          )}
          {timeline === undefined && review.legs.length > 0 ? (
            <ReviewTimeline
              review={review}
              events={events}
              heading={Heading}
              headingLevel={level}
            />
          ) : (
            <Slot content={timeline} review={review} className="cb-review-slot" />
          )}
          {read && replay && <ReplayPart replay={replay} buttonRef={replayButton} />}
          {review.legs.length > 0 && (
            <div className="cb-review-columns">
              <div className="cb-review-column">
                <ReviewPeople review={review} heading={Heading} />
                <ReviewControl
                  session={review.session}
                  legs={review.legs}
                  byKey={review.byKey}
                  goTo={review.goTo}
                  heading={Heading}
                  printing={printing}
                  events={observed}
                />
              </div>
              {review.selected && (
                <SelectedLeg
                  review={review}
                  heading={Heading}
                  leg={review.selected}
                  describeFinding={describeFinding}
                />
              )}
            </div>
          )}
          {printing && belowFold && review.legs.length > 0 && (
            <belowFold.PrintedLegs
              review={review}
              heading={Heading}
              describeFinding={describeFinding}
            />
          )}
          {table === undefined && review.legs.length > 0 ? (
            <ReviewTable
              review={review}
              heading={Heading}
              tableOpen={tableOpen}
              defaultTableOpen={defaultTableOpen}
              onTableOpenChange={onTableOpenChange}
            />
          ) : (
            <Slot content={table} review={review} className="cb-review-slot" />
          )}
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

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

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
  /** What a slot receives. */
  type Context = ReviewContext;
  /** Your content, or a function that returns it. */
  type Slot = ReviewSlot;
  /** The severity by which the findings are filtered. */
  type Severity = SeverityFilter;
  /** Props in addition to those of a `<section>`. */
  type OwnProps = ReviewProps;
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}
