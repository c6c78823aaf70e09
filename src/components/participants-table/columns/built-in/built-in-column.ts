/** How a built-in column is defined, with helpers. */
import { readText } from '../../../../model/values.js';
import type { Column } from '../column.js';

type Required = Pick<Column, 'kind' | 'width' | 'getValue' | 'cell'>;
type Optional = Pick<
  Column,
  'getLabel' | 'isSearched' | 'filter' | 'getExportText' | 'dependsOnSession'
>;

/** A built-in column. Members that are left out get defaults that depend on its kind. */
export type BuiltInColumn = Required & Partial<Optional>;

/** Returns labels from a section of the catalog. A value without a label is shown as it is. */
export function labelsFrom(section: object): (key: string | number) => string {
  const texts: Readonly<Record<string, unknown>> = { ...section };
  return (key) => readText(texts[key]) ?? String(key);
}
