'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { ParticipantsTableState } from '../types.js';
import { readTableState } from './read-state.js';

/** Changes parts of the state. */
export type ChangeState = (change: Partial<ParticipantsTableState>) => void;

/**
 * The state: the app's values for the parts that it controls, and the table's own for the others.
 */
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
 * The state that the app passes, without invalid members. The same object while its content is the
 * same, so that `state={{ density: 'compact' }}` can be written inline.
 */
function useEqualState(
  controlled: Partial<ParticipantsTableState> | undefined,
): Partial<ParticipantsTableState> {
  const read = useMemo(() => readTableState(controlled), [controlled]);
  const [stable, setStable] = useState(read);
  if (read === stable) return stable;
  // A state is plain JSON, and `readTableState` always writes its members in the same order.
  if (JSON.stringify(read) === JSON.stringify(stable)) return stable;
  setStable(read);
  return read;
}
