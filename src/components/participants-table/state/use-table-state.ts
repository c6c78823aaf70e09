'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { ParticipantsTableState } from '../types.js';
import { readTableState } from './read-state.js';

/** Changes parts of the state. */
export type ChangeState = (change: Partial<ParticipantsTableState>) => void;

/** The state: the parts that the app controls, and the table's own for the others. */
export function useTableState(
  controlled: Partial<ParticipantsTableState> | undefined,
  initial: () => ParticipantsTableState,
  onChange:
    | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
    | undefined,
): readonly [ParticipantsTableState, ChangeState] {
  const settings = useSettings();
  const [own, setOwn] = useState(initial);
  const controlledState = useEqualState(controlled);
  const state = useMemo(() => ({ ...own, ...controlledState }), [own, controlledState]);
  const latest = useRef({ state, onChange, settings });
  useEffect(() => {
    latest.current = { state, onChange, settings };
  });
  const [change] = useState(() => (part: Partial<ParticipantsTableState>): void => {
    const now = latest.current;
    // Several changes in one event add up.
    const next = { ...now.state, ...part };
    latest.current = { ...now, state: next };
    setOwn((before) => ({ ...before, ...part }));
    guarded(now.settings, () => now.onChange?.(next, part));
  });
  return [state, change];
}

/**
 * The state that the app passes, as it can be read. The same object while it says the same, so that
 * `state={{ density: 'compact' }}` may be written inline.
 */
function useEqualState(
  controlled: Partial<ParticipantsTableState> | undefined,
): Partial<ParticipantsTableState> {
  const read = useMemo(() => readTableState(controlled), [controlled]);
  const [kept, setKept] = useState(read);
  if (read === kept) return kept;
  // A state is plain JSON, and `readTableState` writes its members in one order.
  if (JSON.stringify(read) === JSON.stringify(kept)) return kept;
  setKept(read);
  return read;
}
