'use client';
import { observeElementRect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useMemo, useState, type RefObject } from 'react';
import type { TableDensity } from '../types.js';
import { createRange } from './row-range.js';

/** Heights of rows in pixels. The style sheet has the same numbers. */
const ROW_HEIGHTS: Readonly<Record<TableDensity, number>> = {
  compact: 28,
  standard: 36,
  comfortable: 48,
};
/** Height of the header in pixels. The style sheet has the same number. */
const HEADER_HEIGHT = 36;
/** Height of one line of a card until the card is measured: a card has a line for each column. */
const CARD_LINE_HEIGHT = 24;
const CARD_GAP = 8;
/** The assumed size of the grid if it has none, as in server markup or without layout. */
const DEFAULT_RECT = { width: 0, height: 600 };
/**
 * In a browser, rows are rendered after the grid has been measured, in the same frame, so that no
 * row is rendered twice.
 */
const UNMEASURED_RECT = { width: 0, height: 0 };

interface RowVirtualizerOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly columnCount: number;
  readonly density: TableDensity;
  /** Whether rows are cards. */
  readonly narrow: boolean;
  /** False in server markup. */
  readonly hydrated: boolean;
  /** The row with the tab stop, which stays in the document. */
  readonly activeRow: number;
}

/** Decides which rows are in the document, and where. */
export function useRowVirtualizer(
  options: RowVirtualizerOptions,
): Virtualizer<HTMLElement, HTMLElement> {
  const { grid, count, columnCount, density, narrow, hydrated, activeRow } = options;
  const rowHeight = narrow ? (columnCount + 1) * CARD_LINE_HEIGHT : ROW_HEIGHTS[density];
  const gap = narrow ? CARD_GAP : 0;
  const [extractRange] = useState(createRange);
  const rangeExtractor = useMemo(() => extractRange(activeRow), [extractRange, activeRow]);
  const [initialRect] = useState(hydrated ? UNMEASURED_RECT : DEFAULT_RECT);
  // oxlint-disable-next-line react/incompatible-library -- its only user, `Grid`, does not pass it down
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    initialRect,
    observeElementRect: observeBody,
    rangeExtractor,
    useAnimationFrameWithResizeObserver: true,
    gap,
    paddingStart: gap,
    paddingEnd: gap,
  });

  const layout = `${density} ${narrow}`;
  const [measuredLayout, setMeasuredLayout] = useState(layout);
  if (measuredLayout !== layout) {
    setMeasuredLayout(layout);
    virtualizer.measure();
  }
  return virtualizer;
}

/** Observes the space for rows: the grid without its header. */
const observeBody: typeof observeElementRect = (instance, onChange) =>
  observeElementRect(instance, ({ width, height }) =>
    onChange({ width, height: Math.max(1, (height || DEFAULT_RECT.height) - HEADER_HEIGHT) }),
  );
