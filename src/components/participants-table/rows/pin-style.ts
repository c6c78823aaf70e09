import type { CSSProperties } from 'react';
import type { PlacedColumn } from '../state/column-model.js';

/** Where a pinned cell sticks. */
export function pinStyle({ pinned, offset }: PlacedColumn): CSSProperties | undefined {
  if (pinned === null) return undefined;
  return pinned === 'start' ? { insetInlineStart: offset } : { insetInlineEnd: offset };
}
