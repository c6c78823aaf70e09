/** What each key does in the chart. */
import type { KeyboardEvent } from 'react';
import type { Move } from './neighbors.js';

/** What a key does. */
export type KeyAction =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly part: number }
  | { readonly type: 'fit' | 'help' | 'choose' };

const ACTIONS: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>(
  Object.entries({
    Home: { type: 'move', move: 'first' },
    End: { type: 'move', move: 'last' },
    ',': { type: 'move', move: 'previous' },
    '.': { type: 'move', move: 'next' },
    '+': { type: 'zoom', factor: 0.5 },
    '=': { type: 'zoom', factor: 0.5 },
    '-': { type: 'zoom', factor: 2 },
    f: { type: 'fit' },
    F: { type: 'fit' },
    '?': { type: 'help' },
    Enter: { type: 'choose' },
    ' ': { type: 'choose' },
  }),
);

/** The direction that an arrow points to on the screen. */
const ARROWS: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map(
  Object.entries({
    ArrowLeft: { x: -1, y: 0 },
    ArrowRight: { x: 1, y: 0 },
    ArrowUp: { x: 0, y: -1 },
    ArrowDown: { x: 0, y: 1 },
  }),
);

/** What a key does; null for keys that the chart leaves to the browser. */
export function keyAction(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  isVertical: boolean,
  rtl: boolean,
): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const arrow = ARROWS.get(key);
  if (!arrow) return ACTIONS.get(key) ?? null;
  const x = rtl ? -arrow.x : arrow.x;
  const inTime = isVertical ? arrow.y : x;
  const inLanes = isVertical ? x : arrow.y;
  if (inTime === 0) return { type: 'move', move: inLanes < 0 ? 'above' : 'below' };
  if (shiftKey) return { type: 'pan', part: inTime * 0.2 };
  return { type: 'move', move: inTime < 0 ? 'before' : 'after' };
}
