import type { ReactElement } from 'react';
import { clip } from '../../words/clip.js';

/**
 * A text from the data. It is isolated, so that it cannot change the direction of the text around
 * it, and shortened if it is very long. A plain function, because a table shows hundreds of these
 * and a component would take React twice as long.
 */
export function dataText(text: string | null, className?: string): ReactElement {
  return <bdi className={className}>{clip(text ?? '')}</bdi>;
}
