'use client';
import { useState, type MouseEvent, type ReactElement } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';

/** Rows of a long list that are shown at once. */
export const STEP = 50;

/** Rows of one list that go on paper; a damaged session has enough for a truck. */
export const MOST_PRINTED = 1000;

/** Tells on paper what is not on it. */
export function NotPrinted({ all }: { readonly all: number }): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  if (all <= MOST_PRINTED) return null;
  return (
    <p className="cb-note cb-print">
      {fillTemplate(words.notPrinted, { count: countText(all - MOST_PRINTED, locale) })}
    </p>
  );
}

/** How many rows are shown, and a function that shows at least so many, or the next ones. */
export function useShown(first: number = STEP): readonly [number, (atLeast?: number) => void] {
  const [count, setCount] = useState(first);
  const more = (atLeast?: number): void =>
    setCount((old) => Math.max(old, atLeast === undefined ? old + STEP : atLeast));
  return [count, more];
}

/** Rows of a long list that are shown: from one, up to but without another. */
export interface ShownRows {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that are shown of a list, with a row among them that the reader was led to. Where that
 * is far down, the list begins near it: thousands of rows would stop the page.
 */
export function useShownRows(
  place: number,
): readonly [ShownRows, (change: Partial<ShownRows>) => void] {
  const [rows, setRows] = useState<ShownRows>({ from: 0, to: STEP });
  const isShown = place < 0 || (place >= rows.from && place < rows.to);
  const page = Math.floor(place / STEP) * STEP;
  const next = isShown ? rows : { from: page, to: page + STEP };
  if (!isShown) setRows(next);
  return [next, (change) => setRows({ ...next, ...change })];
}

/** Shows more of the list before it. The focus goes to the first new row. */
export function ShowMore(props: {
  /** Place in the list after the last row that is shown. */
  readonly count: number;
  /** Place of the first row that is shown. */
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
    // After the new rows are there: the button may be gone with the last of them.
    queueMicrotask(() => list?.children[count - first]?.querySelector('button')?.focus());
  };
  return (
    <button type="button" className="cb-button" onClick={show}>
      {fillTemplate(words.more, { count: countText(Math.min(STEP, all - count), locale) })}
    </button>
  );
}

/** Shows what stands before the list that follows. The focus goes to the row right before it. */
export function ShowEarlier(props: {
  readonly first: number;
  readonly onMore: (first: number) => void;
}): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { first, onMore } = props;
  if (first === 0) return null;
  const next = Math.max(0, first - STEP);
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
