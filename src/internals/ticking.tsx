'use client';
import { useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { systemClock, type Clock } from './clock.js';
import { useSettings } from './settings.js';
import { subscribeToNothing } from './use-hydrated.js';

/**
 * A value that is computed from the current time. The component renders only when the value
 * changes. Null on the server, and when `select` is null, in which case the component does not
 * subscribe to the clock.
 */
export function useClockValue<T extends string | boolean>(
  select: ((now: number) => T) | null,
): T | null {
  const clock: Clock = useSettings().clock ?? systemClock;
  return useSyncExternalStore(
    select ? clock.subscribe : subscribeToNothing,
    () => (select ? select(clock.now()) : null),
    () => null,
  );
}

/**
 * A text that depends on the current time. Renders a `<span>`; `--:--` on the server.
 *
 * React renders a placeholder. The text is written into it before the browser paints, and with each
 * tick. If React rendered each text, it would keep a second copy of the tree around it.
 */
export function Ticking(props: {
  readonly text: (now: number) => string;
  readonly className?: string;
}): ReactElement {
  const { text, className } = props;
  const clock: Clock = useSettings().clock ?? systemClock;
  const span = useRef<HTMLSpanElement | null>(null);
  const write = (): void => {
    if (span.current) writeText(span.current, text(clock.now()));
  };
  useEffect(() => {
    write();
    return clock.subscribe(write);
  });
  const handleRef = (element: HTMLSpanElement | null): void => {
    span.current = element;
    write();
  };
  return (
    <span ref={handleRef} className={className}>
      {PLACEHOLDER}
    </span>
  );
}

const PLACEHOLDER = '--:--';

/** Changes the existing text node, unless a page translator has replaced it. */
function writeText(element: Element, text: string): void {
  if (element.textContent === text) return;
  const node = element.firstChild;
  if (node?.nodeType === Node.TEXT_NODE) node.nodeValue = text;
  else element.textContent = text;
}
