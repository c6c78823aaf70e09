/** Names that the host supplies for references, wherever a column needs them as text. */
import { asRecord, readText } from '../../../model/values.js';
import type { ReferenceKind, ReferenceStore } from '../../../parts/references.js';

/** How long an export waits for names, in milliseconds. */
const PATIENCE = 3000;

/** Names of references, as far as they are known. */
export interface ReferenceNames {
  /** Of the host's answers: each makes these names, and the columns that read them, anew. */
  readonly version: number;
  /** The host's name for a reference; null while there is none. */
  readonly of: (kind: ReferenceKind, reference: unknown) => string | null;
  /** Asks the host for the names that were missing. Not while rendering. */
  readonly ask: () => void;
  /** Resolves when names that were asked for came, or after some seconds without them. */
  readonly settled: () => Promise<unknown>;
}

/** Names from a store, or none. */
export function createNames(store: ReferenceStore | undefined, version: number): ReferenceNames {
  // By reference: the grid asks for the names of its rows in every frame of a scroll.
  const missing = new Map<string, readonly [ReferenceKind, string]>();
  return {
    version,
    of: (kind, reference) => {
      const id = store ? readText(asRecord(reference).id) : null;
      if (!store || id === null) return null;
      const name = store.get(kind, id)?.name;
      if (name === undefined) missing.set(`${kind}:${id}`, [kind, id]);
      return name ?? null;
    },
    ask: () => {
      for (const [kind, id] of missing.values()) store?.request(kind, id);
      missing.clear();
    },
    settled: () =>
      Promise.race([store?.answered(), new Promise((done) => setTimeout(done, PATIENCE))]),
  };
}
