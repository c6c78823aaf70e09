/** Sessions of a supervisor's table: in most of them something needs attention. */
import {
  findSessionIssues,
  legKey,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type SessionFinding,
} from '../../src/entries/model.js';
import { twoControllers } from './control.js';
import { uuid } from './ids.js';
import { alertingOverdue, endedCustomer, failed } from './legs.js';
import { customer } from './people.js';
import { viewOnlySession } from './sessions.js';
import { NOW } from './time.js';
import { overdue } from './wrapups.js';

type Leg = CobrowseMediaParticipant;

const sessions: readonly CobrowseConversation[] = [
  makeSession('overdue', 'Amara Nwosu', [endedCustomer, overdue]),
  makeSession('contested', 'Marta Lindqvist', twoControllers),
  makeSession('quiet', 'Piotr Zając', viewOnlySession),
  makeSession('alerting', 'Leila Haddad', [customer, alertingOverdue]),
  makeSession('failed', 'Jonas Vik', [endedCustomer, failed]),
];

const sessionOf = new Map(
  sessions.flatMap((session) => (session.participants ?? []).map((leg) => [leg, session] as const)),
);
const findingsOf = findingsByLeg();

/** The legs of all sessions. */
export const supervisedLegs: readonly Leg[] = [...sessionOf.keys()];

/** The session of a leg. */
export const getSession = (leg: Leg): CobrowseConversation | undefined => sessionOf.get(leg);

/** What a review finds about a leg. */
export const getFindings = (leg: Leg): readonly SessionFinding[] =>
  findingsOf.get(legKey(leg)) ?? [];

/** A separate session for legs that other stories also use. */
function makeSession(seed: string, customerName: string, legs: readonly Leg[]) {
  const participants = legs.map((leg, index): Leg => ({
    ...leg,
    name: leg.purpose === 'customer' ? customerName : (leg.name ?? null),
    communicationId: uuid(`${seed} communication ${index}`),
    cobrowseSessionId: uuid(`${seed} co-browse`),
  }));
  return { id: uuid(`${seed} conversation`), participants } satisfies CobrowseConversation;
}

function findingsByLeg(): ReadonlyMap<string, readonly SessionFinding[]> {
  const byLeg = new Map<string, SessionFinding[]>();
  for (const session of sessions) {
    for (const finding of findSessionIssues({ session, now: NOW }).findings) {
      for (const key of finding.legs) byLeg.set(key, [...(byLeg.get(key) ?? []), finding]);
    }
  }
  return byLeg;
}
