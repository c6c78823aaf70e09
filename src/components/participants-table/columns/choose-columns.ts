/** Creates the columns from the app's list. */
import type { KitSettings } from '../../../internals/settings.js';
import { warnOnce } from '../../../internals/warn.js';
import type { TableColumnList } from '../types.js';
import { builtInColumns } from './built-in/built-in-columns.js';
import type { Column } from './column.js';
import type { ColumnEnvironment } from './column-environment.js';
import { adjustColumn, customColumn } from './custom-column.js';

/**
 * The listed columns, or all built-in ones if there is no list. Drops unknown ids and duplicates.
 */
export function chooseColumns(
  list: TableColumnList | undefined,
  environment: ColumnEnvironment,
  settings: KitSettings,
): readonly Column[] {
  const builtIn = builtInColumns(environment);
  if (!list) return builtIn;
  const byId = new Map(builtIn.map((column) => [column.id, column]));
  const chosen = new Map<string, Column>();
  for (const item of list) {
    const column = columnFor(item, byId, environment, settings);
    if (!column) warnOnce(UNKNOWN_COLUMN);
    else if (chosen.has(column.id)) warnOnce(DUPLICATE_COLUMN);
    else chosen.set(column.id, column);
  }
  return [...chosen.values()];
}

function columnFor(
  item: TableColumnList[number],
  builtIn: ReadonlyMap<string, Column>,
  environment: ColumnEnvironment,
  settings: KitSettings,
): Column | undefined {
  if (typeof item === 'string') return builtIn.get(item);
  const column = builtIn.get(item.id);
  if (column) return adjustColumn(column, item, settings);
  const { header } = item;
  return header === undefined
    ? undefined
    : customColumn({ ...item, header }, environment, settings);
}

const UNKNOWN_COLUMN =
  '`columns` of ParticipantsTable contains an id that is not the id of a built-in column, so it is left out. Use an id of the type TableColumnId, or an object with `id` and `header` for a column of your own.';
const DUPLICATE_COLUMN =
  '`columns` of ParticipantsTable has two columns with one id, so only the first is shown. Give each its own id.';
