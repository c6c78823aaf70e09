import type { ColumnState } from './column-model.js';

type Pins = Pick<ColumnState, 'pinnedStart' | 'pinnedEnd'>;

/** The side to which a column is pinned. */
export function pinnedSideOf(
  id: string,
  { pinnedStart, pinnedEnd }: Pins,
): 'start' | 'end' | 'none' {
  if (pinnedStart.includes(id)) return 'start';
  return pinnedEnd.includes(id) ? 'end' : 'none';
}

/**
 * The change that pins a column to a side, after those that are already there; `none` unpins it.
 */
export function pinColumn(id: string, side: string, { pinnedStart, pinnedEnd }: Pins): Pins {
  const without = (list: readonly string[]): readonly string[] =>
    list.filter((item) => item !== id);
  const start = without(pinnedStart);
  const end = without(pinnedEnd);
  return {
    pinnedStart: side === 'start' ? [...start, id] : start,
    pinnedEnd: side === 'end' ? [...end, id] : end,
  };
}
