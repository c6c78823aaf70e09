'use client';
import type { ReactElement } from 'react';
import type { Region } from '../../words/format.js';
import { memoize } from '../../words/memoize.js';
import type { Layout } from './layout.js';
import { textWidth } from './text-width.js';
import type { Tick } from './ticks.js';

/** Lines and labels of the time axis. */
export function Axis(props: {
  readonly ticks: readonly Tick[];
  readonly layout: Layout;
  readonly region: Region;
}): ReactElement {
  const { ticks, layout, region } = props;
  return (
    <g aria-hidden="true">
      <path className="cb-timeline-grid" d={ticks.map(({ at }) => gridLine(at, layout)).join('')} />
      {labelsOf(ticks, layout, region).map(({ at, text, x, y, anchor }) => (
        <text key={at} className="cb-timeline-tick" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

interface Label {
  readonly at: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

type Anchor = 'start' | 'middle' | 'end';

/** Labels that do not touch each other. The first label of a day is the date. */
function labelsOf(ticks: readonly Tick[], layout: Layout, region: Region): readonly Label[] {
  const step = smallestStep(ticks);
  const hasDays = new Set(ticks.map(({ at }) => dayText(at, region))).size > 1;
  const isVertical = layout.orientation === 'vertical';
  const labels: Label[] = [];
  let day = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { at } of ticks) {
    const along = layout.alongOf(at);
    const today = dayText(at, region);
    const text = hasDays && today !== day ? today : tickText(at, step, region);
    const width = isVertical ? LINE : textWidth(text);
    const anchor = isVertical ? 'start' : anchorAt(along, width, layout);
    const from = isVertical ? along : along - width * BEFORE[anchor];
    if (from < end) continue;
    day = today;
    end = from + width + SPACE;
    const { x, y } = isVertical ? layout.pointAt(along + 4, 4) : layout.pointAt(along, 14);
    labels.push({ at, text, x, y, anchor });
  }
  return labels;
}

/** Height of a line of text, and the space between labels, in pixels. */
const LINE = 14;
const SPACE = 10;
/** What share of a label is before its position. */
const BEFORE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function smallestStep(ticks: readonly Tick[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, { at }] of ticks.entries()) {
    const before = ticks[index - 1];
    if (before) smallest = Math.min(smallest, at - before.at);
  }
  return smallest;
}

function gridLine(at: number, layout: Layout): string {
  const along = layout.alongOf(at);
  return `M${layout.pathPoint(along, layout.sizes.axis - 4)}L${layout.pathPoint(along, layout.across)}`;
}

/** A label at an edge is not centered, so that it is not cut off. */
function anchorAt(along: number, width: number, layout: Layout): Anchor {
  if (along < layout.head + width / 2) return 'start';
  return along > layout.along - width / 2 ? 'end' : 'middle';
}

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
