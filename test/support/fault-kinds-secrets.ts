/** Secrets that can be put into the data. Only for `fault-kinds.ts`. */
import { change, type FaultKind } from './fault-kind.js';

const secretLeg = (what: string, fields: object): FaultKind =>
  change(
    'secret-in-data',
    what,
    () => true,
    () => fields,
  );

export const SECRET_FAULT_KINDS: readonly FaultKind[] = [
  secretLeg('a join token of the leg', { sessionJoinToken: 'abc' }),
  secretLeg('a token among the attributes', { attributes: { 'context.id_token': 'abc' } }),
  secretLeg('a password among the attributes', { attributes: { password: 'abc' } }),
  secretLeg('within a field that nobody knows', { more: [{ session: { joinCode: 123_456 } }] }),
  {
    name: 'secret-in-data: of the conversation',
    rule: 'secret-in-data',
    seed: ({ conversation }) => {
      conversation['sessionJoinToken'] = 'abc';
      return true;
    },
  },
];
