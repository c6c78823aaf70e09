'use client';
import { useRef, type ReactElement, type RefObject } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage } from '../../internals/use-words.js';
import { WithDetails } from './details/with-details.js';
import { Footer } from './footer.js';
import { Grid } from './grid/grid.js';
import { NoRows } from './grid/no-rows.js';
import { splitProps, type TableViewOwnProps, type TableViewProps } from './props.js';
import { SelectionBar } from './rows/selection-bar.js';
import { readTableState } from './state/read-state.js';
import { Toolbar } from './toolbar.js';
import { TriageBar } from './triage/triage-bar.js';
import { useTable, type TableController } from './use-table.js';

/** The table, inside the settings from its props. Renders a `<div>`. */
export const TableView: Part<TableViewProps> = forwardComponent(function TableView(allProps, ref) {
  const { props, elementProps } = splitProps(allProps);
  const { server, loading = false } = props;
  const grid = useRef<HTMLDivElement>(null);
  const table = useTable(props, grid);
  const { state, change, words, rows, actions } = table;
  const lang = useTextLanguage();
  const isFiltered =
    state.search !== '' || Object.keys(state.filters).length > 0 || state.triage.length > 0;
  const isEmpty = table.rowCount === 0;

  return usePart('div', elementProps, {
    ref,
    className: 'cb-root cb-table',
    attributes: { lang },
    state: { density: state.density, loading, empty: isEmpty, filtered: isFiltered },
    children: (
      <>
        {!props.hideToolbar && (
          <Toolbar
            search={state.search}
            searchable={server?.searchable !== false}
            density={state.density}
            change={change}
            words={words}
            onColumns={actions.openColumnsMenu}
            onExport={table.output.save}
            expansion={rows.lines.grouped && state.expansion}
          >
            {props.toolbarActions}
          </Toolbar>
        )}
        {rows.triage && (
          <TriageBar
            triage={rows.triage}
            pressed={state.triage}
            isLoading={loading && rows.rowView.total === 0}
            format={table.format}
            onChange={(pressed) => change({ triage: pressed, page: 0 })}
          />
        )}
        <TableMain props={props} table={table} grid={grid} />
        {isEmpty && (
          <NoRows
            loading={loading}
            filtered={isFiltered}
            words={words}
            onClear={() => change({ search: '', filters: {}, triage: [], page: 0 })}
          />
        )}
        <TableFooter props={props} table={table} />
        <TableMenu props={props} table={table} />
      </>
    ),
  });
});

TableView.displayName = 'TableView';

interface PieceProps {
  readonly props: TableViewOwnProps;
  readonly table: TableController;
}

/** The grid and, if the app shows details, the details of a row. */
function TableMain({
  props,
  table,
  grid,
}: PieceProps & { readonly grid: RefObject<HTMLDivElement | null> }): ReactElement {
  const { feed, server, details: renderDetails } = props;
  const { state, words, rows, actions } = table;
  const { lines } = rows;
  const content = (
    <Grid
      gridRef={grid}
      label={props.label ?? words.table}
      lines={lines}
      rowView={rows.rowView}
      feed={feed}
      rowCount={server ? server.rowCount : lines.view.count}
      hasRowCount={server?.unit !== 'sessions'}
      rowOffset={server ? state.page * server.pageSize : 0}
      currentKey={props.currentKey ?? null}
      getRowProps={props.getRowProps}
      model={table.model}
      rowContexts={table.rowContexts}
      state={state}
      chosen={rows.chosen}
      selection={isSelectable(props) ? table.selection : null}
      words={words}
      nameOf={table.nameOf}
      describeFinding={props.describeFinding}
      busy={props.loading ?? false}
      onToggleGroup={actions.toggleGroup}
      hasRowAction={props.onRowAction !== undefined || renderDetails !== undefined}
      details={renderDetails ? table.details : null}
      onSort={actions.toggleSort}
      onMenu={table.menu.open}
      onResize={actions.resizeColumn}
      onPress={actions.startDrag}
      onRowAction={actions.rowAction}
    />
  );
  if (!renderDetails) return content;
  return (
    <WithDetails
      table={table}
      grid={grid}
      feed={feed}
      hasPages={server !== undefined && server.rowCount > server.pageSize}
      render={renderDetails}
    >
      {content}
    </WithDetails>
  );
}

/** The footer, with the actions for selected rows. */
function TableFooter({ props, table }: PieceProps): ReactElement {
  const { server } = props;
  const { words, format, rows, selection, output } = table;
  return (
    <Footer
      rowCount={table.rowCount}
      total={server ? server.rowCount : rows.rowView.total}
      sessions={rows.lines.grouped?.groups.length ?? null}
      loading={props.loading ?? false}
      server={server}
      page={table.state.page}
      failure={output.failure}
      words={words}
      format={format}
      onPage={(page) => table.change({ page })}
    >
      {isSelectable(props) && selection.keys.size > 0 && (
        <SelectionBar
          selection={selection}
          words={words}
          count={format(selection.keys.size)}
          getParticipants={output.selectedParticipants}
          actions={props.selectionActions}
          onCopy={output.copy}
        />
      )}
    </Footer>
  );
}

/** The open menu, if one is open. */
function TableMenu({ props, table }: PieceProps): ReactElement | null {
  const { feed, server } = props;
  const { menu, rows } = table;
  if (!menu.opened) return null;
  const { Menu, id, anchor } = menu.opened;
  return (
    <Menu
      id={id}
      anchor={anchor}
      model={table.model}
      server={server}
      state={table.state}
      initial={{ ...table.initial, ...readTableState(props.resetState) }}
      change={table.change}
      words={table.words}
      choices={(column) =>
        server?.choices?.[column.id] ??
        rows.index.choices(feed ? feed.read() : rows.participants, rows.query, column)
      }
      onClose={menu.close}
    />
  );
}

/** Null means the same as undefined. */
function isSelectable({ selectable }: TableViewOwnProps): boolean {
  return selectable ?? true;
}
