'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../words/en/table.js';
import type { Column } from './columns/column.js';
import { Popover } from './popover.js';
import type { ChangeState } from './state/use-table-state.js';

interface ColumnsMenuProps {
  readonly anchor: HTMLElement;
  readonly columns: readonly Column[];
  readonly hiddenColumns: readonly string[];
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onClose: () => void;
}

/** Which columns are shown. */
export function ColumnsMenu(props: ColumnsMenuProps): ReactElement {
  const { anchor, columns, hiddenColumns, change, words, onClose } = props;
  return (
    <Popover anchor={anchor} label={words.columns} onClose={onClose}>
      <div className="cb-table-choices">
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
    </Popover>
  );
}
