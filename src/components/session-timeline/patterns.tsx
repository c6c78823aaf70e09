import type { ReactElement } from 'react';

/** Fills that differ without color: dots for alerting, lines for parked, hatching for holds. */
export function Patterns({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      <pattern id={`${id}-alerting`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className="cb-timeline-dot" cx="2" cy="2" r="1.2" />
      </pattern>
      <pattern id={`${id}-parked`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="cb-timeline-stripe" d="M0 3H6" />
      </pattern>
      <pattern id={`${id}-hold`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="cb-timeline-hatch" d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" />
      </pattern>
    </defs>
  );
}
