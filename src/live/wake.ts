/**
 * Notices when a page may have missed something: it was hidden or offline, or the computer was
 * asleep.
 */

/** What to call then. */
interface WakeListeners {
  /** The page is shown again. */
  readonly onShown: () => void;
  /** The network is back. */
  readonly onOnline: () => void;
}

/** Calls the listeners until the signal aborts. Does nothing outside of browsers. */
export function onWake(signal: AbortSignal, { onShown, onOnline }: WakeListeners): void {
  const { document: page } = globalThis;
  const options = { signal };
  if (typeof globalThis.addEventListener === 'function') {
    globalThis.addEventListener('online', onOnline, options);
  }
  page?.addEventListener(
    'visibilitychange',
    () => {
      if (!page.hidden) onShown();
    },
    options,
  );
}
