/** The parts of a review below its first screen. */
export { ControllingParticipantsList } from '../controlling-participants-list/controlling-participants-list.js';
export { SessionTimeline } from '../session-timeline/session-timeline.js';
export { PastControl } from './past-control.js';
export { PrintedLegs } from './printed-legs.js';
export { ReplayBar } from './replay/replay-bar.js';
export { TechnicalDetails } from './technical-details.js';
export { ReviewFacts } from './review-facts.js';
