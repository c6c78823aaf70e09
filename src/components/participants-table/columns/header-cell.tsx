'use client';
import type { PointerEvent, ReactElement } from 'react';
import { icon } from '../../../internals/ui/icon.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import { pinStyle } from '../rows/pin-style.js';
import type { PlacedColumn } from '../state/column-model.js';
import type { TableSort } from '../types.js';
import { ResizeHandle } from './resize-handle.js';

const UP = 'M8 13V3M4 7l4-4 4 4';
const DOWN = 'M8 3v10M4 9l4 4 4-4';
const MORE = 'M8 3v.1M8 8v.1M8 13v.1';
const FILTER = 'M2 3h12L9.5 8.5V13l-3-1.5v-3Z';

/** Events of a header. */
export interface HeaderCallbacks {
  /** The user opened the menu of a column with its button. */
  readonly onMenu: (id: string, button: HTMLElement) => void;
  readonly onResize: (id: string, width: number) => void;
  /** A press on a header that may become a drag. */
  readonly onPress: (header: HTMLElement, press: globalThis.PointerEvent) => void;
}

interface HeaderCellProps extends HeaderCallbacks {
  readonly item: PlacedColumn;
  readonly sorting: readonly TableSort[];
  readonly filtered: boolean;
  readonly words: TableMessages;
  readonly isTabStop: boolean;
  readonly styled: boolean;
}

/**
 * The header of one column: a button that sorts, a button for its menu, and a handle for its width.
 */
export function HeaderCell(props: HeaderCellProps): ReactElement {
  const { item, words, filtered } = props;
  const { column, pinned } = item;
  const sort = columnSort(column.id, props.sorting);
  const content = (
    <>
      <bdi className="cb-th-text">{column.header}</bdi>
      {sort && icon(sort.direction === 'ascending' ? UP : DOWN)}
      {sort?.isOneOfSeveral && <span className="cb-th-sort-position">{sort.position}</span>}
      {filtered && icon(FILTER)}
    </>
  );
  return (
    <div
      role="columnheader"
      className="cb-th"
      // Leaves out the name of the menu button, which would otherwise be read for every cell.
      aria-label={headerLabel({ header: column.header, sort, words, filtered })}
      aria-sort={column.hasValues ? ariaSort(sort) : undefined}
      tabIndex={props.isTabStop ? 0 : undefined}
      data-column={column.id}
      data-sort={sort?.direction}
      data-pinned={pinned ?? undefined}
      style={props.styled ? pinStyle(item) : undefined}
      onPointerDown={(event) => {
        if (!canDrag(event) || isNearEdge(event)) return;
        props.onPress(event.currentTarget, event.nativeEvent);
      }}
    >
      {column.hasValues ? (
        <button type="button" tabIndex={-1} className="cb-th-label cb-th-sort">
          {content}
        </button>
      ) : (
        <span className="cb-th-label">{content}</span>
      )}
      <button
        type="button"
        tabIndex={-1}
        className="cb-button cb-th-menu"
        aria-label={fillTemplate(words.columnMenu, { column: column.header })}
        aria-haspopup="dialog"
        onClick={(event) => props.onMenu(column.id, event.currentTarget)}
      >
        {icon(MORE)}
      </button>
      <ResizeHandle id={column.id} onResize={props.onResize} />
    </div>
  );
}

/** How the table is sorted by a column. */
interface ColumnSort {
  readonly direction: TableSort['direction'];
  /** Position among the columns by which the table is sorted, from 1. */
  readonly position: number;
  readonly isOneOfSeveral: boolean;
}

/** Null if the table is not sorted by the column. */
function columnSort(id: string, sorting: readonly TableSort[]): ColumnSort | null {
  const index = sorting.findIndex(({ column }) => column === id);
  const sort = sorting[index];
  if (!sort) return null;
  return {
    direction: sort.direction,
    position: index + 1,
    isOneOfSeveral: sorting.length > 1,
  };
}

/** The name of the column, followed by what `aria-sort` cannot express. */
function headerLabel(options: {
  readonly header: string;
  readonly sort: ColumnSort | null;
  readonly words: TableMessages;
  readonly filtered: boolean;
}): string {
  const { header, sort, words, filtered } = options;
  const parts = [header];
  if (sort && sort.position > 1) {
    const values = { position: String(sort.position), direction: words[sort.direction] };
    parts.push(fillTemplate(words.sortPosition, values));
  }
  if (filtered) parts.push(words.filtered);
  return parts.join(', ');
}

/** ARIA allows `aria-sort` on one header at a time: the primary one. */
function ariaSort(sort: ColumnSort | null): TableSort['direction'] | 'none' {
  return sort?.position === 1 ? sort.direction : 'none';
}

/**
 * Columns are dragged with a mouse or a pen. A finger scrolls, but the column's menu also moves
 * columns.
 */
function canDrag({ button, pointerType, target }: PointerEvent): boolean {
  const isControl =
    target instanceof Element && target.closest('.cb-th-menu, .cb-th-resize') !== null;
  return button === 0 && pointerType !== 'touch' && !isControl;
}

/** Close to an edge, the user most likely missed the handle that changes a width. */
function isNearEdge({ currentTarget, clientX }: PointerEvent<HTMLElement>): boolean {
  const { left, right } = currentTarget.getBoundingClientRect();
  return clientX < left + EDGE || clientX > right - EDGE;
}

/** No drag starts within this many pixels of an edge of the header. */
const EDGE = 10;
