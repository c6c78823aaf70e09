/** Findings of a session review. */
export type * from './types.js';
export type { FindingRule } from './find-session-issues.js';
export { FINDING_RULES, findSessionIssues } from './find-session-issues.js';
