'use client';
import type { ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';
import type { Column } from '../columns/column.js';
import type { RangeFilter, TableChoice, TableFilter } from '../types.js';
import { ChoiceList } from './choice-list.js';
import { RangeFields } from './range-fields.js';

interface ColumnFilterProps {
  readonly column: Column;
  readonly kind: NonNullable<Column['filter']>;
  readonly filter: TableFilter | null;
  readonly choices: () => readonly TableChoice[];
  readonly words: TableMessages;
  readonly onChange: (filter: TableFilter | null) => void;
}

const NOTHING_CHOSEN: readonly string[] = [];
const EVERYTHING: RangeFilter = {};

/** The filter of one column. */
export function ColumnFilter(props: ColumnFilterProps): ReactElement {
  const { column, kind, filter, choices, words, onChange } = props;
  return (
    <fieldset className="cb-table-filter">
      <legend>{words.filter}</legend>
      {kind === 'choices' ? (
        <ChoiceList
          column={column}
          chosen={filter && 'choices' in filter ? filter.choices : NOTHING_CHOSEN}
          countChoices={choices}
          words={words}
          onChange={(chosen) => onChange(chosen.length === 0 ? null : { choices: chosen })}
        />
      ) : (
        <RangeFields
          kind={kind}
          range={filter && !('choices' in filter) ? filter : EVERYTHING}
          words={words}
          onChange={(range) => onChange(isEverything(range) ? null : range)}
        />
      )}
      {filter && (
        <button type="button" className="cb-button cb-table-item" onClick={() => onChange(null)}>
          {words.clearFilter}
        </button>
      )}
    </fieldset>
  );
}

function isEverything({ from = null, to = null }: RangeFilter): boolean {
  return from === null && to === null;
}
