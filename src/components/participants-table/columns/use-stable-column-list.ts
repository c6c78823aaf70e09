'use client';
import { useEffect, useRef, useState } from 'react';
import { warnOnce } from '../../../internals/warn.js';
import type { TableColumnList } from '../types.js';

/** Warns after new functions in this many consecutive renders. */
const MANY_RENDERS = 20;

/**
 * Returns the same list until its columns change, so that `columns={['name', 'state']}` can be
 * written inline. Warns in development when a column has new functions in every render.
 */
export function useStableColumnList(
  list: TableColumnList | undefined,
): TableColumnList | undefined {
  const [stable, setStable] = useState(list);
  const isSame = isSameList(stable, list);
  if (!isSame) setStable(list);

  const rendersWithNewFunctions = useRef(0);
  const previous = useRef(list);
  useEffect(() => {
    const hasNewFunctions = !isSameList(previous.current, list);
    previous.current = list;
    rendersWithNewFunctions.current = hasNewFunctions ? rendersWithNewFunctions.current + 1 : 0;
    if (rendersWithNewFunctions.current >= MANY_RENDERS) warnOnce(UNSTABLE_COLUMNS);
  });
  return isSame ? stable : list;
}

function isSameList(one: TableColumnList | undefined, other: TableColumnList | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.length !== other.length) return false;
  return one.every((item, index) => isSameColumn(item, other[index]));
}

function isSameColumn(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const members = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return (
    members.size === others.length &&
    others.every(([key, value]) => members.has(key) && Object.is(members.get(key), value))
  );
}

const UNSTABLE_COLUMNS =
  '`columns` of ParticipantsTable has new functions in every render, so the table reads all rows again each time. Define the columns outside of your component, or with useMemo.';
