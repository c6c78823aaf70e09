import type { ReactElement } from 'react';
import { clip } from '../words/clip.js';

/** A text from the data: it cannot turn its surroundings around, and is cut where it is very long. */
export function DataText(props: {
  readonly className?: string;
  readonly children: string | null;
}): ReactElement {
  return <bdi className={props.className}>{clip(props.children ?? '')}</bdi>;
}
