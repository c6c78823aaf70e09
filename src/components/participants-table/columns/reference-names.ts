/** Names that the host supplies for references, wherever a column needs them as text. */
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { asRecord, readText } from '../../../model/values.js';
import type { ReferenceKind, ReferenceStore } from '../../../internals/references.js';

/** How long an export waits for names, in milliseconds. */
const PATIENCE = 3000;

/** Names of references, as far as they are known. */
export interface ReferenceNames {
  /** Of the host's answers: each makes these names, and the columns that read them, anew. */
  readonly version: number;
  /** The host's name for a reference; null while there is none, and then it is one to ask for. */
  readonly of: (kind: ReferenceKind, reference: unknown) => string | null;
  /** The same for what may be no id at all. */
  readonly known: (kind: ReferenceKind, id: string) => string | undefined;
  /** Asks the host for the names that were missing, and tells whether any was. Not while rendering. */
  readonly ask: () => boolean;
  /** Resolves when names that were asked for came, or after some seconds without them. */
  readonly settled: () => Promise<unknown>;
}

/** Names from a store, or none. */
export function createNames(store: ReferenceStore | undefined, version: number): ReferenceNames {
  // By reference: the grid asks for the names of its rows in every frame of a scroll.
  const missing = new Map<string, readonly [ReferenceKind, string]>();
  const known: ReferenceNames['known'] = (kind, id) => store?.get(kind, id)?.name;
  return {
    version,
    known,
    of: (kind, reference) => {
      const id = store ? readText(asRecord(reference).id) : null;
      if (!store || id === null) return null;
      const name = known(kind, id);
      if (name === undefined) missing.set(`${kind}:${id}`, [kind, id]);
      return name ?? null;
    },
    ask: () => {
      const isAsking = missing.size > 0;
      for (const [kind, id] of missing.values()) store?.request(kind, id);
      missing.clear();
      return isAsking;
    },
    settled: () =>
      Promise.race([store?.answered(), new Promise((done) => setTimeout(done, PATIENCE))]),
  };
}

/**
 * The queue of a leg as the data says it, so that a filter holds when the host's name comes. Where
 * the data has an id alone, it is one to ask for.
 */
export function readQueue(
  { queue }: CobrowseMediaParticipant,
  names: ReferenceNames,
): string | null {
  const { id, name } = asRecord(queue);
  const own = readText(name);
  if (own === null) names.of('queue', queue);
  return own ?? readText(id);
}
