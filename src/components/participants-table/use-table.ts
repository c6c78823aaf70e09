'use client';
import { useCallback, useMemo, useState, type RefObject } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import { guarded, reportError, useRegion, useSettings } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import { useStableCallback } from '../../internals/use-stable-callback.js';
import { table } from '../../words/en/table.js';
import { countText } from '../../words/plain.js';
import { useColumns } from './columns/use-columns.js';
import { useDetails } from './details/use-details.js';
import { useOutput } from './export/use-output.js';
import { useAnnouncements } from './grid/use-announcements.js';
import { useMenu } from './menus/use-menu.js';
import type { TableOwnProps, TableViewProps } from './props.js';
import { groupKey } from './rows/groups/group-key.js';
import { useLines } from './rows/groups/use-lines.js';
import { createRowIndex } from './rows/index/row-index.js';
import { useRowKeys } from './rows/use-row-keys.js';
import { useRowView } from './rows/use-row-view.js';
import { useSelection } from './rows/use-selection.js';
import { moveColumn, type ColumnMove } from './state/move-column.js';
import { nextSorting } from './state/next-sorting.js';
import { initialState, readTableState } from './state/read-state.js';
import { useColumnModel } from './state/use-column-model.js';
import { useQuery } from './state/use-query.js';
import { useTableState } from './state/use-table-state.js';
import { useTriage } from './triage/use-triage.js';

const NO_ROWS: readonly CobrowseMediaParticipant[] = [];

type TableOptions = {
  readonly grid: RefObject<HTMLElement | null>;
  readonly feed: TableViewProps['feed'];
} & Pick<
  TableOwnProps,
  | 'participants'
  | 'getSession'
  | 'getFindings'
  | 'getRowKey'
  | 'columns'
  | 'state'
  | 'defaultState'
  | 'onStateChange'
  | 'server'
  | 'loading'
  | 'selectable'
  | 'groupBy'
  | 'triage'
  | 'onRowAction'
>;

/** State, columns and rows of the table, and what a user can do with them. */
export function useTable(options: TableOptions) {
  const { getSession, getFindings, server } = options;
  const rows = Array.isArray(options.participants) ? options.participants : NO_ROWS;
  const settings = useSettings();
  const words = useWords('table', table);
  const { locale } = useRegion();
  const format = useCallback((value: number) => countText(value, locale), [locale]);

  const initial = initialState({
    hasColumnList: options.columns !== undefined,
    hasFindings: getFindings !== undefined,
  });
  const [state, change] = useTableState(
    options.state,
    () => ({ ...initial, ...readTableState(options.defaultState) }),
    options.onStateChange,
  );
  const { columns, rowContexts, nameOf, referenceNames } = useColumns({
    columns: options.columns,
    getSession,
    getFindings,
    words,
    sorting: state.sorting,
  });
  const model = useColumnModel(columns, state, options.selectable ?? true);

  const { sorting, search, filters, triage: pressed, expansion } = state;
  const isGrouped = options.groupBy === 'session';
  const keyOfGroup = useCallback(
    (leg: CobrowseMediaParticipant) => groupKey(leg, rowContexts),
    [rowContexts],
  );
  const groupOf = isGrouped ? keyOfGroup : null;
  const chosen = useMemo(
    () => ({ sorting, search, filters, pressed, expansion }),
    [sorting, search, filters, pressed, expansion],
  );
  const { triage, legKeys } = useTriage({
    isOn: options.triage === true && server === undefined,
    rows,
    feed: options.feed,
    rowContexts,
    getSession,
    getFindings,
    groupOf,
    pressed,
  });
  const [index] = useState(createRowIndex);
  const query = useQuery({
    columns,
    state,
    locale,
    byServer: server !== undefined,
    getSession,
    getFindings,
    legKeys,
  });
  const rowView = useRowView(index, query, rows, options.feed);
  const rowCount = server ? server.rowCount : rowView.count;
  const rowKeyAt = useRowKeys(rowView, options.getRowKey ?? legKey);
  const lines = useLines({ rows: rowView, rowKeyAt, groupOf, expansion });
  const selection = useSelection(state.selection, { rows: rowView, rowKeyAt, lines }, change);
  const details = useDetails({ lines, rowView, groupOf: keyOfGroup });
  const announce = useAnnouncer(options.grid);
  const output = useOutput({
    view: rowView,
    keyAt: rowKeyAt,
    columns: model.placed,
    keys: selection.keys,
    referenceNames,
    words,
    announce,
  });
  const page = server ? { participants: rows, loading: options.loading ?? false } : null;
  const unit = server?.unit ?? 'participants';
  useAnnouncements({ state, columns, count: rowCount, unit, page, words, format, announce });

  const menu = useMenu();
  const { open: openMenu } = menu;
  const openColumnsMenu = useCallback((button: HTMLElement) => openMenu(null, button), [openMenu]);
  const toggleSort = useStableCallback((id: string, add: boolean) => {
    const canSort = server?.sortable?.includes(id) ?? true;
    if (canSort) change({ sorting: nextSorting(state.sorting, id, add), page: 0 });
  });
  const toggleGroup = useStableCallback((key: string) => {
    const { all, except } = state.expansion;
    const others = except.filter((other) => other !== key);
    const isException = others.length < except.length;
    change({ expansion: { all, except: isException ? others : [...except, key] } });
  });
  const resizeColumn = useStableCallback((id: string, width: number) =>
    change({ columnWidths: { ...state.columnWidths, [id]: width } }),
  );
  const dropColumn = useStableCallback((move: ColumnMove) =>
    change(moveColumn(move, model, state)),
  );
  const startDrag = useStableCallback((header: HTMLElement, event: PointerEvent) => {
    void import('./columns/drag-header.js')
      .then(({ dragHeader }) => dragHeader(header, event, dropColumn))
      .catch((error: unknown) => reportError(settings, error));
  });
  const save = useStableCallback(output.save);
  const rowAction = useStableCallback((participant: CobrowseMediaParticipant) => {
    guarded(settings, () => options.onRowAction?.(participant));
  });

  return {
    rows,
    words,
    format,
    initial,
    state,
    chosen,
    change,
    rowContexts,
    nameOf,
    model,
    index,
    query,
    rowView,
    lines,
    details,
    triage,
    rowCount,
    toggleGroup,
    selection,
    output,
    menu,
    openColumnsMenu,
    toggleSort,
    resizeColumn,
    startDrag,
    save,
    rowAction,
  };
}
