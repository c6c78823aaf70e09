import type { MouseEvent, ReactElement } from 'react';

const TARGETS = [
  { id: 'desk-panel', label: 'Skip to the co-browse panel' },
  { id: 'desk-viewer', label: 'Skip to the viewer' },
  { id: 'desk-events', label: 'Skip to what happens' },
] as const;

/** Ways past what comes first, for the keyboard. Each is visible while it has the focus. */
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

/** The hash is the address of the page here, so the link moves the focus by itself. */
function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
