'use client';
import { useEffect, useId, useRef, type ReactElement, type RefObject } from 'react';
import { useSettings } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { states } from '../../words/en/states.js';
import { stateLabel } from '../../words/labels.js';
import { fillTemplate } from '../../words/message.js';
import { ParticipantCard } from '../participant-card/participant-card.js';
import { FindingLine } from './finding-title.js';
import type { ReviewLeg } from './group-legs.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';
import type { ReviewProps } from './review-props.js';

/** The selected leg with its findings and details. */
export function SelectedLeg(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
  readonly leg: ReviewLeg;
  readonly describeFinding: ReviewProps['describeFinding'];
}): ReactElement {
  const { review, heading: Heading, leg, describeFinding } = props;
  const id = useId();
  const words = useWords('review', english);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (review.selectCount > 0 && head.current) bringIntoView(head.current);
  }, [review.selectCount]);
  useShownAnnouncement(leg, head);
  const isChanged = review.frame?.changedLegs.has(leg.key) ?? false;
  const found = review.issues.findings
    .filter(({ legs }) => legs.includes(leg.key))
    .slice(0, MAX_FINDINGS);
  return (
    <section
      className="cb-review-part cb-review-selected"
      aria-labelledby={id}
      data-changed={isChanged || undefined}
    >
      <div ref={head} className="cb-review-head cb-review-anchor">
        <Heading id={id} className="cb-section-heading">
          {words.selected}
        </Heading>
        {isChanged && <span className="cb-tag cb-replay-changed">{words.changed}</span>}
        {review.focusGoal && (
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

const MAX_FINDINGS = 20;

/**
 * Scrolls only if the details are out of view. Next to the list, nothing moves; below it, the page
 * may have to scroll.
 */
function bringIntoView(head: HTMLElement): void {
  // The details of the previous leg may have been scrolled within their own box.
  head.parentElement?.scrollTo?.({ top: 0 });
  const { top, bottom } = head.getBoundingClientRect();
  const isInView = top >= 0 && bottom <= head.ownerDocument.documentElement.clientHeight;
  // jsdom cannot scroll.
  if (!isInView) head.scrollIntoView?.({ block: 'nearest' });
}

/** Announces which participant is now shown, but not the initial one. */
function useShownAnnouncement(leg: ReviewLeg, element: RefObject<Element | null>): void {
  const announce = useAnnouncer(element);
  const { announce: isOn = true } = useSettings();
  const words = useWords('review', english);
  const { text: name } = useParticipantName(leg.participant, useSettings());
  const state = stateLabel(leg.facts, useWords('states', states));
  const last = useRef(leg.key);
  useEffect(() => {
    if (last.current === leg.key) return;
    last.current = leg.key;
    if (isOn) announce({ key: 'review-leg', text: fillTemplate(words.nowShown, { name, state }) });
  });
}
