'use client';
import type { ReactElement } from 'react';
import type { HeadingTag } from '../../internals/ui/heading.js';
import { ReviewControl } from './review-control.js';
import type { Review } from './review-model.js';
import { ReviewPeople } from './review-people.js';
import type { ReviewProps } from './review-props.js';
import { SelectedLeg } from './selected-leg.js';

/** Everybody's legs and who controls whom, next to the details of the selected leg. */
export function LegsAndDetails(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
  readonly printing: boolean;
  readonly events: ReviewProps['events'];
  readonly describeFinding: ReviewProps['describeFinding'];
}): ReactElement {
  const { review, heading, printing, events, describeFinding } = props;
  const { session, legs, byKey, goTo, selected } = review;
  return (
    <div className="cb-review-columns">
      <div className="cb-review-column">
        <ReviewPeople review={review} heading={heading} />
        <ReviewControl
          session={session}
          legs={legs}
          byKey={byKey}
          goTo={goTo}
          heading={heading}
          printing={printing}
          events={events}
        />
      </div>
      {selected && (
        <SelectedLeg
          review={review}
          heading={heading}
          leg={selected}
          describeFinding={describeFinding}
        />
      )}
    </div>
  );
}
