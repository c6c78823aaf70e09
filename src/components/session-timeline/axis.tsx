'use client';
import type { ReactElement } from 'react';
import type { Region } from '../../words/format.js';
import { memoize } from '../../words/memoize.js';
import type { Layout } from './layout.js';
import type { Tick } from './ticks.js';

/** Lines and labels of the time axis. */
export function Axis(props: {
  readonly ticks: readonly Tick[];
  readonly layout: Layout;
  readonly region: Region;
}): ReactElement {
  const { ticks, layout, region } = props;
  const step = ticks.reduce(
    (least, { at }, index) =>
      Math.min(least, at - (ticks[index - 1]?.at ?? Number.NEGATIVE_INFINITY)),
    Number.POSITIVE_INFINITY,
  );
  const days = new Set(ticks.map(({ at }) => dayText(at, region)));
  return (
    <g aria-hidden="true">
      <path className="cb-timeline-grid" d={ticks.map(({ at }) => gridLine(at, layout)).join('')} />
      {ticks.map(({ at }, index) => {
        const along = layout.alongOf(at);
        const before = ticks[index - 1];
        const isNewDay =
          days.size > 1 && (!before || dayText(before.at, region) !== dayText(at, region));
        return (
          <TickLabel
            key={at}
            along={along}
            layout={layout}
            text={isNewDay ? dayText(at, region) : tickText(at, step, region)}
          />
        );
      })}
    </g>
  );
}

function TickLabel(props: {
  readonly along: number;
  readonly layout: Layout;
  readonly text: string;
}): ReactElement {
  const { along, layout, text } = props;
  const isVertical = layout.orientation === 'vertical';
  const { x, y } = isVertical ? layout.place(along + 4, 4) : layout.place(along, 14);
  return (
    <text
      className="cb-timeline-tick"
      x={x}
      y={y}
      textAnchor={isVertical ? 'start' : anchorAt(along, layout)}
    >
      {text}
    </text>
  );
}

function gridLine(at: number, layout: Layout): string {
  const along = layout.alongOf(at);
  return `M${layout.point(along, layout.sizes.axis - 4)}L${layout.point(along, layout.across)}`;
}

/** A label at an edge is not centered, so that it is not cut. */
function anchorAt(along: number, layout: Layout): 'start' | 'middle' | 'end' {
  if (along < layout.head + HALF_LABEL) return 'start';
  return along > layout.along - HALF_LABEL ? 'end' : 'middle';
}

/** Half of a wide label, in pixels. */
const HALF_LABEL = 32;

const MINUTE = 60_000;

function tickText(at: number, step: number, { locale, timeZone }: Region): string {
  return times(locale, timeZone, step < MINUTE).format(at);
}

function dayText(at: number, { locale, timeZone }: Region): string {
  return days(locale, timeZone).format(at);
}

const times = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string, withSeconds: boolean) =>
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      ...(withSeconds && { second: '2-digit' }),
      timeZone,
    }),
);
const days = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone }),
);
