'use client';
import { useMemo } from 'react';
import type { CobrowseStore } from '../../live/index.js';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import type { GetSession } from '../participants-table/types.js';
import { LiveRows } from './live-rows.js';
import { useCobrowseSessions } from './use-store.js';

/** The legs of all sessions of a store, and the session of each. */
export function useLiveRows(store: CobrowseStore): {
  readonly rows: readonly CobrowseMediaParticipant[];
  readonly getSession: GetSession;
} {
  const liveRows = useMemo(() => new LiveRows(store), [store]);
  const sessions = useCobrowseSessions(store);
  return { rows: liveRows.rowsOf(sessions), getSession: liveRows.getSession };
}
