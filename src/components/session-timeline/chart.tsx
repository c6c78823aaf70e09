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
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { itemLine, whatText, type ItemWords } from './describe-item.js';
import { Drawing } from './drawing.js';
import { drawnItems, type DrawnItem } from './drawn-items.js';
import type { TimelineItem, TimelineItems } from './items.js';
import { keyAction } from './keys.js';
import type { Layout } from './layout.js';
import { neighborOf } from './neighbors.js';
import type { TimeScale } from './time-scale.js';
import { usePointer } from './use-pointer.js';
import type { View } from './view.js';

/** Props of {@link Chart}. */
export interface ChartProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly items: TimelineItems;
  readonly layout: Layout;
  /** Whether the chart has been measured. Until then, the drawing is empty. */
  readonly isMeasured: boolean;
  readonly scale: TimeScale;
  readonly view: View;
  readonly now: number | null;
  /** The moment to mark with a line, in epoch milliseconds. */
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

/** The drawing, which is one tab stop, and the line of text about the active item. */
export function Chart(props: ChartProps): ReactElement {
  const { frame, items, layout, isMeasured, words, onSelect } = props;
  const id = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const lanes = useMemo(
    () => (isMeasured ? items.lanes.map((lane) => drawnItems(lane, layout)) : []),
    [items, layout, isMeasured],
  );
  const drawnById = useMemo(() => byItemId(lanes), [lanes]);
  const active = items.all.find((item) => item.id === activeId) ?? null;
  const activeDrawn = drawnById.get(activeId ?? '') ?? null;
  const hovered = drawnById.get(hoveredId ?? '') ?? null;
  const pointer = usePointer(frame, layout, { zoom: props.onZoom, pan: props.onPan });
  const idOf = useCallback((item: TimelineItem) => `${id}-${item.id}`, [id]);
  const shortLabelOf = useCallback((item: TimelineItem) => whatText(item, words), [words]);
  const labelOf = useMemo(() => rememberedLines(words), [words]);
  const patternOf = useCallback((name: string) => `url(#${id}-${name})`, [id]);
  const isVertical = layout.orientation === 'vertical';
  const activeLine = active ? itemLine(active, words) : null;
  const line = hovered ? labelOf(hovered) : activeLine;

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
        aria-activedescendant={active && activeDrawn ? idOf(active) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (!active) setActiveId(items.all[0]?.id ?? null);
        }}
        {...pointer.handlers}
        onPointerOver={(event) => setHoveredId(itemIdOf(event))}
        onPointerLeave={() => setHoveredId(null)}
        onClick={(event) => {
          const drawn = drawnById.get(itemIdOf(event) ?? '');
          if (!drawn || pointer.wasDrag()) return;
          setActiveId(drawn.item.id);
          onSelect(drawn.item);
        }}
      >
        <Drawing
          id={id}
          layout={layout}
          lanes={lanes}
          scale={props.scale}
          view={props.view}
          now={props.now}
          moment={props.moment}
          active={activeDrawn}
          hovered={hovered}
          words={words}
          selectedKey={props.selectedKey}
          idOf={idOf}
          labelOf={labelOf}
          shortLabelOf={shortLabelOf}
          patternOf={patternOf}
        />
        {active && activeDrawn && activeDrawn.item !== active && (
          // One of several marks that are drawn as one.
          <span id={idOf(active)} role="option" aria-selected={false} className="cb-hidden">
            {itemLine(active, words)}
          </span>
        )}
      </div>
      <p className="cb-timeline-line" data-hint={line ? undefined : ''}>
        {line ?? words.timeline.hint}
      </p>
    </>
  );
}

/** What is drawn for each item. Several marks can be drawn as one. */
function byItemId(lanes: readonly (readonly DrawnItem[])[]): ReadonlyMap<string, DrawnItem> {
  const byId = new Map<string, DrawnItem>();
  for (const drawn of lanes.flat()) {
    for (const item of drawn.all) byId.set(item.id, drawn);
  }
  return byId;
}

/** How many lines are shown for marks that are drawn as one. */
const MAX_LINES = 5;

/** Caches the lines for items, because formatting times takes longer than drawing bars. */
function rememberedLines(words: ItemWords): (drawn: DrawnItem) => string {
  const known = new WeakMap<TimelineItem, string>();
  const lineOf = (item: TimelineItem): string => {
    const line = known.get(item) ?? itemLine(item, words);
    known.set(item, line);
    return line;
  };
  return ({ item, all }) => {
    if (all.length === 1) return lineOf(item);
    const lines = all.slice(0, MAX_LINES).map(lineOf);
    if (all.length > MAX_LINES) lines.push('…');
    return fillTemplate(words.timeline.several, {
      count: countText(all.length, words.region.locale),
      lines: lines.join(' · '),
    });
  };
}

function itemIdOf({ target }: SyntheticEvent): string | null {
  const element = target instanceof Element ? target.closest('[data-item]') : null;
  return element?.getAttribute('data-item') ?? null;
}
