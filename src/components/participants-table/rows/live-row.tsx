'use client';
import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import type { RowView } from './index/row-index.js';
import type { RowFeed } from './row-feed.js';

interface LiveRowProps {
  readonly feed: RowFeed;
  readonly view: RowView;
  readonly position: number;
  /** Renders the row as it is now. */
  readonly children: () => ReactElement;
}

/** Renders a row again when its session changes, while the table around it does not. */
export function LiveRow({ feed, view, position, children }: LiveRowProps): ReactElement {
  const conversationId = feed.conversationIdOf(view.at(position));
  const subscribe = useCallback(
    (listener: () => void) => feed.subscribeSession(conversationId, listener),
    [feed, conversationId],
  );
  const readSession = (): unknown => feed.getSession(view.at(position));
  useSyncExternalStore(subscribe, readSession, readSession);
  return children();
}
