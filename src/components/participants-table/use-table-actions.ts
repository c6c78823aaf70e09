'use client';
import { useCallback } from 'react';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import { guarded, reportError, useSettings } from '../../internals/settings.js';
import { useStableCallback } from '../../internals/use-stable-callback.js';
import type { TableViewOwnProps } from './props.js';
import type { ColumnModel } from './state/column-model.js';
import { moveColumn, type ColumnMove } from './state/move-column.js';
import { nextSorting, type ToggleSort } from './state/next-sorting.js';
import type { ChangeState } from './state/use-table-state.js';
import type { ParticipantsTableState, TableExpansion } from './types.js';

interface TableActionsOptions {
  readonly props: Pick<TableViewOwnProps, 'server' | 'onRowAction'>;
  readonly state: ParticipantsTableState;
  readonly change: ChangeState;
  readonly model: ColumnModel;
  /** Opens the menu of a column or, with null, the menu of all columns. */
  readonly openMenu: (id: string | null, anchor: HTMLElement) => void;
}

/**
 * What a user can do with headers, groups and rows. The functions are always the same, so that
 * headers and rows do not render because of them.
 */
export interface TableActions {
  readonly openColumnsMenu: (button: HTMLElement) => void;
  readonly toggleSort: ToggleSort;
  readonly toggleGroup: (key: string) => void;
  readonly resizeColumn: (id: string, width: number) => void;
  /** Begins to drag a header to another column. */
  readonly startDrag: (header: HTMLElement, press: PointerEvent) => void;
  readonly rowAction: (participant: CobrowseMediaParticipant) => void;
}

/** The functions that headers, groups and rows call. */
export function useTableActions(options: TableActionsOptions): TableActions {
  const { props, state, change, model, openMenu } = options;
  const settings = useSettings();
  const openColumnsMenu = useCallback((button: HTMLElement) => openMenu(null, button), [openMenu]);
  const toggleSort = useStableCallback((id: string, add: boolean) => {
    const canSort = props.server?.sortable?.includes(id) ?? true;
    if (canSort) change({ sorting: nextSorting(state.sorting, id, add), page: 0 });
  });
  const toggleGroup = useStableCallback((key: string) =>
    change({ expansion: toggleExpansion(state.expansion, key) }),
  );
  const resizeColumn = useStableCallback((id: string, width: number) =>
    change({ columnWidths: { ...state.columnWidths, [id]: width } }),
  );
  const dropColumn = useStableCallback((move: ColumnMove) =>
    change(moveColumn(move, model, state)),
  );
  const startDrag = useStableCallback((header: HTMLElement, press: PointerEvent) => {
    void import('./columns/drag-header.js')
      .then(({ dragHeader }) => dragHeader(header, press, dropColumn))
      .catch((error: unknown) => reportError(settings, error));
  });
  const rowAction = useStableCallback((participant: CobrowseMediaParticipant) => {
    guarded(settings, () => props.onRowAction?.(participant));
  });
  return { openColumnsMenu, toggleSort, toggleGroup, resizeColumn, startDrag, rowAction };
}

/** Expands a group that is collapsed, and collapses one that is expanded. */
function toggleExpansion({ all, except }: TableExpansion, key: string): TableExpansion {
  return {
    all,
    except: except.includes(key) ? except.filter((other) => other !== key) : [...except, key],
  };
}
