'use client';
import { useId, useMemo, type ReactElement, type RefObject } from 'react';
import { itemLine, type ItemWords } from './describe-item.js';
import { Drawing } from './drawing.js';
import { drawnItems, type DrawnItem } from './drawn-items.js';
import type { TimelineItems } from './items.js';
import type { Layout } from './layout.js';
import type { TimeScale } from './time-scale.js';
import { useActiveItem, type ChartActions } from './use-active-item.js';
import { useItemLabels } from './use-item-labels.js';
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
  readonly actions: ChartActions;
}

/** The drawing, which is one tab stop, and the line of text about the active item. */
export function Chart(props: ChartProps): ReactElement {
  const { frame, items, layout, isMeasured, words, actions } = props;
  const id = useId();
  const lanes = useMemo(
    () => (isMeasured ? items.lanes.map((lane) => drawnItems(lane, layout)) : []),
    [items, layout, isMeasured],
  );
  const drawnById = useMemo(() => byItemId(lanes), [lanes]);
  const labels = useItemLabels(id, words);
  const pointer = usePointer(frame, layout, { zoom: actions.onZoom, pan: actions.onPan });
  const { active, activeDrawn, hovered, handlers } = useActiveItem({
    items,
    drawnById,
    layout,
    actions,
    wasDrag: pointer.wasDrag,
  });
  const activeLine = active ? itemLine(active, words) : null;
  const line = hovered ? labels.labelOf(hovered) : activeLine;
  /** One of several marks that are drawn as one. */
  const isWithinOther = activeDrawn !== null && activeDrawn.item !== active;
  return (
    <>
      <div
        ref={frame}
        className="cb-timeline-chart"
        data-orientation={layout.orientation}
        role="listbox"
        tabIndex={0}
        aria-label={words.timeline.chart}
        aria-orientation={layout.orientation}
        aria-activedescendant={active && activeDrawn ? labels.idOf(active) : undefined}
        {...pointer.handlers}
        {...handlers}
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
          labels={labels}
        />
        {active && isWithinOther && (
          <span id={labels.idOf(active)} role="option" aria-selected={false} className="cb-hidden">
            {activeLine}
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
