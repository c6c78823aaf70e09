'use client';
import { useRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage } from '../../internals/use-words.js';
import { WithDetails } from './details/with-details.js';
import { Footer } from './footer.js';
import { Grid } from './grid/grid.js';
import { NoRows } from './grid/no-rows.js';
import type { TableViewProps } from './props.js';
import { SelectionBar } from './rows/selection-bar.js';
import { readTableState } from './state/read-state.js';
import { Toolbar } from './toolbar.js';
import { TriageBar } from './triage/triage-bar.js';
import { useTable } from './use-table.js';

/** The table, inside the settings from its props. Renders a `<div>`. */
export const TableView: Part<TableViewProps> = forwardComponent(function TableView(props, ref) {
  const {
    participants,
    feed,
    getSession,
    getFindings,
    getRowKey,
    getRowProps,
    currentKey,
    columns,
    state: controlledState,
    defaultState,
    resetState,
    onStateChange,
    server,
    loading = false,
    selectable: canSelect,
    onRowAction,
    groupBy,
    describeFinding,
    triage = false,
    details: renderDetails,
    hideToolbar = false,
    toolbarActions,
    selectionActions,
    label,
    ...elementProps
  } = props;
  // Null means the same as undefined.
  const selectable = canSelect ?? true;
  const grid = useRef<HTMLDivElement>(null);
  const table = useTable({
    grid,
    participants,
    feed,
    getSession,
    getFindings,
    getRowKey,
    columns,
    state: controlledState,
    defaultState,
    onStateChange,
    server,
    loading,
    selectable,
    onRowAction,
    groupBy,
    triage,
  });
  const { state, change, words, format, rowView, lines, index, query, model, selection, output } =
    table;
  const { menu } = table;
  const lang = useTextLanguage();
  const isFiltered =
    state.search !== '' || Object.keys(state.filters).length > 0 || state.triage.length > 0;
  const isEmpty = table.rowCount === 0;

  const rows = (
    <Grid
      gridRef={grid}
      label={label ?? words.table}
      lines={lines}
      rowView={rowView}
      feed={feed}
      rowCount={server ? server.rowCount : lines.view.count}
      hasRowCount={server?.unit !== 'sessions'}
      rowOffset={server ? state.page * server.pageSize : 0}
      currentKey={currentKey ?? null}
      getRowProps={getRowProps}
      model={model}
      rowContexts={table.rowContexts}
      state={state}
      chosen={table.chosen}
      selection={selectable ? selection : null}
      words={words}
      nameOf={table.nameOf}
      describeFinding={describeFinding}
      busy={loading}
      onToggleGroup={table.toggleGroup}
      hasRowAction={onRowAction !== undefined || renderDetails !== undefined}
      details={renderDetails ? table.details : null}
      onSort={table.toggleSort}
      onMenu={menu.open}
      onResize={table.resizeColumn}
      onPress={table.startDrag}
      onRowAction={table.rowAction}
    />
  );

  return usePart('div', elementProps, {
    ref,
    className: 'cb-root cb-table',
    attributes: { lang },
    state: { density: state.density, loading, empty: isEmpty, filtered: isFiltered },
    children: (
      <>
        {!hideToolbar && (
          <Toolbar
            search={state.search}
            searchable={server?.searchable !== false}
            density={state.density}
            change={change}
            words={words}
            onColumns={table.openColumnsMenu}
            onExport={table.save}
            expansion={lines.grouped && state.expansion}
          >
            {toolbarActions}
          </Toolbar>
        )}
        {table.triage && (
          <TriageBar
            triage={table.triage}
            pressed={state.triage}
            isLoading={loading && rowView.total === 0}
            format={format}
            onChange={(pressed) => change({ triage: pressed, page: 0 })}
          />
        )}
        {renderDetails ? (
          <WithDetails
            table={table}
            grid={grid}
            feed={feed}
            hasPages={server !== undefined && server.rowCount > server.pageSize}
            render={renderDetails}
          >
            {rows}
          </WithDetails>
        ) : (
          rows
        )}
        {isEmpty && (
          <NoRows
            loading={loading}
            filtered={isFiltered}
            words={words}
            onClear={() => change({ search: '', filters: {}, triage: [], page: 0 })}
          />
        )}
        <Footer
          rowCount={table.rowCount}
          total={server ? server.rowCount : rowView.total}
          sessions={lines.grouped?.groups.length ?? null}
          loading={loading}
          server={server}
          page={state.page}
          failure={output.failure}
          words={words}
          format={format}
          onPage={(page) => change({ page })}
        >
          {selectable && selection.keys.size > 0 && (
            <SelectionBar
              selection={selection}
              words={words}
              count={format(selection.keys.size)}
              getParticipants={output.selectedParticipants}
              actions={selectionActions}
              onCopy={output.copy}
            />
          )}
        </Footer>
        {menu.opened && (
          <menu.opened.Menu
            id={menu.opened.id}
            anchor={menu.opened.anchor}
            model={model}
            server={server}
            state={state}
            initial={{ ...table.initial, ...readTableState(resetState) }}
            change={change}
            words={words}
            choices={(column) =>
              server?.choices?.[column.id] ??
              index.choices(feed ? feed.read() : table.rows, query, column)
            }
            onClose={menu.close}
          />
        )}
      </>
    ),
  });
});

TableView.displayName = 'TableView';
