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
 * React renders only the placeholder. It never changes, so React leaves the text alone. The text is
 * written before the browser paints, and with each tick. If React rendered each text, it would keep
 * a second fiber of everything around it.
 */
export function Ticking(props: {
  readonly text: (now: number) => string;
  readonly className?: string;
}): ReactElement {
  const { text, className } = props;
  const clock: Clock = useSettings().clock ?? systemClock;
  const shown = useRef<ShownText | null>(null);
  useEffect(() => {
    const write = (): void => writeText(shown.current, clock.now());
    write(); // the clock can have ticked since the commit
    return clock.subscribe(write);
  }, [clock]);
  // A new function in each render on purpose: React then calls it after every render.
  const show = (element: HTMLSpanElement | null): void => {
    shown.current = element && { element, text };
    writeText(shown.current, clock.now());
  };
  return (
    <span ref={show} className={className}>
      {PLACEHOLDER}
    </span>
  );
}

interface ShownText {
  readonly element: Element;
  readonly text: (now: number) => string;
}

const PLACEHOLDER = '--:--';

/** Changes the existing text node, unless a page translator has replaced it. */
function writeText(shown: ShownText | null, now: number): void {
  if (!shown) return;
  const { element } = shown;
  const text = shown.text(now);
  if (element.textContent === text) return;
  const node = element.firstChild;
  if (node?.nodeType === Node.TEXT_NODE) node.nodeValue = text;
  else element.textContent = text;
}
