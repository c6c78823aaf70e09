'use client';
import { useLayoutEffect, type ReactElement, type RefObject } from 'react';
import { useHydrated } from '../use-hydrated.js';
import { useStableCallback } from '../use-stable-callback.js';

/**
 * Notices when an element is removed while it has the focus. Render this before the element, so
 * that it runs before the element is gone.
 */
export function FocusLoss(props: {
  readonly area: RefObject<HTMLElement | null>;
  /** Called when the focus is about to be lost. */
  readonly onLost: () => void;
}): ReactElement | null {
  // React 18 has no layout effects on the server.
  return useHydrated() ? <FocusLossNotice {...props} /> : null;
}

function FocusLossNotice({ area, onLost }: Parameters<typeof FocusLoss>[0]): null {
  // If this changed, React would run the cleanup below although the element stays.
  const notify = useStableCallback(onLost);
  useLayoutEffect(
    () => () => {
      const element = area.current;
      if (element?.contains(element.ownerDocument.activeElement)) notify();
    },
    [area, notify],
  );
  return null;
}
