'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { readReferenceId } from '../model/values.js';
import type { ReferenceKind, ResolvedReference } from './references.js';
import { never, useSettings } from './settings.js';

/** What the app knows about a reference. It is asked once; undefined until it answers. */
export function useReference(
  kind: ReferenceKind,
  reference: unknown,
): ResolvedReference | undefined {
  const { references } = useSettings();
  const id = readReferenceId(reference);
  useEffect(() => {
    if (id) references?.request(kind, id);
  }, [references, kind, id]);
  return useSyncExternalStore(
    references && id ? references.subscribe : never,
    () => (id ? references?.get(kind, id) : undefined),
    () => undefined,
  );
}
