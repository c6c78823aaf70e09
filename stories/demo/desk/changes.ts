/** What an event changed, in words, for the log. */
import {
  controlGrants,
  legKey,
  participantFacts,
  type CobrowseMediaParticipant,
} from '../../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;

/** Names a participant for the log. */
export type NameOf = (leg: Leg) => string;

/** One line for each difference between two states of a session. */
export function describeChanges(
  before: readonly Leg[],
  after: readonly Leg[],
  nameOf: NameOf,
): readonly string[] {
  const old = new Map(before.map((leg) => [legKey(leg), participantFacts(leg)]));
  const lines = after.flatMap((leg) => {
    const facts = participantFacts(leg);
    const last = old.get(facts.key);
    const name = nameOf(leg);
    if (!last) return [`${name}: ${PHASES[facts.phase]}`];
    const changes: string[] = [];
    if (last.phase !== facts.phase) {
      changes.push(`${name}: ${PHASES[last.phase]} → ${PHASES[facts.phase]}`);
    }
    if (last.wrapup.status !== facts.wrapup.status) {
      changes.push(`${name}: wrap-up ${WRAPUPS[facts.wrapup.status]}`);
    }
    if (!last.error && facts.error) changes.push(`${name}: error`);
    return changes;
  });
  const grantsBefore = activeGrants(before, nameOf);
  const grantsAfter = activeGrants(after, nameOf);
  return [
    ...lines,
    ...[...grantsAfter].filter((grant) => !grantsBefore.has(grant)).map((text) => `Now: ${text}`),
    ...[...grantsBefore]
      .filter((grant) => !grantsAfter.has(grant))
      .map((text) => `No longer: ${text}`),
  ];
}

function activeGrants(legs: readonly Leg[], nameOf: NameOf): ReadonlySet<string> {
  return new Set(
    controlGrants(legs).flatMap(({ status, controller, target }) =>
      status === 'active' && target ? [`${nameOf(controller)} controls ${nameOf(target)}`] : [],
    ),
  );
}

const PHASES: Readonly<Record<ReturnType<typeof participantFacts>['phase'], string>> = {
  pending: 'alerting',
  live: 'connected',
  held: 'on hold',
  parked: 'parked',
  wrapup: 'wrapping up',
  ended: 'left',
  unknown: 'unknown state',
};

const WRAPUPS: Readonly<Record<ReturnType<typeof participantFacts>['wrapup']['status'], string>> = {
  none: 'not needed',
  due: 'due',
  open: 'open',
  draft: 'begun',
  done: 'finished',
  timedOut: 'timed out',
  skipped: 'skipped',
};
