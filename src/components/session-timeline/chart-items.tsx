'use client';
import { memo, type FunctionComponent, type ReactElement } from 'react';
import type { TimelineControl, TimelineMark, TimelineSegment } from '../../model/timeline/index.js';
import type { DrawnItem } from './drawn-items.js';
import type { ItemBox, Layout, Point } from './layout.js';
import { arrowPath, bandPaths, barPath, markPath, severityOf, shapeOf } from './shapes.js';
import { textWidth } from './text-width.js';
import type { ItemLabels } from './use-item-labels.js';

/** Props of {@link ChartItems}. */
export interface ChartItemsProps {
  readonly layout: Layout;
  readonly drawn: readonly DrawnItem[];
  readonly selectedKey: string | null;
  readonly labels: ItemLabels;
}

/** The items of a lane that are in view. They do not depend on the pointer. */
export const ChartItems: FunctionComponent<ChartItemsProps> = memo(function ChartItems(props) {
  const { drawn, selectedKey, labels } = props;
  return drawn.map((one) => {
    const { item, all } = one;
    return (
      <g
        key={item.id}
        id={labels.idOf(item)}
        role="option"
        aria-selected={all.some(({ leg }) => leg !== null && leg === selectedKey)}
        aria-label={labels.labelOf(one)}
        data-item={item.id}
        className="cb-timeline-item"
      >
        {itemShape(one, props)}
      </g>
    );
  });
});

/** A function, not a component: there are thousands of items. So are the shapes below. */
function itemShape(drawn: DrawnItem, props: ChartItemsProps): ReactElement {
  const { content } = drawn.item;
  switch (content.type) {
    case 'segment':
      return segmentShape(drawn, content.segment, props);
    case 'control':
      return controlShape(drawn, content.control, props);
    case 'mark':
      return markShape(drawn, content.mark, props.layout);
    case 'timeless':
      return timelessShape(drawn, props);
  }
}

function segmentShape(
  { item, box }: DrawnItem,
  { kind, start, end }: TimelineSegment,
  { layout, labels }: ChartItemsProps,
): ReactElement {
  const path = barPath(box, { start: start.certainty, end: end.certainty }, layout);
  const isPatterned = kind === 'alerting' || kind === 'parked' || kind === 'hold';
  return (
    <>
      <path className="cb-timeline-bar" data-kind={kind} d={path} />
      {isPatterned && <path d={path} fill={labels.patternOf(kind)} pointerEvents="none" />}
      {barText(box, kind, labels.shortLabelOf(item), layout)}
    </>
  );
}

/** A band in the lane of the controlled person, and an arrow from the lane of the controller. */
function controlShape(
  drawn: DrawnItem,
  { start, end, controllerLane }: TimelineControl,
  props: ChartItemsProps,
): ReactElement {
  const { item, box } = drawn;
  const { layout } = props;
  const certainty = { start: start.certainty, end: end.certainty };
  const { area, edges } = bandPaths(box, certainty, layout);
  const from = layout.lanes.find(({ lane }) => lane.key === controllerLane);
  const isOwn = from?.lane === layout.lanes[item.lane]?.lane;
  return (
    <>
      <path className="cb-timeline-bar" data-kind="control" d={area} />
      <path className="cb-timeline-edge" d={edges} />
      {from && !isOwn && (
        <path
          className="cb-timeline-arrow"
          d={arrowPath(
            Math.max(box.from, layout.head) + 6,
            (from.rowsStart + from.controlsStart) / 2,
            (box.start + box.end) / 2,
            layout,
          )}
        />
      )}
      {bandText(drawn, props)}
    </>
  );
}

function markShape({ box, all }: DrawnItem, mark: TimelineMark, layout: Layout): ReactElement {
  return (
    <>
      <path
        className="cb-timeline-mark"
        data-code={mark.code}
        data-severity={severityOf(mark)}
        d={markPath(shapeOf(mark), box, layout)}
      />
      {all.length > 1 && (
        <text className="cb-timeline-count" {...countPoint(box, layout)}>
          {all.length}
        </text>
      )}
    </>
  );
}

/** The lane of a leg without any time. */
function timelessShape(
  { item, box }: DrawnItem,
  { layout, labels }: ChartItemsProps,
): ReactElement {
  const path = barPath(box, { start: 'known', end: 'known' }, layout);
  return (
    <>
      <path className="cb-timeline-bar" data-kind="timeless" d={path} />
      {barText(box, 'timeless', labels.shortLabelOf(item), layout)}
    </>
  );
}

/** Where the number of marks is drawn, next to their sign. */
function countPoint(box: ItemBox, { orientation, pointAt }: Layout): Point {
  return orientation === 'horizontal'
    ? pointAt(box.from + 8, (box.start + box.end) / 2 + 4)
    : pointAt(box.from + 4, box.end);
}

/**
 * The text of a band. It is drawn on the band, or after or before it, up to the next band of the
 * row.
 */
function bandText({ item, box }: DrawnItem, props: ChartItemsProps): ReactElement | null {
  const { drawn, layout, labels } = props;
  const text = labels.shortLabelOf(item);
  const row = drawn.filter(
    (other) => other.item.content.type === 'control' && other.item.row === item.row,
  );
  const index = row.findIndex((other) => other.item === item);
  const to = row[index + 1]?.box.from ?? layout.along;
  const inside = barText(box, 'control', text, layout, BAND_INSET);
  if (inside) return inside;
  const after = barText({ ...box, from: box.to, to }, 'control', text, layout);
  if (after || layout.orientation === 'vertical') return after;
  const start = box.from - SPACE_BEFORE - textWidth(text);
  if (start < (row[index - 1]?.box.to ?? layout.head)) return null;
  const { x, y } = layout.pointAt(box.from - SPACE_BEFORE, (box.start + box.end) / 2 + 4);
  return (
    <text className="cb-timeline-text" data-kind="control" x={x} y={y} textAnchor="end">
      {text}
    </text>
  );
}

/** Pixels between a band and a text before it, and between its arrow and a text on it. */
const SPACE_BEFORE = 6;
const BAND_INSET = 14;

/** The text on a bar, if there is room for it. */
function barText(
  box: ItemBox,
  kind: string,
  text: string,
  layout: Layout,
  inset = 8,
): ReactElement | null {
  const from = Math.max(layout.head, box.from);
  const room = Math.min(box.to, layout.along) - from - inset - 4;
  if (room < textWidth(text)) return null;
  const isVertical = layout.orientation === 'vertical';
  const middle = (box.start + box.end) / 2;
  // Turned text has its baseline at the left, which is before the middle unless columns are mirrored.
  const baseline = isVertical && !layout.rtl ? middle - 4 : middle + 4;
  const { x, y } = layout.pointAt(from + inset, baseline);
  return (
    <text
      className="cb-timeline-text"
      data-kind={kind}
      x={x}
      y={y}
      // Downward is not mirrored, while the start of a text is.
      textAnchor={isVertical && layout.rtl ? 'end' : undefined}
      transform={isVertical ? `rotate(90 ${x} ${y})` : undefined}
    >
      {text}
    </text>
  );
}
