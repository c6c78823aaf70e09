import type { MouseEvent, ReactElement } from 'react';

const TARGETS = [
  { id: 'desk-panel', label: 'Skip to the co-browse panel' },
  { id: 'desk-viewer', label: 'Skip to the viewer' },
  { id: 'desk-events', label: 'Skip to the events' },
] as const;

/** Skip links for the keyboard. Each is visible while it has the focus. */
export function SkipLinks(): ReactElement {
  return (
    <nav aria-label="Parts of the desk" className="desk-skips">
      {TARGETS.map(({ id, label }) => (
        <a key={id} className="demo-skip" href={`#${id}`} onClick={focusTarget}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The hash contains the page, so the link has to move the focus itself. */
function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
