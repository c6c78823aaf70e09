/** How legs ended, how many there are, and what they say that nobody knows. */
import {
  enumFact,
  normalizeAfterCallWork,
  normalizeState,
  type EnumFact,
  type NormalDisconnectType,
} from '../../enums.js';
import type { ParticipantFacts } from '../../facts.js';
import { isRecord } from '../../values.js';
import { codeOf } from '../codes.js';
import { groupBy } from '../group-people.js';
import { legRule, rule, type RuleOf } from '../rule.js';
import type { EnumField } from '../types.js';

const ABNORMAL: ReadonlySet<NormalDisconnectType> = new Set<NormalDisconnectType>([
  'error',
  'transport.failure',
  'session.expired',
  'timeout',
  'uncallable',
  'spam',
]);
/** Not what anyone wanted, and nobody's fault. */
const UNUSUAL: ReadonlySet<NormalDisconnectType> = new Set<NormalDisconnectType>([
  'inactivity',
  'takeover',
]);

/** Real legs that were connected and hung up normally carry errors of late commands. */
export const errorReported: RuleOf<'error-reported'> = rule(
  'error-reported',
  'error',
  'readError',
  ({ legs }) =>
    legs.flatMap((leg) => {
      if (!leg.error) return [];
      const { code, status } = leg.error;
      const reason = leg.disconnectType?.value;
      const isHarmless =
        leg.over && leg.times.connected !== null && reason != null && !ABNORMAL.has(reason);
      return [
        {
          legs: [leg],
          params: { code: codeOf(code), status },
          ...(isHarmless ? { severity: 'info' as const } : {}),
        },
      ];
    }),
);

export const abnormalDisconnect: RuleOf<'abnormal-disconnect'> = legRule(
  'abnormal-disconnect',
  'warning',
  'checkConnection',
  (leg) => leg.disconnectType !== null,
  ({ disconnectType }) => {
    const type = disconnectType?.value;
    if (type == null) return null;
    if (UNUSUAL.has(type)) return { params: { type }, severity: 'info' };
    return ABNORMAL.has(type) ? { params: { type } } : null;
  },
);

export const duplicateLegs: RuleOf<'duplicate-legs'> = rule(
  'duplicate-legs',
  'warning',
  'fetchAgain',
  ({ legs }) => {
    const groups = groupBy(legs, (leg) => leg.key || null);
    if (groups.length === 0) return null;
    return groups
      .filter((group) => group.length > 1)
      .map((group) => ({ legs: group, params: { count: group.length } }));
  },
);

export const unansweredLegs: RuleOf<'unanswered-legs'> = rule(
  'unanswered-legs',
  'info',
  'nothing',
  ({ legs }) => {
    const groups = groupBy(legs, (leg) => leg.userId);
    if (groups.length === 0) return null;
    return groups
      .map((group) => group.filter((leg) => leg.unanswered))
      .filter((group) => group.length > 0)
      .map((group) => ({ legs: group, params: { count: group.length } }));
  },
);

export const severalLegs: RuleOf<'several-legs'> = rule(
  'several-legs',
  'info',
  'nothing',
  ({ legs }) => {
    const groups = groupBy(legs, (leg) => leg.userId);
    if (groups.length === 0) return null;
    return groups
      .filter((group) => new Set(group.map((leg) => leg.key)).size > 1)
      .map((group) => ({ legs: group, params: { count: group.length } }));
  },
);

/** New values appear without notice; only where the phase or the side hangs on it, it matters. */
export const unknownValue: RuleOf<'unknown-value'> = rule(
  'unknown-value',
  'info',
  'updateKit',
  ({ legs }) => {
    const reported = legs.flatMap((leg) =>
      enumsOf(leg).flatMap(([field, fact]) => (fact ? [{ leg, field, fact }] : [])),
    );
    if (reported.length === 0) return null;
    const unknown = new Map<
      string,
      { field: EnumField; value: string; legs: ParticipantFacts[] }
    >();
    for (const { leg, field, fact } of reported) {
      if (fact.value !== null) continue;
      const key = `${field} ${fact.reported}`;
      const found = unknown.get(key) ?? { field, value: fact.reported, legs: [] };
      found.legs.push(leg);
      unknown.set(key, found);
    }
    return [...unknown.values()].map(({ field, value, legs: bearers }) => ({
      legs: bearers,
      params: { field, value: codeOf(value) },
      severity: field === 'state' || field === 'cobrowseRole' ? 'warning' : 'info',
    }));
  },
);

function enumsOf(
  leg: ParticipantFacts,
): readonly (readonly [EnumField, EnumFact<string> | null])[] {
  const work: unknown = leg.participant?.afterCallWork;
  return [
    ['state', leg.state],
    ['initialState', enumFact(leg.participant?.initialState, normalizeState)],
    ['purpose', leg.purpose],
    ['direction', leg.direction],
    ['disconnectType', leg.disconnectType],
    ['cobrowseRole', leg.role],
    ['wrapupPrompt', leg.wrapup.prompt],
    [
      'afterCallWork.state',
      isRecord(work) ? enumFact(work['state'], normalizeAfterCallWork) : null,
    ],
  ];
}
