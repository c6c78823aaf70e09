export { SessionReview } from '../components/session-review/session-review.js';
