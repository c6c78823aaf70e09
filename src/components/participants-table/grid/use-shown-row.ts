'use client';
import { useEffect, type RefObject } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import type { Details } from '../details/use-details.js';
import type { ActiveCellControls } from './use-active-cell.js';

/**
 * When the details go to another row, for example by their button, that row becomes the tab stop
 * and is scrolled into view. If the focus is on a row, it moves along; otherwise, it stays where it
 * is.
 */
export function useShownRow(
  grid: RefObject<HTMLElement | null>,
  details: Details | null,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  active: Pick<ActiveCellControls, 'row' | 'column' | 'moveTabStop' | 'moveTo'>,
): void {
  const key = details?.key ?? null;
  useEffect(() => {
    const position = details?.position ?? null;
    // The user pressed Enter on the row with the tab stop, which is already in view.
    if (position === null || position === active.row) return;
    if (grid.current?.contains(document.activeElement)) active.moveTo(position, active.column);
    else active.moveTabStop(position);
    virtualizer.scrollToIndex(position);
    // oxlint-disable-next-line react/exhaustive-deps -- only another row is scrolled to
  }, [key]);
}
