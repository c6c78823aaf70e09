/** Lists of sessions within a participant, one for each medium. */

/**
 * The medium of each list, by its name in lower case. Null when each session names its own medium.
 */
const MEDIUM_OF_LIST: ReadonlyMap<string, string | null> = new Map([
  ['sessions', null],
  ['cobrowsesessions', 'cobrowse'],
  ['calls', 'call'],
  ['callbacks', 'callback'],
  ['chats', 'chat'],
  ['emails', 'email'],
  ['messages', 'message'],
  ['internalmessages', 'internalMessage'],
  ['screenshares', 'screenshare'],
  ['socialexpressions', 'socialExpression'],
  ['videos', 'video'],
]);

/** Whether a field of a participant is a list of its sessions. */
export function isSessionList(name: string, value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && MEDIUM_OF_LIST.has(name.toLowerCase());
}

/** The medium of the sessions in a list; null when each names its own, as in analytics. */
export function mediumOfList(name: string): string | null {
  return MEDIUM_OF_LIST.get(name.toLowerCase()) ?? null;
}
