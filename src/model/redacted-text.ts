/**
 * What `redactSession` puts in place of a text. In a separate file, because a rule needs it too.
 */
export const REDACTED_TEXT = '[redacted]';
