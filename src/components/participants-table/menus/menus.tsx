'use client';
/** What loads when a reader first asks for it. */
import type { ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';
import { ColumnMenu } from './column-menu.js';
import { ColumnsMenu } from './columns-menu.js';
import type { Column } from '../columns/column.js';
import type { ColumnModel } from '../state/column-model.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { ParticipantsTableState, TableChoice } from '../types.js';

/** What menus need of the table. */
export interface MenuProps {
  /** Column of the menu; null for the menu of all columns. */
  readonly id: string | null;
  readonly anchor: HTMLElement;
  readonly model: ColumnModel;
  readonly state: ParticipantsTableState;
  /** The state to go back to. */
  readonly initial: ParticipantsTableState;
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly choices: (column: Column) => readonly TableChoice[];
  readonly onClose: () => void;
}

/** The open menu. */
export function Menu(props: MenuProps): ReactElement | null {
  const { id, anchor, model, state, change, words, choices, onClose } = props;
  if (id === null) {
    return (
      <ColumnsMenu
        anchor={anchor}
        columns={model.all}
        hiddenColumns={state.hiddenColumns}
        initial={props.initial}
        change={change}
        words={words}
        onClose={onClose}
      />
    );
  }
  const column = model.all.find((item) => item.id === id);
  if (!column) return null;
  return (
    <ColumnMenu
      key={id}
      column={column}
      anchor={anchor}
      model={model}
      state={state}
      change={change}
      words={words}
      choices={() => choices(column)}
      onClose={onClose}
    />
  );
}
