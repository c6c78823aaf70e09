'use client';
import { useSyncExternalStore } from 'react';
import { readReferenceId } from '../model/values.js';
import type { ReferenceStore, ResolvedReference, Subscribe } from './references.js';
import { readMedium, subscribeToMedium, type Medium } from './use-medium.js';

/** What the parts of a participant need from outside of React. */
export interface Surroundings {
  readonly medium: Medium;
  /** The app's answer about the user; undefined until it arrives, and if the app has none. */
  readonly user: ResolvedReference | undefined;
}

/**
 * Subscribes to the medium and, if a user is given, to the app's answer about the user. It is one
 * subscription for both, because each takes 400 bytes and a page has many cards.
 */
export function useSurroundings(
  references: ReferenceStore | undefined,
  reference: unknown,
): Surroundings {
  const id = readReferenceId(reference);
  const isAsked = references !== undefined && id !== null;
  const { medium, isAnswered } = useSyncExternalStore(
    isAsked ? withMedium(references.subscribeTo('user', id)) : subscribeToMedium,
    isAsked ? snapshotWith(references, id) : snapshotOfMedium,
    snapshotOnServer,
  );
  return { medium, user: isAsked && isAnswered ? references.get('user', id) : undefined };
}

/** The answer itself is not included, because a reference is only answered once. */
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
  const known = withBoth.get(subscribe);
  if (known) return known;
  const subscribeToBoth: Subscribe = (listener) => {
    const leaveMedium = subscribeToMedium(listener);
    const leave = subscribe(listener);
    return () => {
      leaveMedium();
      leave();
    };
  };
  withBoth.set(subscribe, subscribeToBoth);
  return subscribeToBoth;
}

const withBoth = new WeakMap<Subscribe, Subscribe>();
