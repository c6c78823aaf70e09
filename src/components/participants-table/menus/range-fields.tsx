'use client';
import type { ReactElement } from 'react';
import { useRegion } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fromLocalText, toLocalText } from '../../../words/local-time.js';
import type { RangeFilter } from '../types.js';

interface RangeFieldsProps {
  readonly kind: 'instants' | 'numbers';
  readonly range: RangeFilter;
  readonly words: TableMessages;
  readonly onChange: (range: RangeFilter) => void;
}

const ENDS = ['from', 'to'] as const;

/** Two fields for the ends of a range of instants, in the user's zone, or of numbers. */
export function RangeFields({ kind, range, words, onChange }: RangeFieldsProps): ReactElement {
  const { timeZone } = useRegion();
  const toText = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return '';
    return kind === 'instants' ? toLocalText(value, timeZone) : String(value);
  };
  const fromText = (text: string): number | null => {
    if (text === '') return null;
    return kind === 'instants' ? fromLocalText(text, timeZone) : Number(text);
  };
  return (
    <>
      {ENDS.map((end) => (
        <label key={end} className="cb-table-field">
          {words[end]}
          <input
            className="cb-table-input"
            type={kind === 'instants' ? 'datetime-local' : 'number'}
            step={1}
            value={toText(range[end])}
            onChange={(event) => onChange({ ...range, [end]: fromText(event.target.value) })}
          />
        </label>
      ))}
    </>
  );
}
