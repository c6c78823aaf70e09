'use client';
import { memo, type ReactElement } from 'react';
import type { TableMessages } from '../../../words/en/table.js';
import { SelectBox } from '../rows/select-box.js';
import { SELECT } from '../rows/select-column.js';
import type { PlacedColumn } from '../state/column-model.js';
import type { ParticipantsTableState, TableSort } from '../types.js';
import { HeaderCell, type HeaderCallbacks } from './header-cell.js';

interface HeaderProps extends HeaderCallbacks {
  readonly placed: readonly PlacedColumn[];
  readonly sorting: readonly TableSort[];
  readonly filters: ParticipantsTableState['filters'];
  readonly words: TableMessages;
  /** Whether all rows are selected; null when rows cannot be selected. */
  readonly selected: boolean | 'some' | null;
  readonly tabColumn: string | null;
  /** False in server markup. */
  readonly styled: boolean;
}

/** The row of headers. */
export const Header: React.NamedExoticComponent<HeaderProps> = memo(function Header(
  props: HeaderProps,
): ReactElement {
  const { placed, sorting, words, selected, tabColumn } = props;
  return (
    <div role="rowgroup" className="cb-thead">
      {/* On narrow screens the headers scroll. Firefox makes every scroll container a tab stop. */}
      <div role="row" className="cb-tr cb-tr-head" aria-rowindex={1} tabIndex={-1}>
        {selected !== null && (
          <div
            role="columnheader"
            aria-label={words.selectColumn}
            className="cb-th cb-td-select"
            tabIndex={tabColumn === SELECT ? 0 : undefined}
            data-column={SELECT}
          >
            <SelectBox
              label={words.selectAll}
              selected={selected === true}
              boxRef={(box) => {
                if (box) box.indeterminate = selected === 'some';
              }}
            />
          </div>
        )}
        {placed.map((item) => (
          <HeaderCell
            key={item.column.id}
            item={item}
            sorting={sorting}
            filtered={item.column.id in props.filters}
            words={words}
            isTabStop={tabColumn === item.column.id}
            styled={props.styled}
            onMenu={props.onMenu}
            onResize={props.onResize}
            onPress={props.onPress}
          />
        ))}
      </div>
    </div>
  );
});
