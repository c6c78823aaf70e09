'use client';
import { useCallback } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { RowView } from './index/row-index.js';
import type { KeyAt } from './key-at.js';

/**
 * The keys of rows by position. They come from the app, or are positions in the data if the app
 * returns none.
 */
export function useRowKeys(
  view: RowView,
  getRowKey: (leg: CobrowseMediaParticipant) => string,
): KeyAt {
  const settings = useSettings();
  return useCallback(
    (position) => {
      const key: unknown = guarded(settings, () => getRowKey(view.at(position)));
      return typeof key === 'string' && key !== '' ? key : `#${view.dataIndexAt(position)}`;
    },
    [settings, getRowKey, view],
  );
}
