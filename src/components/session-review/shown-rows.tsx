'use client';
import { useState, type MouseEvent, type ReactElement } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';

/** How many rows of a long list are shown at first, and added with each press. */
export const ROWS_PER_STEP = 50;

/** How many rows of a list are printed at most. A corrupt session can have many thousands. */
export const MAX_PRINTED_ROWS = 1000;

/** Says in print how many rows are missing. */
export function NotPrinted({ all }: { readonly all: number }): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  if (all <= MAX_PRINTED_ROWS) return null;
  return (
    <p className="cb-note cb-print">
      {fillTemplate(words.notPrinted, { count: countText(all - MAX_PRINTED_ROWS, locale) })}
    </p>
  );
}

/** How many rows are shown, and a function that shows more. */
export function useShownCount(first: number = ROWS_PER_STEP): readonly [number, () => void] {
  const [count, setCount] = useState(first);
  return [count, () => setCount((before) => before + ROWS_PER_STEP)];
}

/** The range of rows that are shown: `from` is included, `to` is not. */
export interface ShownRows {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a list that are shown. They always include the row at `index`, for example after a
 * click on a finding. If it is far down, the list starts near it, because thousands of rows would
 * block the page.
 *
 * @param index - as `findIndex` returns it: -1 if no particular row has to be shown
 */
export function useShownRows(
  index: number,
): readonly [ShownRows, (change: Partial<ShownRows>) => void] {
  const [rows, setRows] = useState<ShownRows>({ from: 0, to: ROWS_PER_STEP });
  const isShown = index < 0 || (index >= rows.from && index < rows.to);
  const page = Math.floor(index / ROWS_PER_STEP) * ROWS_PER_STEP;
  const next = isShown ? rows : { from: page, to: page + ROWS_PER_STEP };
  if (!isShown) setRows(next);
  return [next, (change) => setRows({ ...next, ...change })];
}

/** A button that shows more rows of the list before it. The focus moves to the first new row. */
export function ShowMore(props: {
  /** Index after the last row that is shown. */
  readonly count: number;
  /** Index of the first row that is shown. */
  readonly first?: number;
  readonly all: number;
  readonly onMore: () => void;
}): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { count, all, onMore, first = 0 } = props;
  if (count >= all) return null;
  const show = (event: MouseEvent): void => {
    const list = event.currentTarget.previousElementSibling;
    onMore();
    // Runs after the new rows are rendered. With the last of them, the button disappears.
    queueMicrotask(() => list?.children[count - first]?.querySelector('button')?.focus());
  };
  return (
    <button type="button" className="cb-button" onClick={show}>
      {fillTemplate(words.more, { count: countText(Math.min(ROWS_PER_STEP, all - count), locale) })}
    </button>
  );
}

/**
 * A button that shows earlier rows of the list after it. The focus moves to the row right before
 * the first one.
 */
export function ShowEarlier(props: {
  readonly first: number;
  readonly onMore: (first: number) => void;
}): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { first, onMore } = props;
  if (first === 0) return null;
  const next = Math.max(0, first - ROWS_PER_STEP);
  const show = (event: MouseEvent): void => {
    const list = event.currentTarget.nextElementSibling;
    onMore(next);
    queueMicrotask(() => list?.children[first - next - 1]?.querySelector('button')?.focus());
  };
  return (
    <button type="button" className="cb-button" onClick={show}>
      {fillTemplate(words.earlierOf, { count: countText(first, locale) })}
    </button>
  );
}
