/** Names that the app supplies for references (users, queues), where a column needs them as text. */
import { asRecord, readReferenceId, readText } from '../../../model/values.js';
import type { ReferenceKind, ReferenceStore } from '../../../internals/references.js';

/** How long an export waits for names, in milliseconds. */
const MAX_WAIT_MS = 3000;

/** Names of references, as far as they are known. */
export interface ReferenceNames {
  /** The app's name for an id. Without one it is null, and the next `requestMissing` asks for it. */
  readonly nameOf: (kind: ReferenceKind, id: string) => string | null;
  /** The app's name for an id, if it is known. Never causes a request. */
  readonly knownName: (kind: ReferenceKind, id: string) => string | undefined;
  /**
   * Asks the app for the missing names. Returns whether there were any. Do not call it while
   * rendering.
   */
  readonly requestMissing: () => boolean;
  /** Resolves when the requested names have arrived, or after three seconds without them. */
  readonly settled: () => Promise<unknown>;
}

/**
 * Reads names from a store, if there is one. Each answer of the app makes a new object (and with it
 * new columns), since the text of cells may then differ.
 */
export function createReferenceNames(store: ReferenceStore | undefined): ReferenceNames {
  // By key, because the same names are requested in every frame of a scroll.
  const missing = new Map<string, { readonly kind: ReferenceKind; readonly id: string }>();
  const knownName: ReferenceNames['knownName'] = (kind, id) => store?.get(kind, id)?.name;
  return {
    knownName,
    nameOf: (kind, id) => {
      const name = knownName(kind, id);
      if (store && name === undefined) missing.set(`${kind}:${id}`, { kind, id });
      return name ?? null;
    },
    requestMissing: () => {
      const hasMissing = missing.size > 0;
      for (const { kind, id } of missing.values()) store?.request(kind, id);
      missing.clear();
      return hasMissing;
    },
    settled: () =>
      Promise.race([store?.answered(), new Promise((done) => setTimeout(done, MAX_WAIT_MS))]),
  };
}

/**
 * A reference as the data reports it: its name, else its id. The app's name is not used here, so that
 * a filter still applies after that name has arrived.
 */
export function readNameOrId(
  kind: ReferenceKind,
  reference: unknown,
  referenceNames: ReferenceNames,
): string | null {
  const reportedName = readText(asRecord(reference).name);
  const id = readReferenceId(reference);
  if (reportedName === null && id !== null) referenceNames.nameOf(kind, id);
  return reportedName ?? id;
}
