/**
 * Names that the app supplies for references (users, queues), for columns that need them as text.
 */
import { asRecord, readReferenceId, readText } from '../../../model/values.js';
import type { ReferenceKind, ReferenceStore } from '../../../internals/references.js';

/** How long an export waits for names, in milliseconds. */
const MAX_WAIT_MS = 3000;

/** The known names of references. */
export interface ReferenceNames {
  /**
   * The app's name for an id. If it is unknown, returns null, and the next `requestMissing`
   * requests it.
   */
  readonly nameOf: (kind: ReferenceKind, id: string) => string | null;
  /** The app's name for an id, if it is known. Never causes a request. */
  readonly knownName: (kind: ReferenceKind, id: string) => string | undefined;
  /**
   * Requests the missing names from the app. Returns whether there were any. Do not call it while
   * rendering.
   */
  readonly requestMissing: () => boolean;
  /** Resolves when the requested names have arrived, or after three seconds. */
  readonly settled: () => Promise<unknown>;
}

/**
 * Reads names from a store, if there is one. After each answer of the app, a new object (and with
 * it, new columns) is created, because the text of cells may have changed.
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
 * A reference as the data reports it: its name or, if it has none, its id. The app's name is not
 * used here, so that a filter still applies after that name has arrived.
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
