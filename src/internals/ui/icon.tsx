import type { ReactElement } from 'react';
import type { ParticipantPhase } from '../../model/index.js';

/**
 * Outlines on a 16 by 16 grid. Separate constants, so that unused ones can be dropped from bundles.
 */
export const ARROW_FORTH = 'M3 8h10M9 4l4 4-4 4';
export const ARROW_BACK = 'M13 8H3M7 4 3 8l4 4';
export const EXTERNAL = 'M6 4H3v9h9v-3M9 3h4v4M13 3 7 9';
export const WARNING = 'M8 3 14 13H2ZM8 7v2M8 11v.2';
export const CHEVRON = 'M6 3l5 5-5 5';
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
export const MORE = 'M3.5 8v.1M8 8v.1M12.5 8v.1';
export const PERSON = 'M8 8a3 3 0 1 0-.1 0M3 14a5 5 0 0 1 10 0';

const PAUSE = 'M6 4v8M10 4v8';

/** A shape for each phase of a leg, so that no phase is shown by color alone. */
export const PHASE_ICONS: Readonly<Record<ParticipantPhase, string>> = {
  pending: 'M8 2a6 6 0 1 0 .1 0M8 5v3l2 2',
  live: 'M8 5a3 3 0 1 0 .1 0',
  held: PAUSE,
  parked: PAUSE,
  wrapup: 'M3 13h2l8-8-2-2-8 8Z',
  ended: 'M5 5h6v6H5Z',
  unknown: 'M6 6a2 2 0 1 1 3 2q-1 .5-1 2M8 12v.2',
};

/**
 * An icon next to a text that says the same, hidden from screen readers. A `directed` icon is
 * mirrored in right-to-left text.
 *
 * Returns the same element each time, because a page shows hundreds of icons in few shapes.
 */
export function icon(shape: string, directed = false): ReactElement {
  const icons = directed ? directedIcons : plainIcons;
  const known = icons.get(shape) ?? createIcon(shape, directed);
  icons.set(shape, known);
  return known;
}

const plainIcons = new Map<string, ReactElement>();
const directedIcons = new Map<string, ReactElement>();

function createIcon(shape: string, directed: boolean): ReactElement {
  return (
    <svg
      className={directed ? 'cb-icon cb-directed' : 'cb-icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shape} />
    </svg>
  );
}
