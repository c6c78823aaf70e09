import type { ReactElement } from 'react';
import { clip } from '../../words/clip.js';

/**
 * A text from the data: it cannot turn its surroundings around, and is cut where it is very long. A
 * function, as a table shows hundreds, and React takes as long for a component as for its element.
 */
export function dataText(text: string | null, className?: string): ReactElement {
  return <bdi className={className}>{clip(text ?? '')}</bdi>;
}
