'use client';
import { memo, type MouseEvent, type PointerEvent, type ReactElement } from 'react';
import { icon } from '../../../internals/ui/icon.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import { fittingWidth } from './fit-column.js';
import { pinStyle } from '../rows/row.js';
import { SELECT } from '../rows/select-column.js';
import { MIN_WIDTH, type PlacedColumn } from '../state/column-table.js';
import type { ParticipantsTableState, TableSort } from '../types.js';

const UP = 'M8 13V3M4 7l4-4 4 4';
const DOWN = 'M8 3v10M4 9l4 4 4-4';
const MORE = 'M8 3v.1M8 8v.1M8 13v.1';
const FILTER = 'M2 3h12L9.5 8.5V13l-3-1.5v-3Z';

interface HeaderProps {
  readonly placed: readonly PlacedColumn[];
  readonly sorting: readonly TableSort[];
  readonly filters: ParticipantsTableState['filters'];
  readonly words: TableMessages;
  /** Whether all rows are selected; null where none can be. */
  readonly selected: boolean | 'some' | null;
  readonly tabColumn: string | null;
  /** False in server markup. */
  readonly styled: boolean;
  readonly onMenu: (id: string, button: HTMLElement) => void;
  readonly onResize: (id: string, width: number) => void;
  /** A press that may become a drag. */
  readonly onPress: (header: HTMLElement, press: globalThis.PointerEvent) => void;
}

/** The row of headers. */
export const Header: React.NamedExoticComponent<HeaderProps> = memo(function Header(
  props: HeaderProps,
): ReactElement {
  const { placed, sorting, words, selected, tabColumn } = props;
  return (
    <div role="rowgroup" className="cb-thead">
      <div role="row" className="cb-tr cb-tr-head" aria-rowindex={1}>
        {selected !== null && (
          <div
            role="columnheader"
            aria-label={words.selectColumn}
            className="cb-th cb-td-select"
            tabIndex={tabColumn === SELECT ? 0 : undefined}
            data-column={SELECT}
          >
            <input
              type="checkbox"
              className="cb-check"
              tabIndex={-1}
              aria-label={words.selectAll}
              checked={selected === true}
              ref={(box) => {
                if (box) box.indeterminate = selected === 'some';
              }}
              readOnly
            />
          </div>
        )}
        {placed.map((item) => (
          <HeaderCell
            key={item.column.id}
            item={item}
            place={sorting.findIndex(({ column }) => column === item.column.id)}
            sorting={sorting}
            filtered={item.column.id in props.filters}
            words={words}
            isTabStop={tabColumn === item.column.id}
            styled={props.styled}
            onMenu={props.onMenu}
            onResize={props.onResize}
            onPress={props.onPress}
          />
        ))}
      </div>
    </div>
  );
});

function HeaderCell(props: {
  readonly item: PlacedColumn;
  /** Place among the columns that sort; -1 when it does not. */
  readonly place: number;
  readonly sorting: readonly TableSort[];
  readonly filtered: boolean;
  readonly words: TableMessages;
  readonly isTabStop: boolean;
  readonly styled: boolean;
  readonly onMenu: HeaderProps['onMenu'];
  readonly onResize: HeaderProps['onResize'];
  readonly onPress: HeaderProps['onPress'];
}): ReactElement {
  const { item, place, sorting, words, filtered } = props;
  const { column, pinned, offset } = item;
  const direction = sorting[place]?.direction ?? null;
  const several = sorting.length > 1 && direction !== null;
  const notes = [
    place > 0 && direction
      ? fillTemplate(words.sortPlace, { place: String(place + 1), direction: words[direction] })
      : '',
    filtered ? words.filtered : '',
  ];
  return (
    <div
      role="columnheader"
      className="cb-th"
      // The cells' header is the name alone, without the button's.
      aria-label={[column.header, ...notes].filter((text) => text !== '').join(', ')}
      // By the ARIA pattern one header at a time tells the sorting; others say it in words.
      aria-sort={column.hasValues ? (place === 0 && direction ? direction : 'none') : undefined}
      tabIndex={props.isTabStop ? 0 : undefined}
      data-column={column.id}
      data-sort={direction ?? undefined}
      data-sortable={column.hasValues ? '' : undefined}
      data-pinned={pinned ?? undefined}
      style={props.styled ? pinStyle(pinned, offset) : undefined}
      onPointerDown={(event) => {
        if (mayDrag(event)) props.onPress(event.currentTarget, event.nativeEvent);
      }}
    >
      <bdi className="cb-th-text">{column.header}</bdi>
      {direction && icon(direction === 'ascending' ? UP : DOWN)}
      {several && <span className="cb-th-place">{place + 1}</span>}
      {filtered && icon(FILTER)}
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

/** By a mouse or a pen: a finger scrolls, and has the column's menu. */
function mayDrag({ button, pointerType, target }: PointerEvent): boolean {
  const isControl = target instanceof Element && target.closest('button, .cb-th-resize') !== null;
  return button === 0 && pointerType !== 'touch' && !isControl;
}

/** Resizes by pointer, a double click to what fits; the column's menu does it by keyboard. */
function ResizeHandle(props: {
  readonly id: string;
  readonly onResize: HeaderProps['onResize'];
}): ReactElement {
  const resize = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget;
    const cell = handle.parentElement;
    if (!cell) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const startX = event.clientX;
    const startWidth = cell.getBoundingClientRect().width;
    const sign = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
    const move = (moved: globalThis.PointerEvent): void => {
      const width = Math.round(startWidth + sign * (moved.clientX - startX));
      props.onResize(props.id, Math.max(MIN_WIDTH, width));
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  };
  const fit = ({ currentTarget }: MouseEvent<HTMLSpanElement>): void => {
    const cell = currentTarget.parentElement;
    if (cell) props.onResize(props.id, fittingWidth(cell));
  };
  return (
    <span className="cb-th-resize" aria-hidden="true" onPointerDown={resize} onDoubleClick={fit} />
  );
}
