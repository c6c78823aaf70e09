'use client';
import { memo, useId, useRef, type NamedExoticComponent, type ReactElement } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { LazyPart } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/**
 * Who controls whom. A name is a button that selects its leg. Memoized, so that it does not render
 * when another leg is selected.
 */
export const ReviewControl: NamedExoticComponent<ReviewControl.Props> = memo(WhoControlsWhom);

function WhoControlsWhom(props: ReviewControl.Props): ReactElement {
  const { session, legs, byKey, goTo, heading: Heading, events, printing } = props;
  const words = useWords('review', english);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const select = (participant: CobrowseMediaParticipant): void => {
    const leg =
      byKey.get(legKey(participant)) ?? legs.find((item) => item.participant === participant);
    if (leg) goTo(leg.key);
  };
  return (
    <section className="cb-review-part" aria-labelledby={id}>
      <Heading id={id} ref={title} className="cb-section-heading" tabIndex={-1}>
        {words.control}
      </Heading>
      <LazyPart
        code={belowFoldCode}
        loading={<p className="cb-note">{words.partLoading}</p>}
        failed={words.partFailed}
        onRetry={() => title.current?.focus()}
      >
        {({ ControllingParticipantsList, PastControl }) => (
          <>
            <ControllingParticipantsList
              participants={session?.participants}
              render={<div />}
              aria-label={undefined}
              onParticipantSelect={select}
            />
            {events && (
              <PastControl
                session={session}
                events={events}
                printing={printing}
                onSelect={select}
              />
            )}
          </>
        )}
      </LazyPart>
    </section>
  );
}

/** Types of {@link ReviewControl}. */
export declare namespace ReviewControl {
  /** Props of {@link ReviewControl}. They do not change within a session. */
  interface Props extends Pick<Review, 'session' | 'legs' | 'byKey' | 'goTo'> {
    readonly heading: HeadingTag;
    readonly printing: boolean;
    readonly events: readonly ObservedSession[] | undefined;
  }
}
