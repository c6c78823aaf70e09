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
  const canAsk = references !== undefined && id !== null;
  return useSyncExternalStore(
    canAsk ? references.requestOnSubscribe(kind, id) : subscribeToNothing,
    canAsk ? answerOf(references, kind, id) : nothing,
    nothing,
  );
}

function answerOf(
  references: ReferenceStore,
  kind: ReferenceKind,
  id: string,
): () => ResolvedReference | undefined {
  return () => references.get(kind, id);
}

const nothing = (): undefined => undefined;
