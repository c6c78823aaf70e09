'use client';
import type { ReactElement, Ref } from 'react';
import { SELECT } from './select-column.js';

interface SelectBoxProps {
  readonly label: string;
  readonly selected: boolean;
  readonly boxRef?: Ref<HTMLInputElement>;
}

/** The cell with the check box of a row. A function, not a component: there are many rows. */
export function selectCell(cell: {
  readonly label: string;
  /** Null if rows cannot be selected. */
  readonly selected: boolean | null;
  readonly tabColumn: string | null;
}): ReactElement | null {
  const { label, selected, tabColumn } = cell;
  if (selected === null) return null;
  return (
    <div
      role="gridcell"
      className="cb-td cb-td-select"
      tabIndex={tabColumn === SELECT ? 0 : undefined}
      data-column={SELECT}
    >
      <SelectBox label={label} selected={selected} />
    </div>
  );
}

/** The check box of a row or of all rows. Focus and clicks are handled by its cell. */
export function SelectBox({ label, selected, boxRef }: SelectBoxProps): ReactElement {
  return (
    <input
      ref={boxRef}
      type="checkbox"
      className="cb-check"
      tabIndex={-1}
      aria-label={label}
      checked={selected}
      readOnly
    />
  );
}
