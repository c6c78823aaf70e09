'use client';
import { useSyncExternalStore } from 'react';
import { readReferenceId } from '../model/values.js';
import type { ReferenceStore, ResolvedReference, Subscribe } from './references.js';
import { readMedium, subscribeToMedium, type Medium } from './use-medium.js';

/**
 * The medium and, if a user is given, the app's answer about the user. The app is asked once for
 * each user. It is one subscription for both, because each takes 400 bytes and a page has many
 * cards.
 */
export function useMediumAndUser(
  references: ReferenceStore | undefined,
  userReference: unknown,
): {
  readonly medium: Medium;
  /** The app's answer; undefined until it arrives, and if the app has none. */
  readonly user: ResolvedReference | undefined;
} {
  const id = readReferenceId(userReference);
  const canAsk = references !== undefined && id !== null;
  const { medium, isAnswered } = useSyncExternalStore(
    canAsk ? withMedium(references.requestOnSubscribe('user', id)) : subscribeToMedium,
    canAsk ? snapshotWith(references, id) : snapshotOfMedium,
    snapshotOnServer,
  );
  return { medium, user: canAsk && isAnswered ? references.get('user', id) : undefined };
}

/** What React compares. The answer is not included, because a reference is only answered once. */
interface Snapshot {
  readonly medium: Medium;
  readonly isAnswered: boolean;
}

// These are constants, because React compares snapshots by identity.
const UNANSWERED: Readonly<Record<Medium, Snapshot>> = {
  server: { medium: 'server', isAnswered: false },
  screen: { medium: 'screen', isAnswered: false },
  paper: { medium: 'paper', isAnswered: false },
};
const ANSWERED: Readonly<Record<Medium, Snapshot>> = {
  server: { medium: 'server', isAnswered: true },
  screen: { medium: 'screen', isAnswered: true },
  paper: { medium: 'paper', isAnswered: true },
};

function snapshotWith(references: ReferenceStore, id: string): () => Snapshot {
  return () => {
    const snapshots = references.get('user', id) === undefined ? UNANSWERED : ANSWERED;
    return snapshots[readMedium()];
  };
}

function snapshotOfMedium(): Snapshot {
  return UNANSWERED[readMedium()];
}

function snapshotOnServer(): Snapshot {
  return UNANSWERED.server;
}

/**
 * Returns a function that also subscribes to the medium. It is always the same one for a function,
 * so that React does not subscribe again.
 */
function withMedium(subscribe: Subscribe): Subscribe {
  const known = combined.get(subscribe);
  if (known) return known;
  const subscribeToBoth: Subscribe = (listener) => {
    const leaveMedium = subscribeToMedium(listener);
    const leave = subscribe(listener);
    return () => {
      leaveMedium();
      leave();
    };
  };
  combined.set(subscribe, subscribeToBoth);
  return subscribeToBoth;
}

/** The combined function for each function without the medium. */
const combined = new WeakMap<Subscribe, Subscribe>();
