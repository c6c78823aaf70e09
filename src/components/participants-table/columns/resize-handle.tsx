'use client';
import type { MouseEvent, PointerEvent, ReactElement } from 'react';
import { MIN_WIDTH } from '../state/column-model.js';
import { fittingWidth } from './fit-column.js';

interface ResizeHandleProps {
  /** Id of the column. */
  readonly id: string;
  readonly onResize: (id: string, width: number) => void;
}

/**
 * Changes the width by dragging. A double click fits the width to the content. The column's menu
 * offers both by keyboard.
 */
export function ResizeHandle({ id, onResize }: ResizeHandleProps): ReactElement {
  const startResize = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget;
    const header = handle.parentElement;
    if (!header) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const startX = event.clientX;
    const startWidth = header.getBoundingClientRect().width;
    const sign = getComputedStyle(header).direction === 'rtl' ? -1 : 1;
    const move = (moved: globalThis.PointerEvent): void => {
      const width = Math.round(startWidth + sign * (moved.clientX - startX));
      onResize(id, Math.max(MIN_WIDTH, width));
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  };
  const fit = ({ currentTarget }: MouseEvent<HTMLSpanElement>): void => {
    const header = currentTarget.parentElement;
    if (header) onResize(id, fittingWidth(header));
  };
  return (
    <span
      className="cb-th-resize"
      aria-hidden="true"
      onPointerDown={startResize}
      onDoubleClick={fit}
    />
  );
}
