'use client';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { placeBeside } from './place-beside.js';

interface PopoverProps {
  /** The button that opened it. The popover is placed below it, and returns the focus to it. */
  readonly anchor: HTMLElement;
  readonly label: string;
  /** @default 'dialog' */
  readonly role?: 'dialog' | 'menu' | undefined;
  readonly className: string;
  /**
   * Gives the focus back when the popover closes.
   * @default focuses the anchor
   */
  readonly returnFocus?: ((anchor: HTMLElement) => void) | undefined;
  /** Selector for the element that gets the focus at first. */
  readonly firstFocus: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A small dialog or menu on top of the page. It uses the browser's popover: Escape and a click
 * outside close it.
 */
export function Popover(props: PopoverProps): ReactElement {
  const { anchor, label, role = 'dialog', className, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  // Without support for popovers, as in jsdom, the dialog is a normal part of the page.
  const canPopOver = typeof HTMLElement.prototype.showPopover === 'function';
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const close = (): void => latest.current.onClose();
    const onToggle = (event: Event): void => {
      if ('newState' in event && event.newState === 'closed') close();
    };
    // The browser closes it when a real key is pressed. Test tools that only dispatch events expect
    // the same.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    if (canPopOver) element.showPopover();
    placeBeside(element, anchor);
    element.querySelector<HTMLElement>(latest.current.firstFocus)?.focus();
    element.addEventListener('toggle', onToggle);
    element.addEventListener('keydown', onEscape);
    return () => {
      element.removeEventListener('toggle', onToggle);
      element.removeEventListener('keydown', onEscape);
      const hadFocus = element.contains(document.activeElement) || isFocusNowhere();
      if (canPopOver) element.hidePopover();
      const { returnFocus = focusElement } = latest.current;
      if (hadFocus) returnFocus(anchor);
    };
  }, [anchor, canPopOver]);
  return (
    <div
      ref={panel}
      popover={canPopOver ? 'auto' : undefined}
      role={role}
      aria-label={label}
      // Firefox makes scrollable elements tab stops.
      tabIndex={-1}
      className={className}
    >
      {children}
    </div>
  );
}

function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function focusElement(element: HTMLElement): void {
  element.focus();
}
