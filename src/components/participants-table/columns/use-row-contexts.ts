'use client';
import { useState } from 'react';
import { guarded, useControlTargetResolver, useSettings } from '../../../internals/settings.js';
import type { GetFindings, GetSession } from '../types.js';
import { RowContexts } from './row-context.js';

/**
 * The source of row contexts, always the same object. It uses the functions of the latest render,
 * so the app does not have to memoize them.
 */
export function useRowContexts(
  getSession: GetSession | undefined,
  getFindings: GetFindings | undefined,
): RowContexts {
  const settings = useSettings();
  const resolveControlTarget = useControlTargetResolver();
  const [rowContexts] = useState(() => new RowContexts());
  rowContexts.update({
    getSession: getSession && ((participant) => guarded(settings, () => getSession(participant))),
    getFindings:
      getFindings && ((participant) => guarded(settings, () => getFindings(participant))),
    resolveControlTarget,
  });
  return rowContexts;
}
