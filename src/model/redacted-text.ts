/** What `redactSession` puts in place of a text. In a file of its own, since a rule must know it too. */
export const REDACTED_TEXT = '[redacted]';
