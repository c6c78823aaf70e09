'use client';
import { useState, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react';
import type { DrawnItem } from './drawn-items.js';
import type { TimelineItem, TimelineItems } from './items.js';
import { keyAction, type KeyAction } from './keys.js';
import type { Layout } from './layout.js';
import { neighborOf, type Move } from './neighbors.js';

/** What keys and clicks in the chart do. */
export interface ChartActions {
  readonly onZoom: (factor: number, around?: number) => void;
  readonly onPan: (part: number) => void;
  readonly onFit: () => void;
  readonly onHelp: () => void;
  /** Brings an instant into view. */
  readonly onReveal: (instant: number) => void;
  readonly onSelect: (item: TimelineItem) => void;
}

interface ActiveItemOptions {
  readonly items: TimelineItems;
  /** What is drawn for each item in view, by the item's id. */
  readonly drawnById: ReadonlyMap<string, DrawnItem>;
  readonly layout: Layout;
  readonly actions: ChartActions;
  /** Whether the last press was a drag, which selects nothing. */
  readonly wasDrag: () => boolean;
}

/** The events of the chart that change which item is active or hovered. */
interface ActiveItemHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPointerOver: (event: SyntheticEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** The item that keys act on, and the one below the pointer. */
export interface ActiveItem {
  readonly active: TimelineItem | null;
  /** What is drawn for the active item; null if it is out of view. */
  readonly activeDrawn: DrawnItem | null;
  readonly hovered: DrawnItem | null;
  readonly handlers: ActiveItemHandlers;
}

/** Follows the keys and the pointer. */
export function useActiveItem(options: ActiveItemOptions): ActiveItem {
  const { items, drawnById, layout, actions, wasDrag } = options;
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const active = items.all.find((item) => item.id === activeId) ?? null;

  const moveTo = (move: Move): void => {
    const next = neighborOf(items, active, move);
    setActiveId(next?.id ?? null);
    setHoveredId(null);
    if (next?.start != null) actions.onReveal(next.start);
  };
  const perform = (action: KeyAction): void => {
    switch (action.type) {
      case 'move':
        moveTo(action.move);
        return;
      case 'zoom':
        actions.onZoom(action.factor);
        return;
      case 'pan':
        actions.onPan(action.part);
        return;
      case 'fit':
        actions.onFit();
        return;
      case 'help':
        actions.onHelp();
        return;
      case 'choose':
        if (active) actions.onSelect(active);
    }
  };

  return {
    active,
    activeDrawn: drawnById.get(activeId ?? '') ?? null,
    hovered: drawnById.get(hoveredId ?? '') ?? null,
    handlers: {
      onKeyDown: (event) => {
        const action = keyAction(event, layout.orientation === 'vertical', layout.rtl);
        if (!action) return;
        event.preventDefault();
        perform(action);
      },
      onFocus: () => {
        if (!active) setActiveId(items.all[0]?.id ?? null);
      },
      onPointerOver: (event) => setHoveredId(itemIdOf(event)),
      onPointerLeave: () => setHoveredId(null),
      onClick: (event) => {
        const drawn = drawnById.get(itemIdOf(event) ?? '');
        if (!drawn || wasDrag()) return;
        setActiveId(drawn.item.id);
        actions.onSelect(drawn.item);
      },
    },
  };
}

/** The id of the item that an event happened on; null for the space between items. */
function itemIdOf({ target }: SyntheticEvent): string | null {
  const element = target instanceof Element ? target.closest('[data-item]') : null;
  return element?.getAttribute('data-item') ?? null;
}
