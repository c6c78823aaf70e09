'use client';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { ParticipantCard } from '../participant-card/participant-card.js';
import { FindingLine } from './finding-item.js';
import type { ReviewLeg } from './group-legs.js';
import type { HeadingTag } from './review-findings.js';
import type { SessionReview } from './session-review.js';
import type { Review } from './use-review.js';

/** The leg that was chosen, with all that is known and found of it. */
export function SelectedLeg(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
  readonly leg: ReviewLeg;
  readonly describeFinding: SessionReview.Own['describeFinding'];
}): ReactElement {
  const { review, heading: Heading, leg, describeFinding } = props;
  const id = useId();
  const words = useWords('review', english);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Beside the list it is in view already; below it, it may not be. jsdom cannot scroll.
    if (review.choices > 0) head.current?.scrollIntoView?.({ block: 'nearest' });
  }, [review.choices]);
  const found = review.issues.findings.filter(({ legs }) => legs.includes(leg.key)).slice(0, MOST);
  return (
    <section className="cb-review-part cb-review-selected" aria-labelledby={id}>
      <div ref={head} className="cb-review-head cb-review-anchor">
        <Heading id={id} className="cb-review-heading">
          {words.selected}
        </Heading>
        {review.goal && (
          <button type="button" className="cb-button" onClick={review.goBack}>
            {words.back}
          </button>
        )}
      </div>
      {found.length > 0 && (
        <ul className="cb-list">
          {found.map((finding, index) => (
            <FindingLine
              key={`${finding.rule} ${index}`}
              finding={finding}
              describeFinding={describeFinding}
            />
          ))}
        </ul>
      )}
      <ParticipantCard
        key={leg.key}
        participant={leg.participant}
        participants={review.session?.participants ?? undefined}
        defaultDetailsOpen
        announce={false}
      />
    </section>
  );
}

const MOST = 20;
