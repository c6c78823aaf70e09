/** The navigation keys of the ARIA grid pattern. */

/** The position of the header: above the first row, which has the position 0. */
export const HEADER_ROW = -1;

/** A cell: position of the row, or `HEADER_ROW`, and position of the column. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** The size of the grid, which decides where a key leads. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
  readonly rightToLeft: boolean;
}

/** The pressed key. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The cell that a key leads to; null for keys that do not move. */
export function moveInGrid(pressed: GridKey, cell: GridCell, shape: GridShape): GridCell | null {
  const { row, column } = cell;
  const jump = pressed.ctrlKey || pressed.metaKey;
  const lastRow = shape.rows - 1;
  const lastColumn = shape.columns - 1;
  const next = jump ? lastColumn : column + 1;
  const previous = jump ? 0 : column - 1;
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(HEADER_ROW, Math.min(lastRow, nextRow)),
    column: Math.max(0, Math.min(lastColumn, nextColumn)),
  });
  switch (pressed.key) {
    case 'ArrowDown':
      return to(jump ? lastRow : row + 1, column);
    case 'ArrowUp':
      return to(jump ? HEADER_ROW : row - 1, column);
    case 'ArrowRight':
      return to(row, shape.rightToLeft ? previous : next);
    case 'ArrowLeft':
      return to(row, shape.rightToLeft ? next : previous);
    case 'Home':
      return to(jump ? HEADER_ROW : row, 0);
    case 'End':
      return to(jump ? lastRow : row, lastColumn);
    case 'PageDown':
      return to(row + shape.page, column);
    case 'PageUp':
      return to(row <= 0 ? HEADER_ROW : Math.max(0, row - shape.page), column);
    default:
      return null;
  }
}
