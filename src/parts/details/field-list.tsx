import type { ReactElement, ReactNode } from 'react';
import { describeClipped } from '../../words/clip.js';
import type { FieldMessages } from '../../words/en/fields.js';
import { MaskedEntries } from './details-values.js';

/** A field with its label. */
export interface FieldRow {
  readonly name: string;
  readonly label: string;
  /** Null, false or an empty string when there is nothing to show. */
  readonly value: ReactNode;
}

/**
 * The rows that have a value, as a list; null when there are none. A plain function, so that a
 * nested field knows whether it is empty.
 */
export function fieldList(rows: readonly FieldRow[]): ReactElement | null {
  const shown = rows.filter(({ value }) => Boolean(value));
  if (shown.length === 0) return null;
  return (
    <dl className="cb-fields">
      {shown.map(({ name, label, value }) => (
        <div key={name} className="cb-field">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields that have no label, in one row. They may be personal data. */
export function otherRow(
  entries: readonly (readonly [name: string, value: unknown])[],
  labels: FieldMessages,
): FieldRow {
  return {
    name: 'other',
    label: labels.other,
    value: maskedEntries('other', labels.other, entries),
  };
}

/** The values that are not empty, masked; null when all of them are. */
export function maskedEntries(
  field: string,
  label: string,
  entries: readonly (readonly [key: string, value: unknown])[],
): ReactElement | null {
  const filled = entries.filter(([, value]) => describeClipped(value));
  if (filled.length === 0) return null;
  return <MaskedEntries field={field} label={label} entries={filled} />;
}
