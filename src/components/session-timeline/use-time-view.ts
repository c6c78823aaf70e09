'use client';
import { useState } from 'react';
import type { TimeScale } from './time-scale.js';
import { panned, revealing, wholeView, zoomed, type View } from './view.js';

/** Which part of the timeline is in view, and what changes it. */
export interface TimeView {
  readonly view: View;
  /** Zooms around a point: 0 is the start of the view, 1 its end. */
  readonly zoom: (factor: number, around?: number) => void;
  /** Moves the view by a share of its length. */
  readonly pan: (part: number) => void;
  /** Shows the whole timeline. */
  readonly fit: () => void;
  /** Moves the view if it does not show an instant. */
  readonly reveal: (instant: number) => void;
}

/**
 * Holds the part that the user has chosen. The whole timeline is shown until then, and as long as
 * `isWhole` is true.
 */
export function useTimeView(scale: TimeScale, isWhole: boolean): TimeView {
  const [chosen, setChosen] = useState<View | null>(null);
  const view = isWhole ? null : chosen;
  return {
    view: view ?? wholeView(scale),
    zoom: (factor, around = 0.5) =>
      setChosen((before) => zoomed(before ?? wholeView(scale), factor, around, scale)),
    pan: (part) => setChosen((before) => panned(before ?? wholeView(scale), part, scale)),
    fit: () => setChosen(null),
    reveal: (instant) => {
      if (chosen) setChosen(revealing(chosen, scale.positionOf(instant), scale));
    },
  };
}
