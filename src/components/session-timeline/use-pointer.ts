'use client';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Layout, Point } from './layout.js';

/** What the pointer does with a chart. */
export interface PointerActions {
  /** Zooms around a point: 0 is the start of the view, 1 its end. */
  readonly zoom: (factor: number, around: number) => void;
  /** Moves the view by a share of its length. */
  readonly pan: (part: number) => void;
}

/** The handlers that the frame of the chart needs. */
export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Pixels that a pointer may move during a click. */
const CLICK = 4;
/** Fingers closer than this do not zoom any further, in pixels. */
const NEAREST_FINGERS = 16;
/** Height of a line in pixels, for wheels that report lines. */
const WHEEL_LINE = 16;

/**
 * Pans by dragging, and zooms with two fingers. The wheel zooms with Ctrl or Command, and pans with
 * Shift or when it moves sideways. Otherwise, it scrolls the page, and so does a finger in the
 * vertical form.
 */
export function usePointer(
  ref: RefObject<HTMLElement | null>,
  layout: Layout,
  actions: PointerActions,
): {
  readonly handlers: PointerHandlers;
  /** Whether the last press was a drag, which selects nothing. */
  readonly wasDrag: () => boolean;
} {
  useWheel(ref, layout, actions);
  const pressed = useRef(new Map<number, Point>());
  const moved = useRef(0);
  const release = ({ pointerId }: PointerEvent<HTMLElement>): void => {
    pressed.current.delete(pointerId);
  };
  return {
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        if (pressed.current.size === 0) moved.current = 0;
        pressed.current.set(event.pointerId, pointOf(event));
      },
      onPointerMove: (event) => {
        const before = pressed.current.get(event.pointerId);
        if (!before) return;
        if (event.buttons === 0) {
          // It was released outside of the chart.
          release(event);
          return;
        }
        const point = pointOf(event);
        pressed.current.set(event.pointerId, point);
        const by = alongOf(point, layout) - alongOf(before, layout);
        const other = otherFinger(pressed.current, event.pointerId);
        if (other) {
          moved.current = Number.POSITIVE_INFINITY;
          pinch({ before, point, other, by }, event.currentTarget, layout, actions);
          return;
        }
        moved.current += Math.abs(by);
        if (moved.current <= CLICK) return;
        capture(event);
        actions.pan(-by / (layout.along - layout.head));
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
    wasDrag: () => moved.current > CLICK,
  };
}

/** Zooms when one of two fingers moves. What is between them stays in place. */
function pinch(
  fingers: {
    readonly before: Point;
    readonly point: Point;
    readonly other: Point;
    readonly by: number;
  },
  element: HTMLElement,
  layout: Layout,
  actions: PointerActions,
): void {
  const { before, point, other, by } = fingers;
  const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
  actions.zoom(distance(before, other) / distance(point, other), partOf(middle, element, layout));
  actions.pan(-by / 2 / (layout.along - layout.head));
}

function otherFinger(pressed: ReadonlyMap<number, Point>, pointerId: number): Point | undefined {
  for (const [id, point] of pressed) {
    if (id !== pointerId) return point;
  }
  return undefined;
}

function distance(one: Point, other: Point): number {
  return Math.max(NEAREST_FINGERS, Math.hypot(one.x - other.x, one.y - other.y));
}

/**
 * Lets a drag continue outside of the chart. Not used for clicks, because the click of a captured
 * pointer has no target.
 */
function capture({ currentTarget, pointerId }: PointerEvent<HTMLElement>): void {
  try {
    currentTarget.setPointerCapture(pointerId);
  } catch {
    // The pointer no longer exists.
  }
}

function useWheel(
  ref: RefObject<HTMLElement | null>,
  layout: Layout,
  actions: PointerActions,
): void {
  const latest = useRef({ layout, actions });
  useEffect(() => {
    latest.current = { layout, actions };
  });
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent): void => {
      const { layout: now, actions: act } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        act.zoom(event.deltaY > 0 ? 1.25 : 0.8, partOf(pointOf(event), element, now));
        return;
      }
      const sideways = sidewaysOf(event);
      if (sideways === 0 || now.orientation === 'vertical') return;
      event.preventDefault();
      act.pan((now.rtl ? -sideways : sideways) / (now.along - now.head));
    };
    // React's listeners are passive, and could not prevent the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [ref]);
}

/** Pixels to pan by; 0 for a wheel that mostly goes up or down, which scrolls the page. */
function sidewaysOf({ shiftKey, deltaX, deltaY, deltaMode }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
  if (shiftKey) return (deltaX || deltaY) * unit;
  return Math.abs(deltaX) > Math.abs(deltaY) ? deltaX * unit : 0;
}

function pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
  return { x: clientX, y: clientY };
}

/** The position of a point along time. */
function alongOf({ x, y }: Point, { orientation, rtl }: Layout): number {
  if (orientation === 'vertical') return y;
  return rtl ? -x : x;
}

/** Where in the view a point is: 0 at its start, 1 at its end. */
function partOf({ x, y }: Point, element: HTMLElement | null, layout: Layout): number {
  const box = element?.getBoundingClientRect();
  if (!box) return 0.5;
  const pixels = pixelsAlong({ x: x - box.left, y: y - box.top }, box.width, layout);
  return Math.min(1, Math.max(0, (pixels - layout.head) / (layout.along - layout.head)));
}

/** Pixels along time of a point in the chart. */
function pixelsAlong({ x, y }: Point, width: number, { orientation, rtl }: Layout): number {
  if (orientation === 'vertical') return y;
  return rtl ? width - x : x;
}
