import type { KeyboardEvent } from 'react';

/** Moves the focus with the arrow keys between the search field and the check boxes of a list. */
export function focusNeighborBox(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
  const index = fields.findIndex((field) => field === event.target);
  const next = fields[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
