'use client';
import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { RowFeed } from './row-feed.js';

interface LiveRowProps {
  readonly feed: RowFeed;
  /** Returns the participant of the row as it is now. */
  readonly readRow: () => CobrowseMediaParticipant;
  /** Renders the row as it is now. */
  readonly children: () => ReactElement;
}

/** Renders a row again when its session changes, while the table around it does not. */
export function LiveRow({ feed, readRow, children }: LiveRowProps): ReactElement {
  const conversationId = feed.conversationIdOf(readRow());
  const subscribe = useCallback(
    (listener: () => void) => feed.subscribeSession(conversationId, listener),
    [feed, conversationId],
  );
  const readSession = (): unknown => feed.getSession(readRow());
  useSyncExternalStore(subscribe, readSession, readSession);
  return children();
}
