/** The names of users and queues, as the service knows them. */
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ResolveReferences,
} from '../../../src/entries/index.js';
import { asRecord, readText } from '../../../src/model/values.js';
import type { StandInClient } from '../../genesys/client.js';

/** Who works here, and who is signed in. */
export interface Directory {
  readonly me: { readonly id: string; readonly name: string };
  readonly users: ReadonlyMap<string, string>;
  readonly queues: ReadonlyMap<string, string>;
}

export async function readDirectory(
  { request }: StandInClient,
  signal: AbortSignal,
): Promise<Directory> {
  const [me, users, queues] = await Promise.all([
    request('GET', '/users/me', undefined, signal),
    request('GET', '/users', undefined, signal),
    request('GET', '/routing/queues', undefined, signal),
  ]);
  const { id, name } = asRecord(me);
  return {
    me: { id: readText(id) ?? '', name: readText(name) ?? '' },
    users: namesIn(users),
    queues: namesIn(queues),
  };
}

/** Answers the kit's questions about ids by asking the service. */
export const namesFrom =
  ({ request }: StandInClient): ResolveReferences =>
  async (references) => {
    const [users, queues] = await Promise.all([
      request('GET', '/users').then(namesIn),
      request('GET', '/routing/queues').then(namesIn),
    ]);
    const known = new Map([
      ['user', users],
      ['queue', queues],
    ]);
    return references.map(({ kind, id }) => {
      const name = known.get(kind)?.get(id);
      return name === undefined ? null : { name };
    });
  };

/** The name of a participant, for the log. */
export function nameIn({ users }: Directory, leg: CobrowseMediaParticipant): string {
  const { userId } = participantFacts(leg);
  return users.get(userId ?? '') ?? leg.name ?? 'Someone';
}

function namesIn(listing: unknown): ReadonlyMap<string, string> {
  const { entities } = asRecord(listing);
  const entries = Array.isArray(entities) ? (entities as readonly unknown[]) : [];
  return new Map(
    entries.flatMap((entry) => {
      const { id, name } = asRecord(entry);
      const known = readText(id);
      return known === null ? [] : [[known, readText(name) ?? known] as const];
    }),
  );
}
