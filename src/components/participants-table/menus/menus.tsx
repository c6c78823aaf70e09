'use client';
/** The menus. Their code is loaded when the first one opens. */
import type { ReactElement } from 'react';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState, TableChoice } from '../types.js';
import type { ColumnMenuProps } from './column-menu-props.js';
import { ColumnMenu } from './column-menu.js';
import { ColumnsMenu } from './columns-menu.js';

/** What menus need from the table. */
export interface MenuProps extends Omit<ColumnMenuProps, 'column' | 'choices'> {
  /** Column of the menu; null for the menu of all columns. */
  readonly id: string | null;
  /** What "Reset columns" restores. */
  readonly initial: ParticipantsTableState;
  readonly choices: (column: Column) => readonly TableChoice[];
}

/** The open menu. */
export function Menu({ id, initial, choices, ...shared }: MenuProps): ReactElement | null {
  const { model, state } = shared;
  if (id === null) {
    return (
      <ColumnsMenu
        anchor={shared.anchor}
        columns={model.all}
        hiddenColumns={state.hiddenColumns}
        initial={initial}
        change={shared.change}
        words={shared.words}
        onClose={shared.onClose}
      />
    );
  }
  const column = model.all.find((item) => item.id === id);
  if (!column) return null;
  return <ColumnMenu key={id} column={column} choices={() => choices(column)} {...shared} />;
}
