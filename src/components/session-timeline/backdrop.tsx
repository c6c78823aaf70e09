'use client';
import type { ReactElement } from 'react';
import { lengthText } from '../../words/format.js';
import { fillTemplate } from '../../words/message.js';
import type { ItemWords } from './describe-item.js';
import type { DrawnItem } from './drawn-items.js';
import type { ItemBox, Layout } from './layout.js';
import { boxPath } from './shapes.js';
import { fittedText, textWidth } from './text-width.js';
import type { TimeScale } from './time-scale.js';

/** A line below each lane. */
export function LaneLines({ layout }: { readonly layout: Layout }): ReactElement {
  const { lanes, along, pathPoint } = layout;
  const lines = lanes.map(({ end }) => `M${pathPoint(0, end - 4)}L${pathPoint(along, end - 4)}`);
  return <path className="cb-timeline-lane" d={lines.join('')} />;
}

/** Labels for gaps that are not drawn, which say how long they are. */
export function Gaps(props: {
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly words: ItemWords;
}): ReactElement {
  const { scale, layout, words } = props;
  const { axis } = layout.sizes;
  const gaps = scale.pieces.filter(({ folded }) => folded);
  return (
    <g>
      {gaps.map(({ from, to }) => {
        const start = layout.alongOf(from);
        const end = layout.alongOf(to);
        const area = { from: start, to: end, start: axis, end: layout.across };
        const length = lengthText(Math.round((to - from) / 1000) * 1000, words.region.locale);
        return (
          <g key={from}>
            <path className="cb-timeline-gap" d={boxPath(area, layout)}>
              <title>{fillTemplate(words.timeline.gap, { duration: length })}</title>
            </path>
          </g>
        );
      })}
      {gapLabels(gaps, layout, words.region.locale).map(({ from, text, x, y, anchor }) => (
        <text
          key={from}
          className="cb-timeline-gap-text"
          aria-hidden="true"
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

const MINUTE = 60_000;
/** Height of a line of text, and the space between labels, in pixels. */
const LINE = 14;
const SPACE = 4;

/**
 * Labels that do not touch each other and are not cut off. The longest gaps come first; the others
 * say how long they are when the user points at them.
 */
function gapLabels(gaps: TimeScale['pieces'], layout: Layout, locale: string) {
  const isVertical = layout.orientation === 'vertical';
  const taken: { readonly start: number; readonly end: number }[] = [];
  return gaps
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))
    .flatMap(({ from, to }) => {
      const length = lengthText(Math.round((to - from) / MINUTE) * MINUTE, locale);
      const text = isVertical ? fittedText(length, layout.sizes.axis - 8) : length;
      const half = (isVertical ? LINE : textWidth(text)) / 2;
      const middle = (layout.alongOf(from) + layout.alongOf(to)) / 2;
      if (middle < layout.head || middle > layout.along) return [];
      const along = Math.min(Math.max(middle, layout.head + half), layout.along - half);
      const room = { start: along - half - SPACE, end: along + half };
      if (taken.some(({ start, end }) => room.start < end && start < room.end)) return [];
      taken.push(room);
      const { x, y } = isVertical ? layout.pointAt(along + 4, 4) : layout.pointAt(along, 14);
      return [{ from, text, x, y, anchor: isVertical ? ('start' as const) : ('middle' as const) }];
    });
}

/** A line across all lanes at the current time, or at the moment that the app marks. */
export function TimeLine(props: {
  readonly kind: 'now' | 'moment';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly layout: Layout;
  readonly text: string;
}): ReactElement | null {
  const { kind, at, layout, text } = props;
  const along = layout.alongOf(at);
  if (along < layout.head || along > layout.along) return null;
  return (
    <path
      className="cb-timeline-line-at"
      data-kind={kind}
      d={`M${layout.pathPoint(along, layout.sizes.axis - 4)}L${layout.pathPoint(along, layout.across)}`}
    >
      <title>{text}</title>
    </path>
  );
}

/** Fades what comes after a moment, because it has not happened yet then. */
export function LaterVeil(props: {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly layout: Layout;
}): ReactElement | null {
  const { from, layout } = props;
  const along = Math.max(0, layout.alongOf(from));
  if (along >= layout.along) return null;
  const area = { from: along, to: layout.along, start: layout.sizes.axis, end: layout.across };
  return <path className="cb-timeline-later" d={boxPath(area, layout)} />;
}

/** The frame around the item under the pointer. */
export function Outline(props: {
  readonly drawn: DrawnItem | null;
  readonly kind: 'active' | 'hovered';
  readonly layout: Layout;
}): ReactElement | null {
  const { drawn, kind, layout } = props;
  if (!drawn) return null;
  const outline = boxPath(outlineBox(drawn, layout), layout);
  return <path className="cb-timeline-outline" data-kind={kind} d={outline} />;
}

/** Pixels of the number of several marks. */
const NUMBER_SIZE = 10;

/** The box around an item and, for marks, around their sign and their number. */
function outlineBox({ item, box, all }: DrawnItem, { orientation }: Layout): ItemBox {
  const { from, to, start, end } = box;
  if (item.content.type !== 'mark') {
    return { from: from - 2, to: to + 2, start: start - 1, end: end + 1 };
  }
  const numberSize = all.length > 1 ? NUMBER_SIZE : 0;
  const isVertical = orientation === 'vertical';
  return {
    from: from - 7,
    to: to + 4 + (isVertical ? 0 : numberSize),
    start: start - 1,
    end: end + 1 + (isVertical ? numberSize : 0),
  };
}
