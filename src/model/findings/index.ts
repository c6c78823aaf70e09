/** Findings of a session review. */
export type * from './params.js';
export type * from './thresholds.js';
export type * from './types.js';
export type { FindingRule } from './find-session-issues.js';
export { FINDING_RULES, findSessionIssues } from './find-session-issues.js';
