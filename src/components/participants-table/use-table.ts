'use client';
import { useCallback, type RefObject } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import { table } from '../../words/en/table.js';
import { countText } from '../../words/plain.js';
import { useColumns } from './columns/use-columns.js';
import { useDetails } from './details/use-details.js';
import { useOutput } from './export/use-output.js';
import { useAnnouncements } from './grid/use-announcements.js';
import { useMenu } from './menus/use-menu.js';
import type { TableViewOwnProps } from './props.js';
import { useRows } from './rows/use-rows.js';
import { useSelection } from './rows/use-selection.js';
import { initialState, readTableState } from './state/read-state.js';
import { useColumnModel } from './state/use-column-model.js';
import { useTableState } from './state/use-table-state.js';
import { useTableActions } from './use-table-actions.js';

/** State, columns and rows of the table, and what a user can do with them. */
export type TableController = ReturnType<typeof useTable>;

/** Connects the pieces of the table. Each hook depends only on those above it. */
export function useTable(props: TableViewOwnProps, grid: RefObject<HTMLElement | null>) {
  const { getSession, getFindings, server } = props;
  const words = useWords('table', table);
  const { locale } = useRegion();
  const format = useCallback((value: number) => countText(value, locale), [locale]);

  const initial = initialState({
    hasColumnList: props.columns !== undefined,
    hasFindings: getFindings !== undefined,
  });
  const [state, change] = useTableState(
    props.state,
    () => ({ ...initial, ...readTableState(props.defaultState) }),
    props.onStateChange,
  );
  const { columns, rowContexts, nameOf, referenceNames } = useColumns({
    columns: props.columns,
    getSession,
    getFindings,
    words,
    sorting: state.sorting,
  });
  const model = useColumnModel(columns, state, props.selectable ?? true);

  const rows = useRows({ props, columns, state, rowContexts });
  const { rowView, rowKeyAt, lines } = rows;
  const rowCount = server ? server.rowCount : rowView.count;
  const selection = useSelection(state.selection, { rows: rowView, rowKeyAt, lines }, change);
  const details = useDetails({ lines, rowView, groupOf: rows.keyOfGroup });

  const announce = useAnnouncer(grid);
  const output = useOutput({
    view: rowView,
    keyAt: rowKeyAt,
    columns: model.placed,
    keys: selection.keys,
    referenceNames,
    words,
    announce,
  });
  const page = server ? { participants: rows.participants, loading: props.loading ?? false } : null;
  const unit = server?.unit ?? 'participants';
  useAnnouncements({ state, columns, count: rowCount, unit, page, words, format, announce });

  const menu = useMenu();
  const actions = useTableActions({ props, state, change, model, openMenu: menu.open });

  return {
    words,
    format,
    initial,
    state,
    change,
    rowContexts,
    nameOf,
    model,
    rows,
    rowCount,
    selection,
    details,
    output,
    menu,
    actions,
  };
}
