'use client';
import { useSyncExternalStore } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { subscribeToNothing } from '../../../internals/use-hydrated.js';
import type { RowQuery } from './index/query.js';
import type { RowIndex, RowView } from './index/row-index.js';
import type { RowFeed } from './row-feed.js';

/**
 * The view of rows for a query. It is a new one when rows of the feed are added, removed or moved.
 */
export function useRowView(
  index: RowIndex,
  query: RowQuery,
  rows: readonly CobrowseMediaParticipant[],
  feed: RowFeed | undefined,
): RowView {
  const readView = (): RowView => index.view(feed ? feed.read() : rows, query);
  return useSyncExternalStore(feed?.subscribe ?? subscribeToNothing, readView, readView);
}
