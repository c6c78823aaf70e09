/** Which part of the timeline is in view. */
import type { TimeScale } from './time-scale.js';

/** Positions at the edges of the drawing. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** Room at both ends, as a share of the length, so that what happens there is not cut off. */
const MARGIN = 0.03;
/** The shortest time that can be shown, in milliseconds. */
const SHORTEST_VIEW = 1000;

/** The whole timeline. */
export function wholeView({ length }: TimeScale): View {
  return { start: -length * MARGIN, end: length * (1 + MARGIN) };
}

/** In which ways the view can still change. */
export interface ViewLimits {
  readonly canZoomIn: boolean;
  /** Whether anything is out of view. */
  readonly canZoomOut: boolean;
  /** Whether there is anything before the view. */
  readonly canGoBack: boolean;
  /** Whether there is anything after the view. */
  readonly canGoOn: boolean;
}

/** In which ways the view can still change. */
export function limitsOf(view: View, scale: TimeScale): ViewLimits {
  const whole = wholeView(scale);
  // Zooming and panning leave rounding errors, which are far below a millisecond.
  const canGoBack = view.start - whole.start > 1;
  const canGoOn = whole.end - view.end > 1;
  return {
    canZoomIn: view.end - view.start > SHORTEST_VIEW + 1,
    canZoomOut: canGoBack || canGoOn,
    canGoBack,
    canGoOn,
  };
}

/** Zooms a view around a point: 0 is the start of the view, 1 its end. */
export function zoomed(view: View, factor: number, around: number, scale: TimeScale): View {
  const whole = wholeView(scale);
  const before = view.end - view.start;
  const length = Math.min(whole.end - whole.start, Math.max(SHORTEST_VIEW, before * factor));
  const start = view.start + (before - length) * around;
  return inside({ start, end: start + length }, whole);
}

/** The view, moved by a share of its length. */
export function panned(view: View, part: number, scale: TimeScale): View {
  const by = (view.end - view.start) * part;
  return inside({ start: view.start + by, end: view.end + by }, wholeView(scale));
}

/** The view, moved only if it does not show the position. */
export function revealing(view: View, position: number, scale: TimeScale): View {
  if (position >= view.start && position <= view.end) return view;
  const half = (view.end - view.start) / 2;
  return inside({ start: position - half, end: position + half }, wholeView(scale));
}

function inside(view: View, whole: View): View {
  const length = view.end - view.start;
  const start = Math.min(Math.max(view.start, whole.start), whole.end - length);
  return { start, end: start + length };
}
