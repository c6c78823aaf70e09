'use client';
import { useId, type ReactElement } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { useWords } from '../../parts/use-words.js';
import { review as english } from '../../words/en/review.js';
import { ControllingParticipantsList } from '../controlling-participants-list/controlling-participants-list.js';
import { PastControl } from './past-control.js';
import type { HeadingTag } from './review-findings.js';
import type { Review } from './use-review.js';

/** Who controls whom; a name leads to its leg. */
export function ReviewControl(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
  readonly printing: boolean;
  readonly events: readonly ObservedSession[] | undefined;
}): ReactElement {
  const { review, heading: Heading, events, printing } = props;
  const words = useWords('review', english);
  const id = useId();
  const goTo = (participant: CobrowseMediaParticipant): void => {
    const leg =
      review.byKey.get(legKey(participant)) ??
      review.legs.find((item) => item.participant === participant);
    if (leg) review.goTo(leg.key);
  };
  return (
    <section className="cb-review-part" aria-labelledby={id}>
      <Heading id={id} className="cb-review-heading">
        {words.control}
      </Heading>
      <ControllingParticipantsList
        participants={review.session?.participants}
        render={<div />}
        aria-label={undefined}
        onParticipantSelect={goTo}
      />
      {events && (
        <PastControl review={review} events={events} printing={printing} onSelect={goTo} />
      )}
    </section>
  );
}
