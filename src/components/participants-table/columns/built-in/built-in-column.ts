/** How a built-in column is written down, and helpers for it. */
import { readText } from '../../../../model/values.js';
import type { Column } from '../column.js';

type Required = Pick<Column, 'kind' | 'width' | 'getValue' | 'cell'>;
type Optional = Pick<
  Column,
  'getLabel' | 'isSearched' | 'filter' | 'getExportText' | 'dependsOnSession'
>;

/** A built-in column. What is left out follows from its kind. */
export type BuiltInColumn = Required & Partial<Optional>;

/** Labels from a section of the catalogue; a value that is not in it is its own label. */
export function labelsFrom(section: object): (key: string | number) => string {
  const texts: Readonly<Record<string, unknown>> = { ...section };
  return (key) => readText(texts[key]) ?? String(key);
}
