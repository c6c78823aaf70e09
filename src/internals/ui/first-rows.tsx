'use client';
import { useState, type ReactElement, type ReactNode } from 'react';
import { control } from '../../words/en/control.js';
import { fillTemplate } from '../../words/message.js';
import { useRegion } from '../settings.js';
import { useWords } from '../use-words.js';

/**
 * The first rows of a list, followed by a button that shows more of them step by step and, once all
 * are shown, fewer again. The button never disappears, so it does not lose the focus.
 */
export function FirstRows<Item>(props: FirstRows.Props<Item>): ReactNode {
  const { items, step, children } = props;
  const words = useWords('control', control);
  const { locale } = useRegion();
  const [count, setCount] = useState(step);
  const next = Math.min(step, items.length - count);
  return (
    <>
      {items.slice(0, count).map(children)}
      {items.length > step && (
        <li>
          <button
            type="button"
            className="cb-button"
            onClick={() => setCount(next > 0 ? count + step : step)}
          >
            {next > 0
              ? fillTemplate(words.more, { count: next.toLocaleString(locale) })
              : words.fewer}
          </button>
        </li>
      )}
    </>
  );
}

/** Types of {@link FirstRows}. */
export declare namespace FirstRows {
  /** Props of {@link FirstRows}. */
  interface Props<Item> {
    readonly items: readonly Item[];
    /** How many rows are shown at first, and how many more with each press. */
    readonly step: number;
    /** Renders an item as an `<li>`. */
    readonly children: (item: Item) => ReactElement;
  }
}
