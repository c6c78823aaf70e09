'use client';
import { useCallback, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import { guarded, useRegion, useSettings } from '../../parts/settings.js';
import { SettingsScope } from '../../parts/settings-scope.js';
import { useWords } from '../../parts/use-words.js';
import { people } from '../../words/en/people.js';
import { table } from '../../words/en/table.js';
import { fillTemplate } from '../../words/message.js';
import type { PartialMessages } from '../../words/messages.js';
import { useColumns, type ColumnList } from './columns/use-columns.js';
import { Grid } from './grid.js';
import { createRowIndex } from './index-rows/row-index.js';
import { Pager } from './pager.js';
import { SelectionBar } from './selection-bar.js';
import { initialState, readTableState } from './state/read-state.js';
import { useColumnModel } from './state/use-column-model.js';
import { useQuery } from './state/use-query.js';
import { useSelection } from './state/use-selection.js';
import { useTableState } from './state/use-table-state.js';
import { Toolbar } from './toolbar.js';
import { useMenu } from './use-menu.js';
import { useRowKeys } from './state/use-row-keys.js';
import { useStable } from './use-stable.js';
import { useAnnouncements } from './use-announcements.js';
import { useOutput } from './output/use-output.js';
import type { FindingsOf, ParticipantsTableState, SessionOf, TableServer } from './types.js';

/** What a host does with selected rows. */
export type BulkActions = (selection: {
  /** Keys of the selected rows, those of rows that are gone or filtered out among them. */
  readonly keys: readonly string[];
  /** The selected legs of the data. Looks through all rows: call it when something is done. */
  readonly legs: () => readonly CobrowseMediaParticipant[];
}) => ReactNode;

/**
 * Many legs in a table: sorts, searches, filters, exports, and follows live data.
 *
 * Hand over a new array for new data; legs that did not change stay the same objects, and only
 * rows that changed render.
 *
 * @example
 * <ParticipantsTable participants={session.participants} sessionOf={() => session} />
 */
export function ParticipantsTable(props: ParticipantsTable.Props): ReactElement {
  const { personalData, announce, messages } = props;
  return (
    <SettingsScope personalData={personalData} announce={announce} messages={messages}>
      <Table {...props} />
    </SettingsScope>
  );
}

const NOBODY: readonly CobrowseMediaParticipant[] = [];

function Table(props: ParticipantsTable.Props): ReactElement {
  const { getRowKey = legKey, server, findingsOf, selectable = true } = props;
  const rows = Array.isArray(props.participants) ? props.participants : NOBODY;
  const settings = useSettings();
  const words = useWords('table', table);
  const peopleWords = useWords('people', people);
  const { locale, timeZone } = useRegion();
  const format = useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    return (value: number): string => numbers.format(value);
  }, [locale]);

  const { columns, extras } = useColumns({
    columns: props.columns,
    sessionOf: props.sessionOf,
    findingsOf,
    words,
  });
  const [state, change] = useTableState(
    props.state,
    () => ({
      ...initialState({
        listed: props.columns !== undefined,
        findings: findingsOf !== undefined,
      }),
      ...readTableState(props.defaultState),
    }),
    props.onStateChange,
  );
  const model = useColumnModel(columns, state, change);

  const [index] = useState(createRowIndex);
  const query = useQuery(columns, state, locale, server !== undefined);
  const view = index.view(rows, query);
  const keyAt = useRowKeys(view, getRowKey);
  const selection = useSelection(state.selection, view, keyAt, change);
  const output = useOutput({ view, keyAt, columns: model.placed, keys: selection.keys, words });
  const rowCount = server ? server.rowCount : view.count;
  useAnnouncements({ state, columns, count: rowCount, words, format });

  const { menu, open: openMenu, close: closeMenu } = useMenu();
  const openColumns = useCallback((button: HTMLElement) => openMenu(null, button), [openMenu]);
  const resize = useStable((id: string, width: number) =>
    change({ columnWidths: { ...state.columnWidths, [id]: width } }),
  );
  const save = useStable(output.save);
  const rowAction = useStable((leg: CobrowseMediaParticipant) => {
    guarded(settings, () => props.onRowAction?.(leg));
  });

  const isFiltered = state.search !== '' || Object.keys(state.filters).length > 0;
  const isEmpty = rowCount === 0;
  const total = server ? server.rowCount : view.total;
  const countText = fillTemplate(rowCount === total ? words.rows : words.rowsOf, {
    count: format(rowCount),
    total: format(total),
  });

  return (
    <div className="cb-root cb-table" data-density={state.density}>
      {props.toolbar !== false && (
        <Toolbar
          search={state.search}
          density={state.density}
          change={change}
          words={words}
          onColumns={openColumns}
          onExport={save}
        >
          {props.tools}
        </Toolbar>
      )}
      {selectable && selection.keys.size > 0 && (
        <SelectionBar
          selection={selection}
          words={words}
          count={format(selection.keys.size)}
          legs={output.selectedLegs}
          actions={props.bulkActions}
          onCopy={output.copy}
        />
      )}
      <Grid
        label={props.label ?? words.table}
        view={view}
        rowCount={rowCount}
        rowOffset={server ? state.page * server.pageSize : 0}
        keyAt={keyAt}
        model={model}
        extras={extras}
        state={state}
        change={change}
        selection={selectable ? selection : null}
        words={words}
        people={peopleWords}
        busy={props.loading === true}
        onMenu={openMenu}
        onResize={resize}
        onRowAction={rowAction}
      />
      {isEmpty && (
        <div className="cb-table-none">
          <p className="cb-empty">
            {props.loading ? words.loading : isFiltered ? words.noMatch : words.empty}
          </p>
          {isFiltered && !props.loading && (
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
      <div className="cb-table-foot">
        <span>{countText}</span>
        {props.loading && !isEmpty && <span>{words.loading}</span>}
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
          change={change}
          words={words}
          choices={(column) => server?.choices?.[column.id] ?? index.choices(rows, query, column)}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}

export declare namespace ParticipantsTable {
  /** Props of the table. */
  interface Props {
    /** The legs, one row each; any number of sessions. */
    readonly participants: readonly CobrowseMediaParticipant[];
    /**
     * The session of a leg, for who controls it and for its name: the same object while nothing in
     * the session changed. Keep the function itself the same, too.
     */
    readonly sessionOf?: SessionOf | undefined;
    /** What a review found about a leg; shows the column of findings. Keep the function the same. */
    readonly findingsOf?: FindingsOf | undefined;
    /** Key of a row; {@link legKey} unless given. */
    readonly getRowKey?: ((leg: CobrowseMediaParticipant) => string) | undefined;
    /** Columns in their order: ids of the kit's, objects for one's own. All of the kit's unless given. */
    readonly columns?: ColumnList | undefined;
    /** Parts of the state that the host controls. */
    readonly state?: Partial<ParticipantsTableState> | undefined;
    /** The state at first, from wherever the host kept it. */
    readonly defaultState?: Partial<ParticipantsTableState> | undefined;
    /** Told of every change: the whole state, and what changed. */
    readonly onStateChange?:
      | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
      | undefined;
    /** The host sorts, filters and pages; `participants` is the page. */
    readonly server?: TableServer | undefined;
    /** Whether rows are still to come. */
    readonly loading?: boolean | undefined;
    /** Whether rows can be selected; true unless given. */
    readonly selectable?: boolean | undefined;
    /** What can be done with selected rows, beside copying them. */
    readonly bulkActions?: BulkActions | undefined;
    /** Enter or a double click on a row. */
    readonly onRowAction?: ((leg: CobrowseMediaParticipant) => void) | undefined;
    /** Whether search, columns, density and export are shown; true unless given. */
    readonly toolbar?: boolean | undefined;
    /** More tools at the end of the toolbar. */
    readonly tools?: ReactNode;
    /** Name of the table for screen readers. */
    readonly label?: string | undefined;
    /** Whether address and other personal data is shown; the provider's answer unless given. */
    readonly personalData?: 'masked' | 'shown' | undefined;
    /** Whether changes are told to screen readers; the provider's answer unless given. */
    readonly announce?: boolean | undefined;
    /** Words of this table alone. */
    readonly messages?: PartialMessages | undefined;
  }
}
