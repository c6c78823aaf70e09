/** The list of built-in columns. */
import { TABLE_COLUMN_IDS, type TableColumnId } from '../../../../words/table-columns.js';
import type { Column } from '../column.js';
import type { ColumnEnvironment } from '../column-environment.js';
import type { BuiltInColumn } from './built-in-column.js';
import { personColumns } from './person-columns.js';
import { sessionColumns } from './session-columns.js';
import { statusColumns } from './status-columns.js';
import { technicalColumns } from './technical-columns.js';
import { timeColumns } from './time-columns.js';

/** All built-in columns in their default order. */
export function builtInColumns(environment: ColumnEnvironment): readonly Column[] {
  const columns: Readonly<Record<TableColumnId, BuiltInColumn>> = {
    ...personColumns(environment),
    ...statusColumns(environment),
    ...timeColumns(environment),
    ...sessionColumns(environment),
    ...technicalColumns(environment),
  };
  return TABLE_COLUMN_IDS.map((id) => toColumn(id, columns[id], environment));
}

function toColumn(id: TableColumnId, column: BuiltInColumn, { words }: ColumnEnvironment): Column {
  return {
    getLabel: String,
    isSearched: true,
    filter: DEFAULT_FILTERS[column.kind],
    ...column,
    id,
    header: words[`column.${id}`],
    hasValues: true,
  };
}

const DEFAULT_FILTERS = {
  text: null,
  choice: 'choices',
  instant: 'instants',
  number: null,
} as const;
