'use client';
import { useMemo, useState } from 'react';
import type { ControlGrantOptions } from '../../../model/index.js';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { GetFindings, GetSession } from '../types.js';
import { RowContexts } from './row-context.js';

/**
 * The source of row contexts, always the same object. It reads with the functions of the latest
 * render, so the app need not keep them stable.
 */
export function useRowContexts(
  getSession: GetSession | undefined,
  getFindings: GetFindings | undefined,
): RowContexts {
  const settings = useSettings();
  const { resolveControlTarget } = settings;
  const [rowContexts] = useState(() => new RowContexts());
  const guardedResolve = useMemo<ControlGrantOptions['resolveControlTarget']>(
    () =>
      resolveControlTarget &&
      ((id, participants) => guarded(settings, () => resolveControlTarget(id, participants))),
    [settings, resolveControlTarget],
  );
  rowContexts.update({
    getSession: getSession && ((participant) => guarded(settings, () => getSession(participant))),
    getFindings:
      getFindings && ((participant) => guarded(settings, () => getFindings(participant))),
    resolveControlTarget: guardedResolve,
  });
  return rowContexts;
}
