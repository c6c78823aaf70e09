'use client';
import {
  useCallback,
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { Axis } from './axis.js';
import { Gaps, LaneName, Outline, TimeLine } from './backdrop.js';
import { ChartItems } from './chart-items.js';
import { itemLine, whatText, type ItemWords } from './describe-item.js';
import type { TimelineItem, TimelineItems } from './items.js';
import { keyAction } from './keys.js';
import { boxOf, type Layout, type PlacedLane } from './layout.js';
import { neighborOf } from './neighbors.js';
import { Patterns } from './patterns.js';
import { ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import { usePointer } from './use-pointer.js';
import type { View } from './view.js';

/** Props of {@link Chart}. */
export interface ChartProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly items: TimelineItems;
  readonly layout: Layout;
  /** Whether the layout fits the page. The drawing is empty before. */
  readonly isMeasured: boolean;
  readonly scale: TimeScale;
  readonly view: View;
  readonly now: number | null;
  /** Marked with a line; epoch milliseconds. */
  readonly moment: number | null;
  readonly selectedKey: string | null;
  readonly words: ItemWords;
  readonly onZoom: (factor: number, around?: number) => void;
  readonly onPan: (part: number) => void;
  readonly onFit: () => void;
  readonly onHelp: () => void;
  readonly onReveal: (instant: number) => void;
  readonly onSelect: (item: TimelineItem) => void;
}

/** The drawing, one tab stop, and the line of text about what is pointed at. */
export function Chart(props: ChartProps): ReactElement {
  const { frame, items, layout, scale, view, now, moment, selectedKey, words, onSelect } = props;
  const id = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const byId = useMemo(() => new Map(items.all.map((item) => [item.id, item])), [items]);
  const active = byId.get(activeId ?? '') ?? null;
  const hovered = byId.get(hoveredId ?? '') ?? null;
  const pointer = usePointer(frame, layout, { zoom: props.onZoom, pan: props.onPan });
  const idOf = useCallback((item: TimelineItem) => `${id}-${item.id}`, [id]);
  const shortLabelOf = useCallback((item: TimelineItem) => whatText(item, words), [words]);
  const labelOf = useMemo(() => rememberedLines(words), [words]);
  const patternOf = useCallback((name: string) => `url(#${id}-${name})`, [id]);
  const shown = hovered ?? active;
  const drawn = props.isMeasured ? layout.lanes : [];
  const isVertical = layout.orientation === 'vertical';

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keyAction(event, isVertical, layout.rtl);
    if (!action) return;
    event.preventDefault();
    switch (action.type) {
      case 'move': {
        const next = neighborOf(items, active, action.move);
        setActiveId(next?.id ?? null);
        setHoveredId(null);
        if (next?.start != null) props.onReveal(next.start);
        return;
      }
      case 'zoom':
        return props.onZoom(action.factor);
      case 'pan':
        return props.onPan(action.part);
      case 'fit':
        return props.onFit();
      case 'help':
        return props.onHelp();
      case 'choose':
        if (active) onSelect(active);
    }
  };
  const ticks = ticksOf(
    scale,
    view,
    Math.max(2, Math.floor(layout.along / (isVertical ? 48 : 90))),
    words.region.timeZone,
  );
  return (
    <>
      <div
        ref={frame}
        className="cb-timeline-chart"
        data-orientation={layout.orientation}
        role="listbox"
        tabIndex={0}
        aria-label={words.timeline.chart}
        aria-orientation={isVertical ? 'vertical' : 'horizontal'}
        aria-activedescendant={active && boxOf(active, layout) ? idOf(active) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => active ?? setActiveId(items.all[0]?.id ?? null)}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onPointerOver={(event) => setHoveredId(itemIdOf(event))}
        onPointerLeave={() => {
          pointer.onPointerUp();
          setHoveredId(null);
        }}
        onClick={(event) => {
          const item = byId.get(itemIdOf(event) ?? '');
          if (!item || pointer.wasDrag()) return;
          setActiveId(item.id);
          onSelect(item);
        }}
      >
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="presentation"
        >
          <Patterns id={id} />
          <Axis ticks={ticks} layout={layout} region={words.region} />
          <Gaps scale={scale} layout={layout} words={words} />
          {drawn.map((placed, index) => {
            const name = laneName(placed, words);
            return (
              <g key={placed.lane.key ?? ''} role="group" aria-label={name}>
                <LaneName placed={placed} name={name} layout={layout} />
                <ChartItems
                  layout={layout}
                  items={items.lanes[index]?.items ?? []}
                  selectedKey={selectedKey}
                  idOf={idOf}
                  labelOf={labelOf}
                  shortLabelOf={shortLabelOf}
                  patternOf={patternOf}
                />
              </g>
            );
          })}
          {now !== null && (
            <TimeLine kind="now" at={now} layout={layout} text={words.timeline.now} />
          )}
          {moment !== null && (
            <TimeLine kind="moment" at={moment} layout={layout} text={words.timeline.moment} />
          )}
          <Outline item={active} kind="active" layout={layout} />
          <Outline item={hovered} kind="hovered" layout={layout} />
        </svg>
      </div>
      <p className="cb-timeline-line">{shown ? itemLine(shown, words) : words.timeline.hint}</p>
    </>
  );
}

/** Lines are made once for each item: formatting times takes longer than drawing bars. */
function rememberedLines(words: ItemWords): (item: TimelineItem) => string {
  const lines = new WeakMap<TimelineItem, string>();
  return (item) => {
    const line = lines.get(item) ?? itemLine(item, words);
    lines.set(item, line);
    return line;
  };
}

function itemIdOf({ target }: SyntheticEvent): string | null {
  const element = target instanceof Element ? target.closest('[data-item]') : null;
  return element?.getAttribute('data-item') ?? null;
}

function laneName({ lane }: PlacedLane, words: ItemWords): string {
  const [leg] = lane.legs;
  return leg ? words.nameOfLeg(leg.key) : words.timeline.session;
}
