'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';
import type { Column } from '../columns/column.js';
import { TablePopover } from './popover.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { ParticipantsTableState } from '../types.js';

interface ColumnsMenuProps {
  readonly anchor: HTMLElement;
  readonly columns: readonly Column[];
  readonly hiddenColumns: readonly string[];
  /** What "Reset columns" restores. */
  readonly initial: ParticipantsTableState;
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onClose: () => void;
}

/** Shows and hides columns. */
export function ColumnsMenu(props: ColumnsMenuProps): ReactElement {
  const { anchor, columns, hiddenColumns, initial, change, words, onClose } = props;
  return (
    <TablePopover anchor={anchor} label={words.columns} onClose={onClose}>
      <div className="cb-table-choices" tabIndex={-1}>
        {columns.map(({ id, header }) => (
          <label key={id} className="cb-table-choice">
            <input
              type="checkbox"
              className="cb-check"
              checked={!hiddenColumns.includes(id)}
              onChange={(event) => {
                const others = hiddenColumns.filter((item) => item !== id);
                change({ hiddenColumns: event.target.checked ? others : [...others, id] });
              }}
            />
            <bdi>{header}</bdi>
          </label>
        ))}
      </div>
      <div className="cb-table-menu">
        <button
          type="button"
          className="cb-button cb-table-item"
          onClick={() => {
            change(columnsOf(initial));
            onClose();
          }}
        >
          {words.resetColumns}
        </button>
      </div>
    </TablePopover>
  );
}

/** The parts of the state that decide where columns are. */
function columnsOf({
  hiddenColumns,
  columnOrder,
  columnWidths,
  pinnedStart,
  pinnedEnd,
}: ParticipantsTableState): Partial<ParticipantsTableState> {
  return { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd };
}
