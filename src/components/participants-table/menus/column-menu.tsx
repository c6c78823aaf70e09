'use client';
import type { ReactElement } from 'react';
import { useWords } from '../../../internals/use-words.js';
import { triage } from '../../../words/en/triage.js';
import { fillTemplate } from '../../../words/message.js';
import type { TableFilter } from '../types.js';
import { ColumnFilter } from './column-filter.js';
import type { ColumnMenuProps } from './column-menu-props.js';
import { LayoutSection } from './layout-section.js';
import { TablePopover } from './popover.js';
import { SortSection } from './sort-section.js';

/** The menu of one column. It has filters, and everything that the header offers with a mouse. */
export function ColumnMenu(props: ColumnMenuProps): ReactElement {
  const { column, anchor, state, change, server, words, onClose } = props;
  const serverWords = useWords('triage', triage);
  const canSort = server?.sortable?.includes(column.id) ?? true;
  const canFilter = server?.filterable?.includes(column.id) ?? true;
  const setFilter = (filter: TableFilter | null): void => {
    const { [column.id]: _, ...others } = state.filters;
    change({ filters: filter ? { ...others, [column.id]: filter } : others, page: 0 });
  };
  return (
    <TablePopover
      anchor={anchor}
      label={fillTemplate(words.columnMenu, { column: column.header })}
      onClose={onClose}
    >
      {column.hasValues && !canSort && <p className="cb-table-rest">{serverWords.cannotSort}</p>}
      {column.hasValues && canSort && (
        <SortSection
          id={column.id}
          sorting={state.sorting}
          change={change}
          words={words}
          onClose={onClose}
        />
      )}
      {column.filter && !canFilter && <p className="cb-table-rest">{serverWords.cannotFilter}</p>}
      {column.filter && canFilter && (
        <ColumnFilter
          column={column}
          kind={column.filter}
          filter={state.filters[column.id] ?? null}
          choices={props.choices}
          words={words}
          onChange={setFilter}
        />
      )}
      <LayoutSection {...props} />
    </TablePopover>
  );
}
