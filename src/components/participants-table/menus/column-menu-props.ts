import type { TableMessages } from '../../../words/en/table.js';
import type { Column } from '../columns/column.js';
import type { ColumnModel } from '../state/column-model.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { ParticipantsTableState, TableChoice, TableServer } from '../types.js';

/** What the sections of the menu need. */
export interface ColumnMenuProps {
  readonly column: Column;
  readonly anchor: HTMLElement;
  readonly model: ColumnModel;
  readonly state: ParticipantsTableState;
  readonly change: ChangeState;
  readonly words: TableMessages;
  /** Set if a server sorts and filters. */
  readonly server: TableServer | undefined;
  readonly choices: () => readonly TableChoice[];
  readonly onClose: () => void;
}
