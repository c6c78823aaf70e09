/**
 * The lines of a grouped table: one for each group and, if it is expanded, one for each of its
 * rows.
 */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import type { TableExpansion } from '../../types.js';
import type { RowView } from '../index/row-index.js';

/** The rows of one session. */
export interface RowGroup {
  readonly key: string;
  /** Positions of its rows in the view without groups. */
  readonly rows: RowPositions;
  readonly isExpanded: boolean;
  /** Its index among the groups. */
  readonly index: number;
}

/** A group has at least one row. */
type RowPositions = readonly [first: number, ...others: number[]];

/** What is at a line of the grid. */
export type GroupedLine = GroupLine | MemberLine;

/** The line of a group itself. */
export interface GroupLine {
  readonly kind: 'group';
  readonly group: RowGroup;
}

/** The line of a row in an expanded group. */
export interface MemberLine {
  readonly kind: 'member';
  readonly group: RowGroup;
  /** Position of the row in the view without groups. */
  readonly row: number;
  /** Index of the row in its group. */
  readonly index: number;
}

/** A view whose positions are lines. At the line of a group, `at` returns its first row. */
export interface GroupedView extends RowView {
  readonly groups: readonly RowGroup[];
  readonly lineAt: (position: number) => GroupedLine | null;
  /** Position of a group's own line. */
  readonly positionOfGroup: (group: RowGroup) => number;
}

/**
 * Groups the rows of a view. Each group is placed where its first row would be, so both the groups
 * and the rows within each are in the order of the table.
 */
export function groupLines(
  rows: RowView,
  groupOf: (leg: CobrowseMediaParticipant) => string,
  expansion: TableExpansion,
): GroupedView {
  const groups = collectGroups(rows, groupOf, expansion);
  const lines: GroupedLine[] = [];
  const positions = new Map<RowGroup, number>();
  for (const group of groups) {
    positions.set(group, lines.length);
    lines.push({ kind: 'group', group });
    if (!group.isExpanded) continue;
    for (const [index, row] of group.rows.entries()) {
      lines.push({ kind: 'member', group, row, index });
    }
  }
  /** The row at a line. A position after the last line is one after the last row. */
  const rowAt = (position: number): number => {
    const line = lines[position];
    if (!line) return rows.count;
    return line.kind === 'group' ? line.group.rows[0] : line.row;
  };
  return {
    count: lines.length,
    total: rows.total,
    at: (position) => rows.at(rowAt(position)),
    dataIndexAt: (position) => rows.dataIndexAt(rowAt(position)),
    groups,
    lineAt: (position) => lines[position] ?? null,
    positionOfGroup: (group) => positions.get(group) ?? 0,
  };
}

/** The groups of rows, in the order of their first rows. */
export function collectGroups(
  rows: RowView,
  groupOf: (leg: CobrowseMediaParticipant) => string,
  expansion: TableExpansion,
): readonly RowGroup[] {
  const byKey = new Map<string, [first: number, ...others: number[]]>();
  for (let position = 0; position < rows.count; position += 1) {
    const key = groupOf(rows.at(position));
    const members = byKey.get(key);
    if (members) members.push(position);
    else byKey.set(key, [position]);
  }
  const exceptions = new Set(expansion.except);
  return Array.from(byKey, ([key, members], index) => ({
    key,
    rows: members,
    isExpanded: exceptions.has(key) !== expansion.all,
    index,
  }));
}
