'use client';
import type { ReactElement, ReactNode } from 'react';
import { Popover } from '../../../internals/ui/popover.js';

interface TablePopoverProps {
  /** The button that opened it. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog of the table on top of the page. */
export function TablePopover(props: TablePopoverProps): ReactElement {
  return (
    <Popover
      {...props}
      className="cb-table-popover"
      firstFocus="button, input, select"
      returnFocus={returnFocus}
    />
  );
}

/** Focuses the cell of a header, because the button in it is not a tab stop. */
function returnFocus(anchor: HTMLElement): void {
  const cell = anchor.closest<HTMLElement>('[data-column]');
  (cell?.tabIndex === 0 ? cell : anchor).focus();
}
