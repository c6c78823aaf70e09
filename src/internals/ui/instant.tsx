import type { ReactElement } from 'react';
import { isoInstant } from '../../words/format.js';

/**
 * A point in time: a text for people, and ISO-8601 for machines. It has its own direction, so that
 * "3:13 PM" does not read "PM 3:13" on a right-to-left page. A plain function, because a table
 * shows hundreds of these and a component would take React twice as long.
 */
export function instantElement(instant: number, text: string): ReactElement {
  return (
    // JavaScript engines use different spaces in dates, so server and browser may render different text.
    <time dateTime={isoInstant(instant)} dir="auto" suppressHydrationWarning>
      {text}
    </time>
  );
}
