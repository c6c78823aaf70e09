'use client';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Layout } from './layout.js';

/** What the pointer does with a chart. */
export interface PointerActions {
  /** `around`: 0 at the start of the view, 1 at its end. */
  readonly zoom: (factor: number, around: number) => void;
  /** By a part of the view. */
  readonly pan: (part: number) => void;
}

/** Pixels that a pointer may move during a click. */
const CLICK = 4;

/**
 * Zooms with the wheel and Ctrl or Command, and pans with a sideways wheel or by dragging. A wheel
 * alone scrolls the page.
 */
export function usePointer(
  ref: RefObject<HTMLElement | null>,
  layout: Layout,
  actions: PointerActions,
): {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  /** Whether the last press was a drag, which selects nothing. */
  readonly wasDrag: () => boolean;
} {
  const latest = useRef({ layout, actions });
  useEffect(() => {
    latest.current = { layout, actions };
  });
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent): void => {
      const { layout: now, actions: act } = latest.current;
      const isZoom = event.ctrlKey || event.metaKey;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (!isZoom && (sideways === 0 || now.orientation === 'vertical')) return;
      event.preventDefault();
      if (isZoom) act.zoom(event.deltaY > 0 ? 1.25 : 0.8, placeOf(event, element, now));
      else act.pan((now.rtl ? -sideways : sideways) / now.along);
    };
    // React listens passively, and could not keep the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [ref]);

  const drag = useRef<{ last: number; moved: number } | null>(null);
  const dragged = useRef(false);
  const along = (event: PointerEvent): number => {
    if (layout.orientation === 'vertical') return event.clientY;
    return layout.rtl ? -event.clientX : event.clientX;
  };
  return {
    onPointerDown: (event) => {
      dragged.current = false;
      if (event.button === 0) drag.current = { last: along(event), moved: 0 };
    },
    onPointerMove: (event) => {
      if (!drag.current || event.buttons === 0) return;
      const place = along(event);
      const by = place - drag.current.last;
      drag.current = { last: place, moved: drag.current.moved + Math.abs(by) };
      if (drag.current.moved <= CLICK) return;
      dragged.current = true;
      actions.pan(-by / layout.along);
    },
    onPointerUp: () => {
      drag.current = null;
    },
    wasDrag: () => dragged.current,
  };
}

/** Where along the view the pointer is, from 0 to 1. */
function placeOf(event: WheelEvent, element: HTMLElement | null, layout: Layout): number {
  const box = element?.getBoundingClientRect();
  if (!box) return 0.5;
  const isVertical = layout.orientation === 'vertical';
  const pixels = isVertical ? event.clientY - box.top : event.clientX - box.left;
  const part = pixels / layout.along;
  return Math.min(1, Math.max(0, layout.rtl && !isVertical ? 1 - part : part));
}
