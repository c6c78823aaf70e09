import type { ParticipantsTableState } from '../types.js';
import type { ColumnModel } from './column-model.js';

/** Where a column is moved: next to another one. */
export interface ColumnMove {
  readonly id: string;
  readonly target: string;
  /** After the target, in reading order, rather than before it. */
  readonly after: boolean;
}

/** The change that moves a column next to another. Pinned columns stay in their own group. */
export function moveColumn(
  { id, target, after }: ColumnMove,
  model: ColumnModel,
  { pinnedStart, pinnedEnd }: ParticipantsTableState,
): Partial<ParticipantsTableState> {
  const move = (order: readonly string[]): readonly string[] => {
    const others = order.filter((item) => item !== id);
    return others.toSpliced(others.indexOf(target) + (after ? 1 : 0), 0, id);
  };
  if (pinnedStart.includes(id)) return { pinnedStart: move(pinnedStart) };
  if (pinnedEnd.includes(id)) return { pinnedEnd: move(pinnedEnd) };
  return { columnOrder: move(model.all.map((column) => column.id)) };
}
