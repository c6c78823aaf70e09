'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { isRecord, readText } from '../model/values.js';
import type { ReferenceKind, ResolvedReference } from './references.js';
import { useSettings } from './settings.js';

/** What the host knows of a reference; asks it once. Undefined until it answers. */
export function useReference(
  kind: ReferenceKind,
  reference: unknown,
): ResolvedReference | undefined {
  const { references } = useSettings();
  const id = isRecord(reference) ? readText(reference.id) : readText(reference);
  useEffect(() => {
    if (id !== null) references?.request(kind, id);
  }, [references, kind, id]);
  return useSyncExternalStore(
    references && id !== null ? references.subscribe : neverChanges,
    () => (id === null ? undefined : references?.get(kind, id)),
    () => undefined,
  );
}

const neverChanges = (): (() => void) => () => {};
