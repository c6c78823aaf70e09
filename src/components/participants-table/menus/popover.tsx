'use client';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface PopoverProps {
  /** The button that opened it: it stands below, and gives the focus back to it. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog above everything, by the browser's own popover: Escape and a click outside close it. */
export function Popover({ anchor, label, onClose, children }: PopoverProps): ReactElement {
  const panel = useRef<HTMLDivElement>(null);
  // Where there are no popovers, as in jsdom, the dialog stands where it is in the page.
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
    // The browser closes it for real keys; tools that only send events expect the same.
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
      const hadFocus = element.contains(document.activeElement) || isNowhere();
      if (canPopOver) element.hidePopover();
      if (hadFocus) focusBack(anchor);
    };
  }, [anchor, canPopOver]);
  return (
    <div
      ref={panel}
      popover={canPopOver ? 'auto' : undefined}
      role="dialog"
      aria-label={label}
      className="cb-table-popover"
    >
      {children}
    </div>
  );
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** A header gives the focus to its cell: the button in it is no tab stop. */
function focusBack(anchor: HTMLElement): void {
  const cell = anchor.closest<HTMLElement>('[data-column]');
  (cell?.tabIndex === 0 ? cell : anchor).focus();
}

function place(panel: HTMLElement, anchor: HTMLElement): void {
  const { bottom, top, left, right } = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const wanted = rightToLeft ? right - width : left;
  const below = bottom + 4;
  panel.style.left = `${Math.max(8, Math.min(wanted, window.innerWidth - width - 8))}px`;
  panel.style.top = `${below + height > window.innerHeight ? Math.max(8, top - height - 4) : below}px`;
}
