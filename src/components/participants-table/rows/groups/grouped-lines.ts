/** The lines of a grouped table: a line for each group and, if it is expanded, one for each row of it. */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import type { TableExpansion } from '../../types.js';
import type { RowView } from '../index/row-index.js';

/** The rows of one session. */
export interface RowGroup {
  readonly key: string;
  /** Positions of its rows in the view without groups. Never empty. */
  readonly rows: readonly number[];
  readonly isExpanded: boolean;
  /** Its position among the groups, from 0. */
  readonly index: number;
}

/** What is at a line: a group, or a row of one. */
export interface GroupLine {
  readonly group: RowGroup;
  /** The row's position in its group, from 0; -1 for the line of the group itself. */
  readonly member: number;
}

/** A view whose positions are lines. At the line of a group, `at` returns its first row. */
export interface GroupedView extends RowView {
  readonly groups: readonly RowGroup[];
  readonly lineAt: (position: number) => GroupLine | null;
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
  const lines: GroupLine[] = [];
  const starts: number[] = [];
  for (const group of groups) {
    starts.push(lines.length);
    lines.push({ group, member: -1 });
    if (!group.isExpanded) continue;
    for (let member = 0; member < group.rows.length; member += 1) lines.push({ group, member });
  }
  const rowAt = (position: number): number => {
    const line = lines[position];
    return line?.group.rows[Math.max(0, line.member)] ?? -1;
  };
  return {
    count: lines.length,
    total: rows.total,
    at: (position) => rows.at(rowAt(position)),
    dataIndexAt: (position) => rows.dataIndexAt(rowAt(position)),
    groups,
    lineAt: (position) => lines[position] ?? null,
    positionOfGroup: ({ index }) => starts[index] ?? -1,
  };
}

/** The groups of rows, in the order of their first rows. */
export function collectGroups(
  rows: RowView,
  groupOf: (leg: CobrowseMediaParticipant) => string,
  expansion: TableExpansion,
): readonly RowGroup[] {
  const byKey = new Map<string, number[]>();
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
