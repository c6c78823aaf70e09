/** How legs ended, how many there are, and enum values that the kit does not know. */
import { ABNORMAL_DISCONNECTS, errorSeverity } from '../../disconnects.js';
import { normalizeAfterCallWork, normalizeState, type NormalDisconnectType } from '../../enums.js';
import { enumFact, type EnumFact } from '../../read-enum.js';
import type { ParticipantFacts } from '../../facts.js';
import { groupBy } from '../../group-by.js';
import { asRecord, readText } from '../../values.js';
import { codeOf } from '../codes.js';
import type { EnumField } from '../params.js';
import { isPerson, isSomebodyExpected, isWholeSession } from '../group-people.js';
import { defineLegRule, defineRule, type RuleOf } from '../rule.js';
import type { FindingContext } from '../types.js';

/** Abnormal ends that need no action. */
const UNUSUAL: ReadonlySet<NormalDisconnectType> = new Set<NormalDisconnectType>([
  'inactivity',
  'takeover',
]);

/** How an unanswered offer ends. This is normal if the leg was never connected. */
const UNANSWERED: ReadonlySet<NormalDisconnectType> = new Set<NormalDisconnectType>([
  'timeout',
  'session.expired',
]);

export const errorReported: RuleOf<'error-reported'> = defineRule({
  id: 'error-reported',
  severity: 'error',
  help: 'readError',
  thresholds: {},
  find: ({ legs }) =>
    legs.flatMap((leg) => {
      if (!leg.error) return [];
      const { code, status } = leg.error;
      const params = { code: codeOf(code), status };
      return [{ legs: [leg], params, severity: errorSeverity(leg) }];
    }),
});

export const abnormalDisconnect: RuleOf<'abnormal-disconnect'> = defineLegRule({
  id: 'abnormal-disconnect',
  severity: 'warning',
  help: 'checkConnection',
  thresholds: {},
  appliesTo: (leg) => leg.disconnectType !== null,
  find: (leg) => {
    const type = leg.disconnectType?.value;
    if (type == null) return null;
    if (UNANSWERED.has(type) && readText(leg.participant?.connectedTime) === null) return null;
    // The rule `error-reported` says what went wrong.
    if (type === 'error' && leg.error) return null;
    if (UNUSUAL.has(type)) return { params: { type }, severity: 'info' };
    return ABNORMAL_DISCONNECTS.has(type) ? { params: { type } } : null;
  },
});

export const duplicateLegs: RuleOf<'duplicate-legs'> = defineRule({
  id: 'duplicate-legs',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: {},
  find: ({ legs }) => {
    const groups = groupBy(legs, (leg) => leg.key || null);
    return countedGroups(groups, (group) => (group.length > 1 ? group : []));
  },
});

export const unansweredLegs: RuleOf<'unanswered-legs'> = defineRule({
  id: 'unanswered-legs',
  severity: 'info',
  help: 'nothing',
  thresholds: {},
  find: (context) => {
    const groups = groupBy(context.legs, (leg) => leg.userId);
    const found = countedGroups(groups, (group) => group.filter((leg) => leg.unanswered));
    if (found === null) return null;
    if (found.length > 0 && isNobodyServed(context)) {
      const legs = found.flatMap((user) => user.legs);
      const params = { count: legs.length, allMissed: true };
      return [{ legs, params, severity: 'warning', help: 'offerHelp' }];
    }
    return found.map(({ legs, params }) => ({ legs, params: { ...params, allMissed: false } }));
  },
});

/**
 * Whether nobody but customers and sharers was connected, and nobody is expected to join. A leg
 * that ended without an end time may have been connected.
 */
function isNobodyServed(context: FindingContext): boolean {
  if (!isWholeSession(context) || isSomebodyExpected(context.legs)) return false;
  const others = context.legs.filter((leg) => isPerson(leg) && !isCustomer(leg));
  return others.every((leg) => leg.unanswered);
}

/** Whether the leg is known to be a customer's. Users of Genesys Cloud are not customers. */
function isCustomer({ purpose, role, userId }: ParticipantFacts): boolean {
  if (userId !== null) return false;
  if (purpose?.value != null) return purpose.value === 'customer' || purpose.value === 'external';
  return role?.value === 'sharer';
}

/** Offers that were not answered are a finding of their own. */
export const severalLegs: RuleOf<'several-legs'> = defineRule({
  id: 'several-legs',
  severity: 'info',
  help: 'nothing',
  thresholds: {},
  find: ({ legs }) => {
    const groups = groupBy(legs, (leg) => leg.userId);
    return countedGroups(groups, (group) => {
      const answered = group.filter((leg) => !leg.unanswered);
      return new Set(answered.map((leg) => leg.key)).size > 1 ? answered : [];
    });
  },
});

/**
 * One finding for each group: the legs that `findIn` selects, and their number. Null when there are
 * no groups.
 */
function countedGroups(
  groups: ReadonlyMap<string, Legs>,
  findIn: (group: Legs) => Legs,
): readonly { readonly legs: Legs; readonly params: { readonly count: number } }[] | null {
  if (groups.size === 0) return null;
  return [...groups.values()]
    .map(findIn)
    .filter((legs) => legs.length > 0)
    .map((legs) => ({ legs, params: { count: legs.length } }));
}

type Legs = readonly ParticipantFacts[];

/**
 * Genesys adds values without notice. That only matters where the phase or the role depends on one.
 */
export const unknownValue: RuleOf<'unknown-value'> = defineRule({
  id: 'unknown-value',
  severity: 'info',
  help: 'updateKit',
  thresholds: {},
  find: ({ legs }) => {
    const reported = legs.flatMap((leg) =>
      enumsOf(leg).flatMap(({ field, fact }) => (fact ? [{ leg, field, fact }] : [])),
    );
    if (reported.length === 0) return null;
    const unknown = reported.filter(({ fact }) => fact.value === null);
    const byValue = groupBy(unknown, ({ field, fact }) => `${field} ${fact.reported}`);
    return [...byValue.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { field, fact } = first;
      return {
        legs: group.map(({ leg }) => leg),
        params: { field, value: codeOf(fact.reported) },
        severity: field === 'state' || field === 'cobrowseRole' ? 'warning' : 'info',
      };
    });
  },
});

/** The enum fields of a leg, with their reported values. */
function enumsOf({ participant, ...leg }: ParticipantFacts): readonly ReportedEnum[] {
  const afterCallWork = asRecord(participant?.afterCallWork);
  return [
    { field: 'state', fact: leg.state },
    { field: 'initialState', fact: enumFact(participant?.initialState, normalizeState) },
    { field: 'purpose', fact: leg.purpose },
    { field: 'direction', fact: leg.direction },
    { field: 'disconnectType', fact: leg.disconnectType },
    { field: 'cobrowseRole', fact: leg.role },
    { field: 'wrapupPrompt', fact: leg.wrapup.prompt },
    {
      field: 'afterCallWork.state',
      fact: enumFact(afterCallWork['state'], normalizeAfterCallWork),
    },
  ];
}

interface ReportedEnum {
  readonly field: EnumField;
  readonly fact: EnumFact<string> | null;
}
