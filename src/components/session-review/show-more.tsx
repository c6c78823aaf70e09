'use client';
import { useState, type MouseEvent, type ReactElement } from 'react';
import { useRegion } from '../../parts/settings.js';
import { useWords } from '../../parts/use-words.js';
import { review as english } from '../../words/en/review.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';

/** Rows of a long list that are shown at once. */
export const STEP = 50;

/** How many rows are shown, and a function that shows at least so many, or the next ones. */
export function useShown(first: number = STEP): readonly [number, (atLeast?: number) => void] {
  const [count, setCount] = useState(first);
  const more = (atLeast?: number): void =>
    setCount((old) => Math.max(old, atLeast === undefined ? old + STEP : atLeast));
  return [count, more];
}

/** Shows more of the list before it. The focus goes to the first new row. */
export function ShowMore(props: {
  readonly count: number;
  readonly all: number;
  readonly onMore: () => void;
}): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { count, all, onMore } = props;
  if (count >= all) return null;
  const show = (event: MouseEvent): void => {
    const list = event.currentTarget.previousElementSibling;
    onMore();
    // After the new rows are there: the button may be gone with the last of them.
    queueMicrotask(() => list?.children[count]?.querySelector('button')?.focus());
  };
  return (
    <button type="button" className="cb-button" onClick={show}>
      {fillTemplate(words.more, { count: countText(Math.min(STEP, all - count), locale) })}
    </button>
  );
}
