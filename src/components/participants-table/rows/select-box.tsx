'use client';
import type { ReactElement, Ref } from 'react';

interface SelectBoxProps {
  readonly label: string;
  readonly selected: boolean;
  readonly boxRef?: Ref<HTMLInputElement>;
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
