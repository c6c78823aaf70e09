'use client';
import type { ReactElement } from 'react';
import { Axis } from './axis.js';
import { Gaps, LaneLines, LaterVeil, Outline, TimeLine } from './backdrop.js';
import { ChartItems, type ChartItemsProps } from './chart-items.js';
import type { ItemWords } from './describe-item.js';
import type { DrawnItem } from './drawn-items.js';
import { LaneHeads, laneName } from './lane-heads.js';
import { Patterns } from './patterns.js';
import { ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import type { View } from './view.js';

/** The space for a label of the axis, in pixels along time. */
const LABEL = { horizontal: 90, vertical: 48 } as const;

/** The drawing: axis, lanes and items. */
export function Drawing(
  props: Omit<ChartItemsProps, 'drawn'> & {
    /** Prefix of ids. */
    readonly id: string;
    /** The items in view, for each lane. Empty until the drawing has been measured. */
    readonly lanes: readonly (readonly DrawnItem[])[];
    readonly scale: TimeScale;
    readonly view: View;
    /** Epoch milliseconds; null when there is no line. */
    readonly now: number | null;
    readonly moment: number | null;
    readonly active: DrawnItem | null;
    readonly hovered: DrawnItem | null;
    readonly words: ItemWords;
  },
): ReactElement {
  const { id, layout, lanes, scale, view, now, moment, active, hovered, words } = props;
  const { width, height, along, head, orientation } = layout;
  const count = Math.max(2, Math.floor((along - head) / LABEL[orientation]));
  const placed = layout.lanes.slice(0, lanes.length);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
      <Patterns id={id} />
      <Axis
        ticks={ticksOf(scale, view, count, words.region.timeZone)}
        layout={layout}
        region={words.region}
      />
      <Gaps scale={scale} layout={layout} words={words} />
      <LaneLines layout={layout} />
      {placed.map((lane, index) => (
        <g key={lane.lane.key ?? ''} role="group" aria-label={laneName(lane, words)}>
          <ChartItems
            layout={layout}
            drawn={lanes[index] ?? []}
            selectedKey={props.selectedKey}
            labels={props.labels}
          />
        </g>
      ))}
      {moment !== null && <LaterVeil from={moment} layout={layout} />}
      {now !== null && <TimeLine kind="now" at={now} layout={layout} text={words.timeline.now} />}
      {moment !== null && (
        <TimeLine kind="moment" at={moment} layout={layout} text={words.timeline.moment} />
      )}
      <Outline drawn={active} kind="active" layout={layout} />
      <Outline drawn={hovered} kind="hovered" layout={layout} />
      <LaneHeads layout={layout} lanes={placed} words={words} />
    </svg>
  );
}
