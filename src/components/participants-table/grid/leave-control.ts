import type { KeyboardEvent } from 'react';
import { neighborControl } from './cells.js';

/**
 * Handles keys while the focus is on a control in a cell: Escape and F2 leave the cell, Tab goes to
 * the next control.
 */
export function leaveControl(event: KeyboardEvent<HTMLElement>, cell: HTMLElement): void {
  if (event.key === 'Escape' || event.key === 'F2') {
    event.preventDefault();
    cell.tabIndex = 0;
    cell.focus();
    return;
  }
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  const next = neighborControl(cell, event.target, event.shiftKey);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
