'use client';
import { useRef, type ReactElement } from 'react';
import { headingTag } from '../../internals/ui/heading.js';
import { usePrinting } from '../../internals/use-medium.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { usePreloadedCode } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import { LegsAndDetails } from './legs-and-details.js';
import { ReplayPart } from './replay-part.js';
import { ReviewFindings } from './review-findings.js';
import { ReviewOutcome } from './review-outcome.js';
import type { ReviewProps } from './review-props.js';
import { ReviewTable } from './review-table.js';
import { ReviewTimeline } from './review-timeline.js';
import { Slot } from './slot.js';
import type { ShownSession } from './use-shown-session.js';

interface ReviewSectionsProps {
  readonly shown: ShownSession;
  /** Level of the headings. */
  readonly level: 2 | 3 | 4 | 5;
  /** What the app has set for the sections. */
  readonly options: Pick<
    ReviewProps,
    | 'events'
    | 'describeFinding'
    | 'severity'
    | 'defaultSeverity'
    | 'onSeverityChange'
    | 'timeline'
    | 'table'
    | 'tableOpen'
    | 'defaultTableOpen'
    | 'onTableOpenChange'
  >;
}

/** Everything below the heading of a review. */
export function ReviewSections({ shown, level, options }: ReviewSectionsProps): ReactElement {
  const { review, replay, frame, observed, isRead } = shown;
  const { describeFinding } = options;
  const words = useWords('review', english);
  const printing = usePrinting();
  // Loaded in advance, because paper cannot wait for code.
  const belowFold = usePreloadedCode(belowFoldCode);
  const replayButton = useRef<HTMLButtonElement>(null);
  const Heading = headingTag(level, 'h3');
  const hasLegs = review.legs.length > 0;
  const hasFindings = review.issues.findings.length > 0;
  return (
    <>
      {shown.hasSession && !isRead && (
        <p className="cb-note" role="status">
          {words.reading}
        </p>
      )}
      {replay?.frames && frame && (
        <replay.frames.Notice frame={frame} onEnd={replay.close} buttonRef={replayButton} />
      )}
      {hasLegs && <ReviewOutcome review={review} events={observed} />}
      {!shown.hasSession && <p className="cb-empty">{words.noSession}</p>}
      {isRead && !hasLegs && <p className="cb-empty">{words.noParticipants}</p>}
      {isRead && (hasLegs || hasFindings) && (
        <ReviewFindings
          review={review}
          heading={Heading}
          headingRef={shown.headingRef}
          printing={printing}
          severity={options.severity}
          defaultSeverity={options.defaultSeverity}
          onSeverityChange={options.onSeverityChange}
          describeFinding={describeFinding}
        />
      )}
      <Slot content={options.timeline} review={review} className="cb-review-slot">
        {hasLegs && (
          <ReviewTimeline
            review={review}
            events={options.events}
            heading={Heading}
            headingLevel={level}
          />
        )}
      </Slot>
      {isRead && replay && <ReplayPart replay={replay} buttonRef={replayButton} />}
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
      <Slot content={options.table} review={review} className="cb-review-slot">
        {hasLegs && (
          <ReviewTable
            review={review}
            heading={Heading}
            tableOpen={options.tableOpen}
            defaultTableOpen={options.defaultTableOpen}
            onTableOpenChange={options.onTableOpenChange}
          />
        )}
      </Slot>
      {isRead && belowFold && <belowFold.ReviewFacts review={review} heading={Heading} />}
      {isRead && belowFold && <belowFold.TechnicalDetails review={review} printing={printing} />}
    </>
  );
}
