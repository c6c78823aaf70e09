'use client';
import type { RefObject } from 'react';
import type { ObservedSession } from '../../model/findings/index.js';
import type { ReplayFrame } from './replay-frame.js';
import type { Review } from './review-model.js';
import type { ReviewProps } from './review-props.js';
import { useReadLegs } from './use-read-legs.js';
import { useReplay, type ReviewReplay } from './use-replay.js';
import { useReview } from './use-review.js';

type ShownSessionOptions = Pick<
  ReviewProps,
  | 'session'
  | 'events'
  | 'replayEvents'
  | 'moment'
  | 'defaultMoment'
  | 'onMomentChange'
  | 'issues'
  | 'now'
  | 'rules'
  | 'customRules'
  | 'selectedKey'
  | 'defaultSelectedKey'
  | 'onSelectedKeyChange'
>;

/** The session that a review shows: as it ended, or as it was at a moment of its replay. */
export interface ShownSession {
  readonly hasSession: boolean;
  /** Whether the legs of a large session have been read. False without a session. */
  readonly isRead: boolean;
  readonly review: Review;
  /** Null if there are no events to replay. */
  readonly replay: ReviewReplay | null;
  /** The moment of the replay that is shown; null for the session as it ended. */
  readonly frame: ReplayFrame | null;
  /** Earlier states of the session, up to the moment that is shown. */
  readonly observed: readonly ObservedSession[] | undefined;
  /** For the heading that gets the focus if the element that had it before is gone. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Reads the session, and holds the moment and the leg that the user has chosen. */
export function useShownSession(options: ShownSessionOptions): ShownSession {
  const { session, events, issues } = options;
  const read = useReadLegs(session);
  const isReading = Boolean(session) && !read;
  const replay = useReplay(options);
  const frame = isReading ? null : (replay?.frame ?? null);
  const { review, headingRef } = useReview({
    ...options,
    // While legs are being read, there is nothing to compute.
    session: isReading ? null : read,
    events: isReading ? undefined : events,
    issues: isReading ? undefined : issues,
    frame,
  });
  return {
    hasSession: Boolean(session),
    isRead: Boolean(read),
    review,
    replay,
    frame,
    observed: frame ? frame.events : events,
    headingRef,
  };
}
