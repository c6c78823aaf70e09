'use client';
import { useId, type ReactElement } from 'react';
import { isSameLeg } from '../../parts/grants.js';
import { useWords } from '../../parts/use-words.js';
import { review as english } from '../../words/en/review.js';
import { ControllingParticipantsList } from '../controlling-participants-list/controlling-participants-list.js';
import type { HeadingTag } from './review-findings.js';
import type { Review } from './use-review.js';

/** Who controls whom; a name leads to its leg. */
export function ReviewControl(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
}): ReactElement {
  const { review, heading: Heading } = props;
  const words = useWords('review', english);
  const id = useId();
  return (
    <section className="cb-review-part" aria-labelledby={id}>
      <Heading id={id} className="cb-review-heading">
        {words.control}
      </Heading>
      <ControllingParticipantsList
        participants={review.session?.participants}
        render={<div />}
        aria-label={undefined}
        onParticipantSelect={(participant) => {
          const leg = review.legs.find((item) => isSameLeg(item.participant, participant));
          if (leg) review.goTo(leg.key);
        }}
      />
    </section>
  );
}
