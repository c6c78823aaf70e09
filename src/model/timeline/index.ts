/** A session over time. */
export { buildTimeline } from './build-timeline.js';
export type * from './types.js';
