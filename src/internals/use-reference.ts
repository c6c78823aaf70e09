'use client';
import { useSyncExternalStore } from 'react';
import { readReferenceId } from '../model/values.js';
import type { ReferenceKind, ReferenceStore, ResolvedReference } from './references.js';
import { subscribeToNothing } from './use-hydrated.js';

/** The app's answer about a reference; undefined until it arrives. The app is asked once. */
export function useReference(
  references: ReferenceStore | undefined,
  kind: ReferenceKind,
  reference: unknown,
): ResolvedReference | undefined {
  const id = readReferenceId(reference);
  return useSyncExternalStore(
    references && id ? references.subscribeTo(kind, id) : subscribeToNothing,
    () => (id ? references?.get(kind, id) : undefined),
    nothing,
  );
}

const nothing = (): undefined => undefined;
