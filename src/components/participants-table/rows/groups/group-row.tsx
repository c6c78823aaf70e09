'use client';
import type { ReactElement } from 'react';
import { selectCell } from '../select-box.js';
import { SELECT } from '../select-column.js';
import { GroupSummary, type GroupSummaryProps } from './group-summary.js';
import type { GroupLine } from './grouped-lines.js';

/** Id of the only cell of a group. It must not be equal to the id of an app's column. */
export const GROUP = '~group';

interface GroupRowProps extends GroupSummaryProps {
  readonly line: GroupLine;
  readonly rowKey: string;
  /** Whether this row is current, because its details are open. */
  readonly current: boolean;
  /** In the lines of the grid, from 0. */
  readonly position: number;
  /** With the header, from 1. */
  readonly rowIndex: number;
  /** Distance from the first row in pixels; null in server markup. */
  readonly top: number | null;
  /** Number of columns, without the one of the check boxes. */
  readonly columnCount: number;
  readonly groupCount: number;
  /** Whether all rows of the group are selected; null when rows cannot be selected. */
  readonly selected: boolean | null;
  readonly selectLabel: string;
  /** Column of the tab stop, if it is in this row. */
  readonly tabColumn: string | null;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** The row of a session, above its participants. */
export function GroupRow(props: GroupRowProps): ReactElement {
  const { line, selected, selectLabel, tabColumn, top, position, measure } = props;
  const { group } = line;
  const isTabStop = tabColumn !== null && (tabColumn !== SELECT || selected === null);
  return (
    <div
      role="row"
      className="cb-tr cb-tr-group"
      aria-rowindex={props.rowIndex}
      aria-level={1}
      aria-expanded={group.isExpanded}
      aria-posinset={group.index + 1}
      aria-setsize={props.groupCount}
      aria-current={props.current || undefined}
      aria-selected={selected ?? undefined}
      data-key={props.rowKey}
      data-index={position}
      ref={measure}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      {selectCell({ label: selectLabel, selected, tabColumn })}
      <div
        role="rowheader"
        className="cb-td cb-td-group"
        aria-colspan={props.columnCount}
        aria-expanded={group.isExpanded}
        tabIndex={isTabStop ? 0 : undefined}
        data-column={GROUP}
      >
        <GroupSummary
          legs={props.legs}
          session={props.session}
          findings={props.findings}
          describeFinding={props.describeFinding}
          nameOf={props.nameOf}
        />
      </div>
    </div>
  );
}
