import type { KeyboardEvent } from 'react';

/** Moves the focus with the arrow keys between the search field and the check boxes of a filter. */
export function focusNeighborBox(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const field = event.currentTarget;
  const fields = [...(field.closest('fieldset')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(field) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
