import type { CSSProperties } from 'react';
import { SELECT_WIDTH } from '../rows/select-column.js';
import type { PlacedColumn } from '../state/column-model.js';

/** A style with custom properties, which React's type does not include. */
interface ColumnStyle extends CSSProperties {
  readonly '--cb-table-columns': string;
  readonly '--cb-table-width': string;
}

/** The widths of the columns, as custom properties that the style sheet reads. */
export function columnStyle(placed: readonly PlacedColumn[], selectable: boolean): ColumnStyle {
  const widths = [...(selectable ? [SELECT_WIDTH] : []), ...placed.map(({ width }) => width)];
  const tracks = widths.map((width, index) =>
    // The last column takes the remaining width of a wide table.
    index === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return { '--cb-table-columns': tracks.join(' '), '--cb-table-width': `${total}px` };
}
