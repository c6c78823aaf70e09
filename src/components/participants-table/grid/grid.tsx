'use client';
import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { clip } from '../../../words/clip.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { ExtrasSource } from '../columns/row-context.js';
import { Header } from '../columns/header.js';
import type { RowView } from '../rows/index/row-index.js';
import { createRange } from './row-range.js';
import { createSlots } from './row-slots.js';
import { Row } from '../rows/row.js';
import { SELECT_WIDTH } from '../rows/select-column.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { ColumnModel } from '../state/column-table.js';
import type { KeyAt, Selection } from '../rows/use-selection.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { ParticipantsTableState, TableDensity } from '../types.js';
import { useGridFocus } from './use-grid-focus.js';
import { useHydrated } from '../../../internals/use-hydrated.js';
import { useNarrow } from './use-narrow.js';

/** Heights of rows in pixels; the style sheet has the same. */
const ROW_HEIGHTS: Readonly<Record<TableDensity, number>> = {
  compact: 28,
  standard: 36,
  comfortable: 48,
};
const HEADER_HEIGHT = 36;
/** Height of a card before it is measured: a line for each column. */
const CARD_LINE = 24;
const CARD_GAP = 8;
/** Stands for the height of the grid where there is none: in server markup, or without layout. */
const FIRST_RECT = { width: 0, height: 600 };
/** In a browser rows wait until the grid is measured, within the same frame: none is made twice. */
const NO_RECT = { width: 0, height: 0 };

interface GridProps {
  readonly label: string;
  readonly view: RowView;
  /** Rows over all pages, where the host pages. */
  readonly rowCount: number;
  /** Rows before the first of the view. */
  readonly rowOffset: number;
  readonly keyAt: KeyAt;
  /** Key of the row that the host shows elsewhere. */
  readonly currentKey: string | null;
  readonly model: ColumnModel;
  readonly extras: ExtrasSource;
  readonly state: ParticipantsTableState;
  readonly change: ChangeState;
  /** Null where rows cannot be selected. */
  readonly selection: Selection | null;
  readonly words: TableMessages;
  readonly nameOf: (leg: CobrowseMediaParticipant) => string;
  readonly busy: boolean;
  readonly onSort: ToggleSort;
  readonly onMenu: (id: string, button: HTMLElement) => void;
  readonly onResize: (id: string, width: number) => void;
  readonly onPress: (header: HTMLElement, press: PointerEvent) => void;
  readonly onRowAction: ((leg: CobrowseMediaParticipant) => void) | undefined;
}

/** The grid: headers, and the rows that can be seen. */
export function Grid(props: GridProps): ReactElement {
  const { view, model, keyAt, selection, words, state, extras } = props;
  const { placed } = model;
  const hydrated = useHydrated();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(scroller);
  const focus = useGridFocus({ ...props, scroller, selection });
  const rowHeight = narrow ? (placed.length + 1) * CARD_LINE : ROW_HEIGHTS[state.density];
  const activeRow = focus.active.row;
  const [extractRange] = useState(createRange);
  const rangeExtractor = useMemo(() => extractRange(activeRow), [extractRange, activeRow]);
  const [initialRect] = useState(hydrated ? NO_RECT : FIRST_RECT);
  // oxlint-disable-next-line react/incompatible-library -- this component is its one user and passes nothing of it down
  const virtualizer = useVirtualizer({
    count: view.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    initialRect,
    observeElementRect: observeHeight,
    rangeExtractor,
    useAnimationFrameWithResizeObserver: true,
    gap: narrow ? CARD_GAP : 0,
    paddingStart: narrow ? CARD_GAP : 0,
    paddingEnd: narrow ? CARD_GAP : 0,
  });
  const sizes = `${state.density} ${narrow}`;
  const [measured, setMeasured] = useState(sizes);
  if (measured !== sizes) {
    setMeasured(sizes);
    virtualizer.measure();
  }
  const columns = useMemo(() => templateOf(placed, selection !== null), [placed, selection]);
  const measure = narrow ? virtualizer.measureElement : undefined;
  const items = virtualizer.getVirtualItems();
  const keys = uniqueKeys(items.map(({ index }) => keyAt(index)));
  const [assignSlots] = useState(createSlots);
  const slots = narrow ? keys : assignSlots(keys);

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.rowCount + 1}
      aria-colcount={placed.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.busy || undefined}
      className="cb-table-grid"
      data-density={state.density}
      data-wide={hydrated && !narrow ? '' : undefined}
      style={hydrated ? columns : undefined}
      {...focus.handlers}
    >
      <Header
        placed={placed}
        sorting={state.sorting}
        filters={state.filters}
        words={words}
        selected={selection ? selection.all : null}
        tabColumn={activeRow < 0 ? focus.active.column : null}
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
        {items.map(({ index, start }, at) => {
          const leg = view.at(index);
          const key = keys[at] ?? '';
          return (
            <Row
              key={slots[at]}
              leg={leg}
              extras={extras.of(leg)}
              rowKey={key}
              position={index}
              rowIndex={index + props.rowOffset + 2}
              top={hydrated ? start : null}
              placed={placed}
              current={key === props.currentKey}
              selected={selection ? selection.keys.has(key) : null}
              selectLabel={
                selection ? fillTemplate(words.selectRow, { name: clip(props.nameOf(leg)) }) : ''
              }
              tabColumn={activeRow === index ? focus.active.column : null}
              measure={measure}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The height for rows, below the header. A grid that is not laid out is taken as one of some height. */
const observeHeight: typeof observeElementRect = (instance, tell) =>
  observeElementRect(instance, ({ width, height }) =>
    tell({ width, height: Math.max(1, (height || FIRST_RECT.height) - HEADER_HEIGHT) }),
  );

/** Widths of columns, as custom properties that the style sheet reads. */
function templateOf(placed: ColumnModel['placed'], selectable: boolean): CSSProperties {
  const own = selectable ? [SELECT_WIDTH] : [];
  const widths = [...own, ...placed.map(({ width }) => width)];
  const last = widths.length - 1;
  const tracks = widths.map((width, index) =>
    index === last ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  return {
    '--cb-table-columns': tracks.join(' '),
    '--cb-table-width': `${widths.reduce((sum, width) => sum + width, 0)}px`,
    scrollPaddingBlockStart: HEADER_HEIGHT,
    scrollPaddingInlineStart: placed
      .filter(({ pinned }) => pinned === 'start')
      .reduce((sum, { width }) => sum + width, selectable ? SELECT_WIDTH : 0),
    scrollPaddingInlineEnd: placed
      .filter(({ pinned }) => pinned === 'end')
      .reduce((sum, { width }) => sum + width, 0),
  } as CSSProperties; // React's type knows no custom properties
}

/** Keys of visible rows; data with one leg twice shows it twice. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  if (new Set(keys).size === keys.length) return keys;
  return keys.map((key, at) => (keys.indexOf(key) === at ? key : `${key} #${at}`));
}
