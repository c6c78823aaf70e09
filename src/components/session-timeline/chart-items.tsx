'use client';
import { memo, type FunctionComponent, type ReactElement } from 'react';
import type { TimelineMark } from '../../model/timeline/index.js';
import type { TimelineItem } from './items.js';
import { boxOf, type ItemBox, type Layout } from './layout.js';
import { arrowPath, barPath, markPath, type MarkShape } from './shapes.js';

/** Props of {@link ChartItems}. */
export interface ChartItemsProps {
  readonly layout: Layout;
  readonly items: readonly TimelineItem[];
  readonly selectedKey: string | null;
  /** Id of the element of an item. */
  readonly idOf: (item: TimelineItem) => string;
  readonly labelOf: (item: TimelineItem) => string;
  /** Text on a bar. */
  readonly shortLabelOf: (item: TimelineItem) => string;
  readonly patternOf: (name: 'alerting' | 'parked' | 'hold') => string;
}

/** The items of a lane that are in view. They do not depend on what is pointed at. */
export const ChartItems: FunctionComponent<ChartItemsProps> = memo(function ChartItems(props) {
  const { layout, items, selectedKey, idOf, labelOf } = props;
  return items.map((item) => {
    const box = boxOf(item, layout);
    if (!box) return null;
    return (
      <g
        key={item.id}
        id={idOf(item)}
        role="option"
        aria-selected={item.leg !== null && item.leg === selectedKey}
        aria-label={labelOf(item)}
        data-item={item.id}
        className="cb-timeline-item"
      >
        <ItemShape {...props} item={item} box={box} />
      </g>
    );
  });
});

function ItemShape(
  props: ChartItemsProps & {
    readonly item: TimelineItem;
    readonly box: ItemBox;
  },
): ReactElement {
  const { item, box, layout, patternOf, shortLabelOf } = props;
  const { content } = item;
  switch (content.type) {
    case 'segment': {
      const { kind, start, end } = content.segment;
      const path = barPath(box, { start: start.certainty, end: end.certainty }, layout);
      const isPatterned = kind === 'alerting' || kind === 'parked' || kind === 'hold';
      return (
        <>
          <path className="cb-timeline-bar" data-kind={kind} d={path} />
          {isPatterned && <path d={path} fill={patternOf(kind)} pointerEvents="none" />}
          <BarText box={box} layout={layout} kind={kind} text={shortLabelOf(item)} />
        </>
      );
    }
    case 'control': {
      const { start, end, controllerLane } = content.control;
      const path = barPath(box, { start: start.certainty, end: end.certainty }, layout);
      const from = layout.lanes.find(({ lane }) => lane.key === controllerLane);
      const isOwn = from?.lane === layout.lanes[item.lane]?.lane;
      return (
        <>
          <path className="cb-timeline-bar" data-kind="control" d={path} />
          {from && !isOwn && (
            <path
              className="cb-timeline-arrow"
              d={arrowPath(
                box.from + 6,
                (from.rows + from.controls) / 2,
                (box.start + box.end) / 2,
                layout,
              )}
            />
          )}
          <BarText
            box={{ ...box, to: nextControl(item, props) }}
            layout={layout}
            kind="control"
            text={shortLabelOf(item)}
          />
        </>
      );
    }
    case 'mark':
      return (
        <path
          className="cb-timeline-mark"
          data-code={content.mark.code}
          data-severity={content.mark.code === 'finding' ? content.mark.params.severity : undefined}
          d={markPath(shapeOf(content.mark), box, layout)}
        />
      );
    case 'empty':
      return (
        <>
          <path
            className="cb-timeline-bar"
            data-kind="empty"
            d={barPath(box, { start: 'known', end: 'known' }, layout)}
          />
          <BarText box={box} layout={layout} kind="empty" text={shortLabelOf(item)} />
        </>
      );
  }
}

/** Where the next band of the row begins: the text on a short band may run on until there. */
function nextControl(item: TimelineItem, { items, layout }: ChartItemsProps): number {
  const later = items.slice(items.indexOf(item) + 1);
  const next = later.find(({ content, row }) => content.type === 'control' && row === item.row);
  return next?.start == null ? layout.along : layout.alongOf(next.start);
}

/** The text on a bar, if there is room for it. */
function BarText(props: {
  readonly box: ItemBox;
  readonly layout: Layout;
  readonly kind: string;
  readonly text: string;
}): ReactElement | null {
  const { box, layout, kind, text } = props;
  const inset = kind === 'control' ? 14 : 8;
  const from = Math.max(0, box.from);
  const room = Math.min(box.to, layout.along) - from - inset;
  if (room < text.length * CHARACTER + 4) return null;
  const isVertical = layout.orientation === 'vertical';
  const baseline = (box.start + box.end) / 2 + (isVertical ? (layout.rtl ? 4 : -4) : 4);
  const [x = '0', y = '0'] = layout.point(from + inset, baseline).split(' ');
  return (
    <text
      className="cb-timeline-text"
      data-kind={kind}
      x={x}
      y={y}
      transform={isVertical ? `rotate(90 ${x} ${y})` : undefined}
    >
      {text}
    </text>
  );
}

/** Pixels of a wide character. Text that might not fit is left out. */
const CHARACTER = 6.6;

function shapeOf(mark: TimelineMark): MarkShape {
  switch (mark.code) {
    case 'disconnected':
      return 'cross';
    case 'error':
    case 'finding':
      return 'triangle';
    case 'change':
      return 'tick';
    case 'wrapup':
    case 'joined':
      return 'diamond';
    default:
      return 'square';
  }
}
