'use client';
import { useSyncExternalStore } from 'react';
import { readReferenceId } from '../model/values.js';
import type { ReferenceKind, ReferenceStore, ResolvedReference } from './references.js';
import { never } from './settings.js';

/** What the app knows about a reference. It is asked once; undefined until it answers. */
export function useReference(
  references: ReferenceStore | undefined,
  kind: ReferenceKind,
  reference: unknown,
): ResolvedReference | undefined {
  const id = readReferenceId(reference);
  return useSyncExternalStore(
    references && id ? references.subscribeTo(kind, id) : never,
    () => (id ? references?.get(kind, id) : undefined),
    nothing,
  );
}

const nothing = (): undefined => undefined;
