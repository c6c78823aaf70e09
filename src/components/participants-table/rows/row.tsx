'use client';
import { memo, type ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { ParticipantContext } from '../../../internals/context.js';
import { useSettings } from '../../../internals/settings.js';
import { useParticipantValue } from '../../../internals/use-participant-value.js';
import type { CellSource } from '../columns/column.js';
import type { RowContext } from '../columns/row-context.js';
import type { PlacedColumn } from '../state/column-model.js';
import type { TableRowProps } from '../types.js';
import type { MemberLine } from './groups/grouped-lines.js';
import { pinStyle } from './pin-style.js';
import { selectCell } from './select-box.js';

interface RowProps {
  readonly participant: CobrowseMediaParticipant;
  readonly context: RowContext;
  readonly rowKey: string;
  /** Position in the view, from 0. */
  readonly position: number;
  /** Index among the rows of all pages, including the header, from 1. */
  readonly rowIndex: number;
  /** Its position in its group; null if rows are not grouped. */
  readonly line: MemberLine | null;
  /**
   * Distance from the first row in pixels; null in server markup, where rows are not positioned.
   */
  readonly top: number | null;
  readonly placed: readonly PlacedColumn[];
  /** Column whose cell is the row's header. */
  readonly headerColumn: string | null;
  /** Whether this row is current in the app. */
  readonly current: boolean;
  /** Null when rows cannot be selected. */
  readonly selected: boolean | null;
  /** Accessible name of the box that selects the row. */
  readonly selectLabel: string;
  /** Column of the tab stop, if it is in this row. */
  readonly tabColumn: string | null;
  /** The app's own props of the row. */
  readonly rowProps: TableRowProps | undefined;
  /** Measures rows whose height is not known. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** One participant. Renders again only when the participant or its context changes. */
export const Row: React.NamedExoticComponent<RowProps> = memo(function Row(
  props: RowProps,
): ReactElement {
  const { participant, context, position, top, placed, selected, tabColumn, rowProps, line } =
    props;
  // Server markup may be shown as cards before any script runs.
  const isCard = props.measure !== undefined || top === null;
  const partContext = useParticipantValue(participant, undefined, useSettings());
  const { facts } = partContext;
  const cellSource: CellSource = { participant, context, partContext };
  return (
    <ParticipantContext.Provider value={partContext}>
      <div
        {...rowProps}
        role="row"
        data-phase={facts.phase}
        data-role={facts.role?.value ?? undefined}
        className={rowProps?.className ? `cb-tr ${rowProps.className}` : 'cb-tr'}
        aria-rowindex={props.rowIndex}
        aria-level={line ? 2 : undefined}
        aria-posinset={line ? line.index + 1 : undefined}
        aria-setsize={line?.group.rows.length}
        aria-current={props.current || undefined}
        aria-selected={selected ?? undefined}
        data-key={props.rowKey}
        data-index={position}
        data-odd={position % 2 === 1 ? '' : undefined}
        ref={props.measure}
        style={
          top === null ? rowProps?.style : { ...rowProps?.style, transform: `translateY(${top}px)` }
        }
      >
        {selectCell({ label: props.selectLabel, selected, tabColumn })}
        {placed.map((item) => {
          const { id, header, cell } = item.column;
          return (
            <div
              key={id}
              role={id === props.headerColumn ? 'rowheader' : 'gridcell'}
              className="cb-td"
              tabIndex={tabColumn === id ? 0 : undefined}
              data-column={id}
              data-label={isCard ? header : undefined}
              data-pinned={item.pinned ?? undefined}
              style={top === null ? undefined : pinStyle(item)}
            >
              {cell(cellSource)}
            </div>
          );
        })}
      </div>
    </ParticipantContext.Provider>
  );
});
