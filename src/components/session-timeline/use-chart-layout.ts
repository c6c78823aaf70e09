'use client';
import { useMemo, useState, type RefObject } from 'react';
import type { Timeline } from '../../model/timeline/index.js';
import { usePrinting } from '../../internals/use-medium.js';
import type { TimelineItems } from './items.js';
import { layOut, type Layout } from './layout.js';
import { createTimeScale, instantsOf, type TimeScale } from './time-scale.js';
import { useChartSize } from './use-chart-size.js';
import { useTimeView, type TimeView } from './use-time-view.js';

/** In narrower drawings, time runs downward. In pixels. */
const NARROW = 480;
/** The size until the drawing has been measured. Nothing is drawn before that. */
const UNMEASURED = { width: 720, rtl: false };
/** Height of the vertical form, in pixels. */
const VERTICAL_LENGTH = 520;
/** What fits on paper, in pixels. */
const PAPER_WIDTH = 700;

/** Which time the chart shows, and where everything is drawn. */
export interface ChartLayout extends TimeView {
  readonly isMeasured: boolean;
  readonly scale: TimeScale;
  readonly layout: Layout;
  /** Whether the session has long gaps that can be folded. */
  readonly hasGaps: boolean;
  readonly areGapsFolded: boolean;
  readonly toggleGaps: () => void;
}

interface ChartLayoutOptions {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly timeline: Timeline;
  readonly items: TimelineItems;
  /** Whether the drawing is being saved, which needs all of it. */
  readonly isSaving: boolean;
}

/** Lays out the chart in the space that its frame has. */
export function useChartLayout(options: ChartLayoutOptions): ChartLayout {
  const { frame, timeline, items, isSaving } = options;
  const [areGapsFolded, setGapsFolded] = useState(true);
  const instants = useMemo(() => instantsOf(timeline), [timeline]);
  const scale = useMemo(() => createTimeScale(instants, areGapsFolded), [instants, areGapsFolded]);
  const hasGaps = useMemo(
    () => createTimeScale(instants, true).pieces.some(({ folded }) => folded),
    [instants],
  );
  const isPrinting = usePrinting();
  const timeView = useTimeView(scale, isPrinting || isSaving);
  const { view, fit } = timeView;

  const size = useChartSize(frame);
  const { width, rtl } = size ?? UNMEASURED;
  const orientation = width < NARROW ? 'vertical' : 'horizontal';
  const room = isPrinting ? Math.min(width, PAPER_WIDTH) : width;
  const along = orientation === 'vertical' ? VERTICAL_LENGTH : room;
  const layout = useMemo(
    () => layOut(items, scale, view, { along, room, orientation, rtl }),
    // oxlint-disable-next-line react/exhaustive-deps -- the view is compared by its ends
    [items, scale, view.start, view.end, along, room, orientation, rtl],
  );
  const toggleGaps = (): void => {
    setGapsFolded(!areGapsFolded);
    fit();
  };
  return {
    ...timeView,
    isMeasured: size !== null,
    scale,
    layout,
    hasGaps,
    areGapsFolded,
    toggleGaps,
  };
}
