import type { ReactElement } from 'react';

/** Outlines on a 16 by 16 grid, drawn with the color of the text. */
const OUTLINES = {
  pending: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3v3.2l2.2 1.6',
  live: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  held: 'M5.5 3.5v9M10.5 3.5v9',
  parked: 'M5.5 13V3.5H9a2.6 2.6 0 0 1 0 5.3H5.5',
  wrapup: 'M3 13h2.5l7-7L10 3.5l-7 7V13Z',
  ended: 'M4.5 4.5h7v7h-7z',
  unknown: 'M5.8 6a2.2 2.2 0 1 1 3.3 2c-.8.4-1.1.9-1.1 1.7M8 12.3v.2',
  arrow: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  external: 'M6.5 4H3v9h9V9.5M9 3h4v4M13 3 7.5 8.5',
  warning: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3v.2',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Zm-5.2 6a5.2 5.2 0 0 1 10.4 0',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof OUTLINES;

/** A picture beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="cb-icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
