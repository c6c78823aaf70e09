'use client';
import { useMemo, useState, type ReactElement } from 'react';
import { useRegion } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fromLocalText, toLocalText } from '../../../words/local-time.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { Say } from '../../../internals/ui/say.js';
import type { Column } from '../columns/column.js';
import { collatorOf } from '../rows/index/sort.js';
import type { RangeFilter, TableChoice, TableFilter } from '../types.js';

interface ColumnFilterProps {
  readonly column: Column;
  readonly kind: NonNullable<Column['filter']>;
  readonly filter: TableFilter | null;
  readonly choices: () => readonly TableChoice[];
  readonly words: TableMessages;
  readonly onChange: (filter: TableFilter | null) => void;
}

/** The filter of one column. */
export function ColumnFilter(props: ColumnFilterProps): ReactElement {
  const { kind, filter, words, onChange } = props;
  return (
    <fieldset className="cb-table-filter">
      <legend>{words.filter}</legend>
      {kind === 'choices' ? <Choices {...props} /> : <Range {...props} kind={kind} />}
      {filter && (
        <button type="button" className="cb-button cb-table-item" onClick={() => onChange(null)}>
          {words.clearFilter}
        </button>
      )}
    </fieldset>
  );
}

const NONE: readonly string[] = [];

function Choices(props: ColumnFilterProps): ReactElement {
  const { column, filter, choices, words, onChange } = props;
  const { locale } = useRegion();
  const chosen = filter && 'choices' in filter ? filter.choices : NONE;
  // Worked out when the menu opens: a list that jumps while data flows cannot be read.
  const [counted] = useState(choices);
  const number = useMemo(() => new Intl.NumberFormat(locale), [locale]);
  const items = useMemo(() => {
    const known = new Map(counted.map(({ value, count }) => [value, count]));
    for (const value of chosen) if (!known.has(value)) known.set(value, 0);
    const labelled = Array.from(known, ([value, count]) => ({
      value,
      count,
      label: value === '' ? words.notReported : column.getLabel(value),
    }));
    const { compare } = collatorOf(locale);
    return labelled.toSorted(
      (one, other) =>
        Number(one.value === '') - Number(other.value === '') || compare(one.label, other.label),
    );
  }, [counted, chosen, column, words, locale]);
  return (
    <div className="cb-table-choices">
      {items.map(({ value, count, label }) => (
        <label key={value} className="cb-table-choice">
          <input
            type="checkbox"
            className="cb-check"
            checked={chosen.includes(value)}
            onChange={(event) => {
              const others = chosen.filter((item) => item !== value);
              const next = event.target.checked ? [...others, value] : others;
              onChange(next.length === 0 ? null : { choices: next });
            }}
          />
          <span>
            <Say
              text={words.choice}
              values={{ choice: dataText(label), count: number.format(count) }}
            />
          </span>
        </label>
      ))}
    </div>
  );
}

function Range(props: ColumnFilterProps & { readonly kind: 'instants' | 'numbers' }): ReactElement {
  const { kind, filter, words, onChange } = props;
  const { timeZone } = useRegion();
  const range: RangeFilter = filter && !('choices' in filter) ? filter : {};
  const show = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return '';
    return kind === 'instants' ? toLocalText(value, timeZone) : String(value);
  };
  const read = (text: string): number | null => {
    if (text === '') return null;
    return kind === 'instants' ? fromLocalText(text, timeZone) : Number(text);
  };
  const set = (change: RangeFilter): void => {
    const next = { ...range, ...change };
    onChange((next.from ?? null) === null && (next.to ?? null) === null ? null : next);
  };
  const type = kind === 'instants' ? 'datetime-local' : 'number';
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="cb-table-field">
          {words[end]}
          <input
            className="cb-table-input"
            type={type}
            step={1}
            value={show(range[end])}
            onChange={(event) => set({ [end]: read(event.target.value) })}
          />
        </label>
      ))}
    </>
  );
}
