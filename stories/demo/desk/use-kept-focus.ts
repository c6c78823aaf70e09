import { useEffect, type RefObject } from 'react';

/**
 * When the element that has the focus is removed with its part of the page, `fallback` gets the
 * focus. Otherwise, the focus would move to the body, and a keyboard user would start at the top of
 * the page again.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let focused: Element | null = null;
    const recordFocus = (): void => {
      const { activeElement } = document;
      focused = element.contains(activeElement) ? activeElement : null;
    };
    const observer = new MutationObserver(() => {
      if (!focused || (focused.isConnected && focused.checkVisibility())) return;
      focused = null;
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (isLost || !activeElement.checkVisibility()) fallback.current?.focus();
    });
    document.addEventListener('focusin', recordFocus);
    // A frame that takes the focus fires no focus event in the page around it.
    window.addEventListener('blur', recordFocus);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['hidden'] });
    return () => {
      document.removeEventListener('focusin', recordFocus);
      window.removeEventListener('blur', recordFocus);
      observer.disconnect();
    };
  }, [area, fallback]);
}
