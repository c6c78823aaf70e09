/** What agents have entered for wrap-up but not sent yet. */
import { legIdentity } from '../../internals/leg-identity.js';
import type { CobrowseMediaParticipant, WrapupCode } from '../../model/index.js';
import { readText } from '../../model/values.js';

/** A wrap-up that has not been sent. */
export interface WrapupDraft {
  /** The chosen code; null when none is chosen. */
  readonly code: WrapupCode | null;
  /** Notes, as they were typed. */
  readonly notes: string;
  /** Tags, as they were typed: separated by commas. */
  readonly tags: string;
}

/** A store of drafts, one for each leg. */
export interface WrapupDrafts {
  /** The draft of a leg; null when there is none. The same object until it changes. */
  readonly get: (participant: CobrowseMediaParticipant) => WrapupDraft | null;
  /** Saves the draft of a leg. Null removes it. */
  readonly set: (participant: CobrowseMediaParticipant, draft: WrapupDraft | null) => void;
  /** Removes all drafts, for example when the user signs out. */
  readonly clear: () => void;
  /** Calls the listener after every change. Returns a function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Creates a store that keeps drafts in memory. It is outside of React, so a draft survives when its
 * card is unmounted, or when a new object arrives for the same leg. A leg that is first reported
 * without its `communicationId`, and later with it, is the same leg.
 *
 * @example
 * const drafts = createWrapupDrafts();
 * drafts.set({ id: 'p1' }, { code: null, notes: 'Call back on Monday', tags: '' });
 * drafts.get({ id: 'p1' })?.notes; // 'Call back on Monday'
 */
export function createWrapupDrafts(): WrapupDrafts {
  /** By participant, then by connection. */
  const drafts = new Map<string, Map<string, WrapupDraft>>();
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get: (participant) => {
      const { owner, connection } = addressOf(participant);
      const ofOwner = drafts.get(owner);
      return ofOwner?.get(sameConnection(ofOwner, connection)) ?? null;
    },
    set: (participant, draft) => {
      const { owner, connection } = addressOf(participant);
      const ofOwner = drafts.get(owner) ?? new Map<string, WrapupDraft>();
      ofOwner.delete(sameConnection(ofOwner, connection));
      if (draft) ofOwner.set(connection, draft);
      if (ofOwner.size > 0) drafts.set(owner, ofOwner);
      else drafts.delete(owner);
      notify();
    },
    clear: () => {
      drafts.clear();
      notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The drafts of this page, which all components share by default. */
export const wrapupDrafts: WrapupDrafts = /* @__PURE__ */ createWrapupDrafts();

/** Used as the connection of a leg that does not report one. */
const UNNAMED = '';

function addressOf(participant: CobrowseMediaParticipant): {
  readonly owner: string;
  readonly connection: string;
} {
  return {
    owner: readText(participant.id) ?? legIdentity(participant),
    connection: readText(participant.communicationId) ?? UNNAMED,
  };
}

/**
 * The connection under which the draft of a leg is stored. Some shapes of data do not report it.
 */
function sameConnection(ofOwner: ReadonlyMap<string, WrapupDraft>, connection: string): string {
  if (ofOwner.has(connection)) return connection;
  if (connection !== UNNAMED) return UNNAMED;
  const [only] = ofOwner.keys();
  return ofOwner.size === 1 && only !== undefined ? only : UNNAMED;
}
