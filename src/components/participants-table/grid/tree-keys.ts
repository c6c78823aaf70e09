/** The arrow keys that open and close groups, as in the ARIA treegrid pattern. */
import type { GroupedLine, GroupedView } from '../rows/groups/grouped-lines.js';
import { SELECT } from '../rows/select-column.js';
import type { GridKey } from './keyboard.js';

interface TreeCell {
  readonly grouped: GroupedView;
  /** The line with the tab stop; null in the header. */
  readonly line: GroupedLine | null;
  readonly columns: readonly string[];
  readonly column: string;
  readonly rightToLeft: boolean;
}

/** What a key does: opens or closes a group, or moves to a line. */
interface TreeStep {
  /** Key of the group. */
  readonly toggle: string | null;
  readonly row: number | null;
  readonly column: string;
}

/**
 * The forward arrow key opens a group, or goes to its first row. The backward arrow key closes a
 * group, or goes from the first column of a row to its group. Null for all other keys and
 * positions.
 */
export function treeStep(pressed: GridKey, cell: TreeCell): TreeStep | null {
  const { grouped, line, columns, column, rightToLeft } = cell;
  if (!line || pressed.ctrlKey || pressed.metaKey) return null;
  const forwards = pressed.key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight');
  const backwards = pressed.key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft');
  if (!forwards && !backwards) return null;
  const { group } = line;
  const position = grouped.positionOfGroup(group);
  if (line.kind === 'member') {
    const isFirstColumn = column === columns[0];
    return backwards && isFirstColumn ? { toggle: null, row: position, column } : null;
  }
  if (column === SELECT) return null;
  if (forwards !== group.isExpanded) return { toggle: group.key, row: null, column };
  if (forwards) return { toggle: null, row: position + 1, column };
  const hasBoxes = columns[0] === SELECT;
  return hasBoxes ? { toggle: null, row: position, column: SELECT } : null;
}
