import type { ReactElement } from 'react';
import { isoInstant } from '../../words/format.js';

/**
 * A point in time: the text for people, and ISO-8601 for machines. A function, as a table shows
 * hundreds, and React takes as long for a component as for its element.
 */
export function instantElement(instant: number, text: string): ReactElement {
  return (
    // Engines disagree on the spaces of a date, so a server's text may differ from the browser's.
    <time dateTime={isoInstant(instant)} suppressHydrationWarning>
      {text}
    </time>
  );
}
