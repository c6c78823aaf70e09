'use client';
import type { ReactElement } from 'react';

interface MenuButtonProps {
  readonly label: string;
  /** Whether the button's choice is the current one. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A line of a menu. */
export function MenuButton({ label, pressed, onClick }: MenuButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="cb-button cb-table-item"
      aria-pressed={pressed}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
