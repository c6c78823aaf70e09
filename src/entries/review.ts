export { SessionReview } from '../components/session-review/session-review.js';
export { SessionTimeline } from '../components/session-timeline/session-timeline.js';
export type {
  ReplayEventSource,
  ReviewContext,
  ReviewProps,
  ReviewSlot,
  SeverityFilter,
} from '../components/session-review/review-props.js';
export type { CommonPartProps, Part, PartProps, PartTag } from '../internals/forward-part.js';
export type * from '../model/public-types.js';
export type * from '../model/findings/index.js';
export type * from '../words/messages.js';
export type {
  CobrowseEvent,
  CobrowseSession,
  ExpectedType,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemSeverity,
  ReplayEvent,
  WireShape,
} from '../wire/index.js';
