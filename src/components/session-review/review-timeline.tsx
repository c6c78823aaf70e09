'use client';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { legFacts } from '../../model/facts.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { LazyPart } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import type { HeadingLevel, HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/**
 * With more legs than this, the timeline is only drawn when the user asks for it, because drawing
 * takes a while.
 */
const MAX_LEGS_DRAWN_UNASKED = 500;

/** The built-in timeline. Its code loads when it is first shown. */
export function ReviewTimeline(props: {
  readonly review: Review;
  readonly events: readonly ObservedSession[] | undefined;
  readonly heading: HeadingTag;
  readonly headingLevel: HeadingLevel;
}): ReactElement {
  const { review, events, heading: Heading, headingLevel } = props;
  const { legs, people, frame: shown, selected, selectInPlace } = review;
  const { session, now, findings } = review.final;
  const id = useId();
  const words = useWords('review', english);
  const title = useRef<HTMLHeadingElement>(null);
  const [isWanted, setWanted] = useState(false);
  const frame = (content: ReactNode): ReactElement => (
    <section className="cb-review-part" aria-labelledby={id}>
      <Heading id={id} ref={title} className="cb-section-heading" tabIndex={-1}>
        {words.timeline}
      </Heading>
      {content}
    </section>
  );
  if (legs.length > MAX_LEGS_DRAWN_UNASKED && !isWanted) {
    return frame(
      <button type="button" className="cb-button" onClick={() => setWanted(true)}>
        {words.showTimeline}
      </button>,
    );
  }
  return (
    <LazyPart
      code={belowFoldCode}
      frame={frame}
      loading={<Placeholder lanes={people.length} isControlled={hasControl(events)} />}
      failed={words.partFailed}
      onRetry={() => title.current?.focus()}
    >
      {({ SessionTimeline }) => (
        <SessionTimeline
          session={session}
          events={events}
          findings={findings}
          now={now ?? Number.NaN}
          moment={shown?.moment}
          selectedKey={selected?.key ?? null}
          onSelect={selectInPlace}
          headingLevel={headingLevel}
        />
      )}
    </LazyPart>
  );
}

/** Has the height of the timeline, so that nothing moves when its code is loaded. */
function Placeholder(props: {
  readonly lanes: number;
  /** Whether the page is controlled, which makes its lane taller. */
  readonly isControlled: boolean;
}): ReactElement {
  const { lanes, isControlled } = props;
  const words = useWords('review', english);
  return (
    <div className="cb-timeline-placeholder" role="status">
      <span className="cb-hidden">{words.partLoading}</span>
      {Array.from({ length: lanes }, (_, index) => (
        <div
          key={index}
          className="cb-timeline-placeholder-lane"
          data-controlled={(isControlled && index === 0) || undefined}
        />
      ))}
    </div>
  );
}

function hasControl(events: readonly ObservedSession[] | undefined): boolean {
  return (events ?? []).some((event) =>
    legFacts(event?.session?.participants).some(({ controlling }) => Boolean(controlling?.length)),
  );
}
