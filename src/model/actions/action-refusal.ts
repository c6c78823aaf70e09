/** Which actions are possible on a leg now, and why the others are not. */
import type { ParticipantFacts } from '../facts.js';
import type { ParticipantActionName } from './types.js';

/**
 * Why an action is not possible now, such as `ended` or `notYours`.
 *
 * - `noParticipant`: there is no participant, for example while it is loading
 * - `ended`: the leg has ended
 * - `notConnected`: the leg is not connected yet, or is parked
 * - `onHold`, `notOnHold`: the leg is on hold already, or is not
 * - `notYours`: the leg belongs to another user. Customers can be put on hold by the user who helps
 *   them
 * - `notEnded`: the leg has not ended; wrap-up can only be finished or skipped after that
 * - `notNeeded`: there is nothing to wrap up
 * - `alreadyDone`: the wrap-up is done or skipped
 * - `timedOut`: the time for the wrap-up was over before it was done
 * - `required`: the wrap-up must not be skipped
 */
export type ActionRefusal =
  | 'noParticipant'
  | 'ended'
  | 'notConnected'
  | 'onHold'
  | 'notOnHold'
  | 'notYours'
  | 'notEnded'
  | 'notNeeded'
  | 'alreadyDone'
  | 'timedOut'
  | 'required';

/**
 * Returns why an action is not possible on a leg now; null when it is. If the data does not report a state,
 * the action is allowed, because the server has the final say.
 *
 * @param isYours - whether the leg belongs to the signed-in user; null when unknown
 *
 * @example actionRefusal('hold', participantFacts({ state: 'terminated' }), null) // 'ended'
 */
export function actionRefusal(
  action: ParticipantActionName,
  facts: ParticipantFacts,
  isYours: boolean | null,
): ActionRefusal | null {
  if (!facts.participant) return 'noParticipant';
  switch (action) {
    case 'disconnect':
      return facts.hasEnded ? 'ended' : null;
    case 'hold':
      return holdRefusal(facts, isYours) ?? (facts.phase === 'held' ? 'onHold' : null);
    case 'resume':
      return holdRefusal(facts, isYours) ?? (isKnownNotHeld(facts) ? 'notOnHold' : null);
    case 'finishWrapup':
      return wrapupRefusal(facts, isYours);
    case 'skipWrapup':
      return wrapupRefusal(facts, isYours) ?? (facts.wrapup.status === 'due' ? 'required' : null);
  }
}

/** Whether the data says that the leg is not on hold. Some wire shapes do not report holds. */
export function isKnownNotHeld({ participant }: ParticipantFacts): boolean {
  return participant?.held === false;
}

function holdRefusal(facts: ParticipantFacts, isYours: boolean | null): ActionRefusal | null {
  if (facts.hasEnded) return 'ended';
  if (isYours === false && !isOnCustomerSide(facts)) return 'notYours';
  return facts.phase === 'pending' || facts.phase === 'parked' ? 'notConnected' : null;
}

/** Agents can put the other side on hold, too: the customer, or whoever shares a page. */
function isOnCustomerSide({ purpose, role }: ParticipantFacts): boolean {
  return purpose?.value === 'customer' || purpose?.value === 'external' || role?.value === 'sharer';
}

function wrapupRefusal(facts: ParticipantFacts, isYours: boolean | null): ActionRefusal | null {
  const { status } = facts.wrapup;
  if (status === 'done' || status === 'skipped') return 'alreadyDone';
  if (status === 'timedOut') return 'timedOut';
  if (isYours === false) return 'notYours';
  if (status === 'due' || status === 'open') return null;
  return facts.hasEnded || isWithoutWrapup(facts) ? 'notNeeded' : 'notEnded';
}

/** Whether the data of a running leg rules out a wrap-up. */
function isWithoutWrapup({ participant, wrapup, role }: ParticipantFacts): boolean {
  if (wrapup.status === 'draft' || wrapup.prompt) return false;
  return participant?.wrapupRequired === false || role?.value === 'sharer';
}
