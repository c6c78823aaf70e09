'use client';
import { useMemo, useState, type ReactElement } from 'react';
import { useHydrated } from '../../../internals/use-hydrated.js';
import { Header } from '../columns/header.js';
import { LiveRow } from '../rows/live-row.js';
import { rowHeaderColumn } from '../rows/row-header.js';
import { useRowProps } from '../rows/use-row-props.js';
import { columnStyle } from './column-style.js';
import type { GridProps } from './grid-props.js';
import { HEADER_ROW } from './keyboard.js';
import { renderLine, type LineContext, type VisibleLine } from './render-line.js';
import { createSlots } from './row-slots.js';
import { useGridFocus } from './use-grid-focus.js';
import { useNarrow } from './use-narrow.js';
import { useRowVirtualizer } from './use-row-virtualizer.js';
import { useScrollAnchor } from './use-scroll-anchor.js';
import { useShownRow } from './use-shown-row.js';

/** The grid: headers and visible rows. */
export function Grid(props: GridProps): ReactElement {
  const { gridRef, lines, feed, model, selection, state } = props;
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
  useShownRow(gridRef, props.details, virtualizer, active);
  const items = virtualizer.getVirtualItems();
  const keys = uniqueKeys(items.map(({ index }) => keyAt(index)));
  useScrollAnchor({ grid: gridRef, view, keyAt, items, chosen: props.chosen });
  const [assignSlots] = useState(createSlots);
  const slots = narrow ? keys : assignSlots(keys);
  const visibleLines = items.map(({ index, start }, at): VisibleLine => ({
    position: index,
    start,
    key: keys[at] ?? '',
    slot: slots[at],
  }));
  const headerColumn = useMemo(() => rowHeaderColumn(placed), [placed]);
  const context: LineContext = {
    props,
    active,
    currentKey: props.currentKey ?? props.details?.key ?? null,
    headerColumn,
    rowPropsOf: useRowProps(props.getRowProps),
    hydrated,
    measure: narrow ? virtualizer.measureElement : undefined,
  };
  const style = useMemo(() => columnStyle(placed, selection !== null), [placed, selection]);

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
        words={props.words}
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
        {visibleLines.map((line) => {
          if (!feed) return renderLine(line, context);
          return (
            <LiveRow key={line.slot} feed={feed} readRow={() => view.at(line.position)}>
              {() => renderLine(line, context)}
            </LiveRow>
          );
        })}
      </div>
    </div>
  );
}

/**
 * Makes the keys of the visible rows unique. A participant that is in the data twice is shown
 * twice.
 */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  if (new Set(keys).size === keys.length) return keys;
  return keys.map((key, at) => (keys.indexOf(key) === at ? key : `${key} #${at}`));
}
