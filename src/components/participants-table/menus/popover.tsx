'use client';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface PopoverProps {
  /** The button that opened it. The popover is placed below, and returns the focus to it. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog on top of the page. It uses the browser's popover: Escape and a click outside close it. */
export function Popover({ anchor, label, onClose, children }: PopoverProps): ReactElement {
  const panel = useRef<HTMLDivElement>(null);
  // Where there are no popovers, as in jsdom, the dialog is a normal part of the page.
  const canPopOver = typeof HTMLElement.prototype.showPopover === 'function';
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const onToggle = (event: Event): void => {
      if ('newState' in event && event.newState === 'closed') close.current();
    };
    // The browser closes it for real keys. Test tools that only send events expect the same.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    if (canPopOver) element.showPopover();
    place(element, anchor);
    element.querySelector<HTMLElement>('button, input, select')?.focus();
    element.addEventListener('toggle', onToggle);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('toggle', onToggle);
      element.removeEventListener('keydown', onKeyDown);
      const hadFocus = element.contains(document.activeElement) || isFocusNowhere();
      if (canPopOver) element.hidePopover();
      if (hadFocus) returnFocus(anchor);
    };
  }, [anchor, canPopOver]);
  return (
    <div
      ref={panel}
      popover={canPopOver ? 'auto' : undefined}
      role="dialog"
      aria-label={label}
      // Firefox makes scrollers tab stops of their own.
      tabIndex={-1}
      className="cb-table-popover"
    >
      {children}
    </div>
  );
}

function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Focuses the cell of a header rather than its button, which is no tab stop. */
function returnFocus(anchor: HTMLElement): void {
  const cell = anchor.closest<HTMLElement>('[data-column]');
  (cell?.tabIndex === 0 ? cell : anchor).focus();
}

/** Pixels between the popover and its anchor, and between it and the edges of the window. */
const GAP = 4;
const MARGIN = 8;

/** Below the anchor, or above where there is no room below; always within the window. */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const aligned = rightToLeft ? button.right - width : button.left;
  const left = Math.max(MARGIN, Math.min(aligned, window.innerWidth - width - MARGIN));
  const below = button.bottom + GAP;
  const above = Math.max(MARGIN, button.top - height - GAP);
  panel.style.left = `${left}px`;
  panel.style.top = `${below + height > window.innerHeight ? above : below}px`;
}
