'use client';
import type { KeyboardEvent, ReactElement } from 'react';
import { legStart } from '../../model/session-span.js';
import { ParticipantAvatar } from '../../parts/participant-avatar.js';
import { ParticipantDisconnectReason } from '../../parts/participant-disconnect-reason.js';
import { ParticipantDuration } from '../../parts/participant-duration.js';
import { ParticipantName } from '../../parts/participant-name.js';
import { ParticipantPurpose } from '../../parts/participant-purpose.js';
import { ParticipantRole } from '../../parts/participant-role.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantState } from '../../parts/participant-state.js';
import { instantElement } from '../../internals/ui/instant.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { fillTemplate } from '../../words/message.js';
import { pluralMessage } from '../../words/plural.js';
import { countText, timeText } from '../../words/plain.js';
import { SeverityBadge } from './severity-badge.js';
import type { ReviewLeg } from './group-legs.js';
import type { Review } from './review-model.js';

/** A leg as a button that shows it. */
export function LegRow(props: {
  readonly leg: ReviewLeg;
  readonly review: Review;
  /**
   * Whether the row is in a list below the person's name, where only the times distinguish the
   * legs.
   */
  readonly withoutPerson?: boolean;
}): ReactElement {
  const { leg, review, withoutPerson = false } = props;
  const words = useWords('review', english);
  const region = useRegion();
  const start = legStart(leg.facts);
  const warnings = review.warnings.get(leg.key);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && review.focusGoal) review.goBack();
  };
  const isMarked = review.chosenFinding?.legs.includes(leg.key) ?? false;
  const isChanged = review.frame?.changedLegs.has(leg.key) ?? false;
  return (
    <ParticipantRoot
      participant={leg.participant}
      className="cb-leg"
      render={
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the content comes from the part
        <button
          type="button"
          data-leg={leg.key}
          data-marked={isMarked || undefined}
          data-changed={isChanged || undefined}
          aria-current={leg === review.selected ? 'true' : undefined}
          onClick={() => review.select(leg.key)}
          onKeyDown={onKeyDown}
        />
      }
    >
      {!withoutPerson && <ParticipantAvatar />}
      <span className="cb-who">
        {!withoutPerson && <ParticipantName className="cb-leg-name" />}
        <span className="cb-meta">
          <ParticipantPurpose />
          <ParticipantRole />
          {start !== null && <span>{instantElement(start, timeText(start, region))}</span>}
          {leg.facts.unanswered && <ParticipantDisconnectReason render={<span />} />}
        </span>
      </span>
      {isChanged && <span className="cb-tag cb-replay-changed">{words.changed}</span>}
      {isMarked && <span className="cb-hidden">{words.marked}</span>}
      {SHOWN.map(({ severity, message }) => {
        const count = warnings?.[severity] ?? 0;
        if (count === 0) return null;
        const text = countText(count, region.locale);
        return (
          <SeverityBadge key={severity} severity={severity}>
            <span aria-hidden="true">{text}</span>
            <span className="cb-hidden">
              {fillTemplate(pluralMessage(words, message, count, region.locale), { count: text })}
            </span>
          </SeverityBadge>
        );
      })}
      <span className="cb-state-and-time">
        <ParticipantState />
        <ParticipantDuration />
      </span>
    </ParticipantRoot>
  );
}

/** The severities that are counted for a leg. Notes are normal, so they are not counted. */
const SHOWN = [
  { severity: 'error', message: 'legErrors' },
  { severity: 'warning', message: 'legWarnings' },
] as const;
