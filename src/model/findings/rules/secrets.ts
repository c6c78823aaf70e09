/** Secrets in the data itself, which would end up in logs and saved files. */
import { groupBy } from '../../group-by.js';
import { REDACTED_TEXT } from '../../redacted-text.js';
import { defineRule, type RuleOf } from '../rule.js';
import { secretFieldOf } from '../secrets.js';

/** Genesys Cloud nests data only a few levels deep. */
const MAX_DEPTH = 20;

export const secretInData: RuleOf<'secret-in-data'> = defineRule({
  id: 'secret-in-data',
  severity: 'warning',
  help: 'removeSecret',
  thresholds: {},
  find: ({ session, legs }) => {
    if (Object.keys(session).length === 0) return null;
    const { participants: _, ...conversation } = session;
    const inConversation = [...secretsIn(conversation)].map((field) => ({
      legs: [],
      params: { field },
    }));
    const inLegs = legs.flatMap((leg) =>
      [...secretsIn(leg.participant)].map((field) => ({ leg, field })),
    );
    const byField = groupBy(inLegs, ({ field }) => field);
    const ofLegs = [...byField].map(([field, found]) => ({
      legs: found.map(({ leg }) => leg),
      params: { field },
    }));
    return [...inConversation, ...ofLegs];
  },
});

/** Usual spellings of the fields that hold a secret, anywhere within a value. */
function secretsIn(value: unknown): ReadonlySet<string> {
  const secrets = new Set<string>();
  const visited = new Set<unknown>();
  const visit = (object: unknown, depth: number): void => {
    if (typeof object !== 'object' || object === null) return;
    if (depth > MAX_DEPTH || visited.has(object)) return;
    visited.add(object);
    for (const [name, item] of Object.entries<unknown>({ ...object })) {
      const field = isSecretValue(item) ? secretFieldOf(name) : null;
      if (field !== null) secrets.add(field);
      visit(item, depth + 1);
    }
  };
  visit(value, 0);
  return secrets;
}

function isSecretValue(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && value !== REDACTED_TEXT;
}
