'use client';
import { useMemo, useState, type ReactElement, type RefObject } from 'react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useHydrated } from '../../../internals/use-hydrated.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../model/index.js';
import { clip } from '../../../words/clip.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { Details } from '../details/use-details.js';
import type { HeaderCallbacks } from '../columns/header-cell.js';
import { Header } from '../columns/header.js';
import type { RowContexts } from '../columns/row-context.js';
import type { RowView } from '../rows/index/row-index.js';
import { rowHeaderColumn } from '../rows/row-header.js';
import { LiveRow } from '../rows/live-row.js';
import type { RowFeed } from '../rows/row-feed.js';
import { Row } from '../rows/row.js';
import { GroupRow } from '../rows/groups/group-row.js';
import type { GroupLine } from '../rows/groups/grouped-lines.js';
import type { Lines } from '../rows/groups/use-lines.js';
import { useRowProps } from '../rows/use-row-props.js';
import type { Selection } from '../rows/use-selection.js';
import type { ColumnModel } from '../state/column-model.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { DescribeFinding, GetRowProps, ParticipantsTableState } from '../types.js';
import { columnStyle } from './column-style.js';
import { HEADER_ROW } from './keyboard.js';
import { createSlots } from './row-slots.js';
import { useGridFocus } from './use-grid-focus.js';
import { useNarrow } from './use-narrow.js';
import { useShownRow } from './use-shown-row.js';
import { useScrollAnchor } from './use-scroll-anchor.js';
import { useRowVirtualizer } from './use-row-virtualizer.js';

interface GridProps extends HeaderCallbacks {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly lines: Lines;
  /** The rows without the lines of groups. */
  readonly rowView: RowView;
  /** Set when rows change by themselves. */
  readonly feed: RowFeed | undefined;
  /** Number of rows on all pages, if a server pages. */
  readonly rowCount: number;
  readonly hasRowCount: boolean;
  /** Number of rows before the first of the view. */
  readonly rowOffset: number;
  /** Key of the row that is current in the app. */
  readonly currentKey: string | null;
  readonly getRowProps: GetRowProps | undefined;
  readonly model: ColumnModel;
  readonly rowContexts: RowContexts;
  readonly state: ParticipantsTableState;
  /** Changes when the user chooses other rows or another order. */
  readonly chosen: unknown;
  /** Null when rows cannot be selected. */
  readonly selection: Selection | null;
  readonly words: TableMessages;
  readonly nameOf: (participant: CobrowseMediaParticipant) => string;
  readonly describeFinding: DescribeFinding | undefined;
  readonly busy: boolean;
  readonly hasRowAction: boolean;
  /** The details next to the rows; null if the app shows none. */
  readonly details: Details | null;
  readonly onToggleGroup: (key: string) => void;
  readonly onSort: ToggleSort;
  readonly onRowAction: (participant: CobrowseMediaParticipant) => void;
}

/** The grid: headers and visible rows. */
export function Grid(props: GridProps): ReactElement {
  const { gridRef, lines, feed, model, selection, words, state, rowContexts } = props;
  const { view, keyAt, grouped } = lines;
  const { placed } = model;
  const hydrated = useHydrated();
  const narrow = useNarrow(gridRef);
  const { active, handlers } = useGridFocus(props);
  const virtualizer = useRowVirtualizer({
    grid: gridRef,
    count: view.count,
    columnCount: placed.length,
    density: state.density,
    narrow,
    hydrated,
    activeRow: active.row,
  });
  const currentKey = props.currentKey ?? props.details?.key ?? null;
  useShownRow(gridRef, props.details, virtualizer, active);
  const rowPropsOf = useRowProps(props.getRowProps);
  const headerColumn = useMemo(() => rowHeaderColumn(placed), [placed]);
  const style = useMemo(() => columnStyle(placed, selection !== null), [placed, selection]);
  const items = virtualizer.getVirtualItems();
  const keys = uniqueKeys(items.map(({ index }) => keyAt(index)));
  useScrollAnchor({ grid: gridRef, view, keyAt, items, chosen: props.chosen });
  const [assignSlots] = useState(createSlots);
  const slots = narrow ? keys : assignSlots(keys);

  const renderRow = (item: VirtualItem, at: number): ReactElement => {
    const { index, start } = item;
    const line = grouped?.lineAt(index) ?? null;
    if (line?.kind === 'group') return renderGroup(line, item, at);
    const participant = view.at(index);
    const key = keys[at] ?? '';
    const selected = selection ? selection.keys.has(key) : null;
    const current = key === currentKey;
    const name = selection ? clip(props.nameOf(participant)) : '';
    return (
      <Row
        key={slots[at]}
        participant={participant}
        context={rowContexts.of(participant)}
        rowKey={key}
        position={index}
        rowIndex={index + props.rowOffset + 2}
        line={line}
        top={hydrated ? start : null}
        placed={placed}
        headerColumn={headerColumn}
        current={current}
        selected={selected}
        selectLabel={selection ? fillTemplate(words.selectRow, { name }) : ''}
        tabColumn={active.row === index ? active.column : null}
        rowProps={rowPropsOf(participant, { selected: selected === true, current })}
        measure={narrow ? virtualizer.measureElement : undefined}
      />
    );
  };

  const renderGroup = (
    line: GroupLine,
    { index, start }: VirtualItem,
    at: number,
  ): ReactElement => {
    const session = rowContexts.sessionOf(view.at(index));
    const legs = legsOf(session) ?? line.group.rows.map((row) => props.rowView.at(row));
    const rowKeys = lines.rowKeysAt(index);
    return (
      <GroupRow
        key={slots[at]}
        line={line}
        legs={legs}
        session={session}
        findings={legs.flatMap((leg) => rowContexts.findingsOf(leg))}
        describeFinding={props.describeFinding}
        nameOf={props.nameOf}
        rowKey={keys[at] ?? ''}
        current={keys[at] === currentKey}
        position={index}
        rowIndex={index + props.rowOffset + 2}
        top={hydrated ? start : null}
        columnCount={placed.length}
        groupCount={grouped?.groups.length ?? 0}
        selected={selection ? rowKeys.every((key) => selection.keys.has(key)) : null}
        selectLabel={fillTemplate(words.selectRow, { name: clip(props.nameOf(view.at(index))) })}
        tabColumn={active.row === index ? active.column : null}
        measure={narrow ? virtualizer.measureElement : undefined}
      />
    );
  };

  return (
    <div
      ref={gridRef}
      role={grouped ? 'treegrid' : 'grid'}
      // Firefox makes every scroll container a tab stop, but here one cell is the tab stop.
      tabIndex={-1}
      aria-label={props.label}
      // -1 because it is unknown how many rows the sessions on other pages have.
      aria-rowcount={props.hasRowCount ? props.rowCount + 1 : -1}
      aria-colcount={placed.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.busy || undefined}
      className="cb-table-grid"
      data-density={state.density}
      data-wide={hydrated && !narrow ? '' : undefined}
      style={hydrated ? style : undefined}
      {...handlers}
    >
      <Header
        placed={placed}
        sorting={state.sorting}
        filters={state.filters}
        words={words}
        selected={selection ? selection.all : null}
        tabColumn={active.row === HEADER_ROW ? active.column : null}
        styled={hydrated}
        onMenu={props.onMenu}
        onResize={props.onResize}
        onPress={props.onPress}
      />
      <div
        role="rowgroup"
        className="cb-tbody"
        style={hydrated ? { blockSize: virtualizer.getTotalSize() } : undefined}
      >
        {items.map((item, at) => {
          const { index } = item;
          if (!feed) return renderRow(item, at);
          return (
            <LiveRow key={slots[at]} feed={feed} view={view} position={index}>
              {() => renderRow(item, at)}
            </LiveRow>
          );
        })}
      </div>
    </div>
  );
}

function legsOf(session: CobrowseConversation | null): readonly CobrowseMediaParticipant[] | null {
  const legs = session?.participants;
  return Array.isArray(legs) ? legs : null;
}

/**
 * Makes the keys of the visible rows unique. A participant that is in the data twice is shown
 * twice.
 */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  if (new Set(keys).size === keys.length) return keys;
  return keys.map((key, at) => (keys.indexOf(key) === at ? key : `${key} #${at}`));
}
