/**
 * The legs of a live session, with only those changes that matter to the cards of *other*
 * participants.
 */
import type { CobrowseStore } from '../../live/index.js';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import type { CobrowseSession } from '../../wire/index.js';
import { asRecord } from '../../model/values.js';
import { isSame } from '../../wire/reported-values.js';

type Leg = CobrowseMediaParticipant;
type Legs = readonly Leg[];

/** Fields that a card never shows of other participants. */
export const OWN_FIELDS: ReadonlySet<string> = new Set([
  'afterCallWork',
  'alertingTimeoutMs',
  'confined',
  'errorInfo',
  'held',
  'mediaRoles',
  'muted',
  'providerEventTime',
  'startHoldTime',
  'viewerUrl',
  'wrapup',
  'wrapupExpected',
  'wrapupPrompt',
  'wrapupRequired',
  'wrapupTimeoutMs',
]);

interface Remembered {
  readonly session: CobrowseSession;
  readonly legs: Legs;
}

const remembered = new WeakMap<CobrowseStore, Map<string, Remembered>>();

/**
 * The legs of a session for cards and lists. It is the same array as long as the only changes are
 * in fields that a card shows just for its own participant. An event about one participant
 * therefore renders one card, and not those of everybody else in the session. Undefined when the
 * store does not have the session.
 */
export function sessionParticipants(
  store: CobrowseStore,
  conversationId: string,
): Legs | undefined {
  const sessions = remembered.get(store) ?? new Map<string, Remembered>();
  remembered.set(store, sessions);
  const session = store.getSession(conversationId);
  if (!session) {
    sessions.delete(conversationId);
    return undefined;
  }
  const before = sessions.get(conversationId);
  if (before?.session === session) return before.legs;
  if (!before) forgetRemoved(store, sessions);
  const isUnchanged = before !== undefined && looksTheSame(before.legs, session.participants);
  const legs = isUnchanged ? before.legs : session.participants;
  sessions.set(conversationId, { session, legs });
  return legs;
}

/**
 * Removes sessions that are no longer in the store, because nothing else does after their last card
 * is gone.
 */
function forgetRemoved(store: CobrowseStore, sessions: Map<string, Remembered>): void {
  for (const id of sessions.keys()) {
    if (!store.getSession(id)) sessions.delete(id);
  }
}

function looksTheSame(before: Legs, after: Legs): boolean {
  if (before.length !== after.length) return false;
  return after.every((leg, index) => before[index] === leg || isShownSame(before[index], leg));
}

/** Whether two legs have the same values in all fields except the `ignored` ones. */
export function isShownSame(
  one: Leg | undefined,
  other: Leg | undefined,
  ignored: ReadonlySet<string> = OWN_FIELDS,
): boolean {
  const before = asRecord(one);
  const after = asRecord(other);
  const names = Object.keys({ ...before, ...after });
  return names.every((name) => ignored.has(name) || isSame(before[name], after[name]));
}
