'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSettings } from '../../../internals/settings.js';
import { subscribeToNothing } from '../../../internals/use-hydrated.js';
import { createReferenceNames, type ReferenceNames } from './reference-names.js';

/** The app's names for references. A new object after each of its answers. */
export function useReferenceNames(): ReferenceNames {
  const { references } = useSettings();
  const version = useSyncExternalStore(
    references?.subscribe ?? subscribeToNothing,
    references?.version ?? zero,
    zero,
  );
  const names = useMemo(
    () => createReferenceNames(references),
    // oxlint-disable-next-line react/exhaustive-deps -- texts differ after every answer
    [references, version],
  );
  // Names that were missing while rendering are requested afterwards.
  useEffect(() => void names.requestMissing());
  return names;
}

const zero = (): number => 0;
