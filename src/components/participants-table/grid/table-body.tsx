'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../../model/index.js';
import { forwardPart, type Part } from '../../../internals/forward-part.js';
import { useAnnouncer } from '../../../internals/use-announcer.js';
import { guarded, reportError, useRegion, useSettings } from '../../../internals/settings.js';
import { usePart } from '../../../internals/use-part.js';
import { useWords } from '../../../internals/use-words.js';
import { table } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import { useColumns } from '../columns/use-columns.js';
import { Grid } from './grid.js';
import { createRowIndex } from '../rows/index/row-index.js';
import { Pager } from '../pager.js';
import { SelectionBar } from '../rows/selection-bar.js';
import { initialState, readTableState } from '../state/read-state.js';
import { moveColumn, type ColumnMove } from '../state/move-column.js';
import { nextSorting } from '../state/next-sorting.js';
import { useColumnModel } from '../state/use-column-model.js';
import { useQuery } from '../state/use-query.js';
import { useSelection } from '../rows/use-selection.js';
import { useTableState } from '../state/use-table-state.js';
import { Toolbar } from '../toolbar.js';
import { useMenu } from '../menus/use-menu.js';
import { useRowKeys } from '../rows/use-row-keys.js';
import { useStable } from '../use-stable.js';
import { useAnnouncements } from './use-announcements.js';
import { useOutput } from '../export/use-output.js';
import type { ParticipantsTable } from '../participants-table.js';

const NOBODY: readonly CobrowseMediaParticipant[] = [];

/** The table itself, below the settings of its props. Renders a `<div>`. */
export const TableBody: Part<TableBody.Props> = forwardPart(function TableBody(props, ref) {
  const {
    participants,
    sessionOf,
    findingsOf,
    getRowKey = legKey,
    currentKey = null,
    columns: listedColumns,
    state: givenState,
    defaultState,
    resetState,
    onStateChange,
    server,
    loading = false,
    selectable = true,
    bulkActions,
    onRowAction,
    toolbar = true,
    tools,
    label,
    ...elementProps
  } = props;
  const rows = Array.isArray(participants) ? participants : NOBODY;
  const settings = useSettings();
  const words = useWords('table', table);
  const { locale, timeZone } = useRegion();
  const format = useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    return (value: number): string => numbers.format(value);
  }, [locale]);

  const initial = initialState({
    listed: listedColumns !== undefined,
    findings: findingsOf !== undefined,
  });
  const [state, change] = useTableState(
    givenState,
    () => ({ ...initial, ...readTableState(defaultState) }),
    onStateChange,
  );
  const { columns, extras, nameOf, names } = useColumns({
    columns: listedColumns,
    sessionOf,
    findingsOf,
    words,
    sorting: state.sorting,
  });
  const model = useColumnModel(columns, state);

  const [index] = useState(createRowIndex);
  const query = useQuery(columns, state, locale, server !== undefined);
  const view = index.view(rows, query);
  const keyAt = useRowKeys(view, getRowKey);
  const selection = useSelection(state.selection, view, keyAt, change);
  const foot = useRef<HTMLDivElement>(null);
  const announce = useAnnouncer(foot);
  const output = useOutput({
    view,
    keyAt,
    columns: model.placed,
    keys: selection.keys,
    names,
    words,
    announce,
  });
  const rowCount = server ? server.rowCount : view.count;
  useAnnouncements({ state, columns, count: rowCount, words, format, announce });

  const { menu, open: openMenu, close: closeMenu } = useMenu();
  const openColumns = useCallback((button: HTMLElement) => openMenu(null, button), [openMenu]);
  const toggleSort = useStable((id: string, add: boolean) =>
    change({ sorting: nextSorting(state.sorting, id, add), page: 0 }),
  );
  const resize = useStable((id: string, width: number) =>
    change({ columnWidths: { ...state.columnWidths, [id]: width } }),
  );
  const moveTo = useStable((move: ColumnMove) => change(moveColumn(move, model, state)));
  const press = useStable((header: HTMLElement, event: PointerEvent) => {
    void import('../columns/drag-header.js')
      .then(({ dragHeader }) => dragHeader(header, event, moveTo))
      .catch((error: unknown) => reportError(settings, error));
  });
  const save = useStable(output.save);
  const rowAction = useStable((leg: CobrowseMediaParticipant) => {
    guarded(settings, () => onRowAction?.(leg));
  });

  const isFiltered = state.search !== '' || Object.keys(state.filters).length > 0;
  const isEmpty = rowCount === 0;
  const total = server ? server.rowCount : view.total;
  const countText = fillTemplate(rowCount === total ? words.rows : words.rowsOf, {
    count: format(rowCount),
    total: format(total),
  });

  return usePart('div', elementProps, {
    ref,
    className: 'cb-root cb-table',
    state: { density: state.density },
    children: (
      <>
        {toolbar && (
          <Toolbar
            search={state.search}
            density={state.density}
            change={change}
            words={words}
            onColumns={openColumns}
            onExport={save}
          >
            {tools}
          </Toolbar>
        )}
        {selectable && selection.keys.size > 0 && (
          <SelectionBar
            selection={selection}
            words={words}
            count={format(selection.keys.size)}
            legs={output.selectedLegs}
            actions={bulkActions}
            onCopy={output.copy}
          />
        )}
        <Grid
          label={label ?? words.table}
          view={view}
          rowCount={rowCount}
          rowOffset={server ? state.page * server.pageSize : 0}
          keyAt={keyAt}
          currentKey={currentKey}
          model={model}
          extras={extras}
          state={state}
          change={change}
          selection={selectable ? selection : null}
          words={words}
          nameOf={nameOf}
          busy={loading}
          onSort={toggleSort}
          onMenu={openMenu}
          onResize={resize}
          onPress={press}
          onRowAction={rowAction}
        />
        {isEmpty && (
          <div className="cb-table-none">
            <p className="cb-empty">
              {loading ? words.loading : isFiltered ? words.noMatch : words.empty}
            </p>
            {isFiltered && !loading && (
              <button
                type="button"
                className="cb-button"
                onClick={() => change({ search: '', filters: {}, page: 0 })}
              >
                {words.clearFilters}
              </button>
            )}
          </div>
        )}
        <div ref={foot} className="cb-table-foot">
          <span>{countText}</span>
          {loading && !isEmpty && <span>{words.loading}</span>}
          {server && server.rowCount > server.pageSize && (
            <Pager
              page={state.page}
              pages={Math.ceil(server.rowCount / server.pageSize)}
              words={words}
              format={format}
              onPage={(page) => change({ page })}
            />
          )}
          <span className="cb-table-zone">{fillTemplate(words.zone, { zone: timeZone })}</span>
          {output.failure !== null && <span role="alert">{output.failure}</span>}
        </div>
        {menu && (
          <menu.Menu
            id={menu.id}
            anchor={menu.anchor}
            model={model}
            state={state}
            initial={{ ...initial, ...readTableState(resetState) }}
            change={change}
            words={words}
            choices={(column) => server?.choices?.[column.id] ?? index.choices(rows, query, column)}
            onClose={closeMenu}
          />
        )}
      </>
    ),
  });
});

TableBody.displayName = 'TableBody';

declare namespace TableBody {
  type Props = Omit<ParticipantsTable.Props, 'personalData' | 'announce' | 'messages'>;
}
