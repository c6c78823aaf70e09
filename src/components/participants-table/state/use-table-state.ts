'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { ParticipantsTableState } from '../types.js';
import { readTableState } from './read-state.js';

/** Changes some of the state. */
export type ChangeState = (change: Partial<ParticipantsTableState>) => void;

/** The state: what the host gives is its own to change, the rest keeps itself. */
export function useTableState(
  given: Partial<ParticipantsTableState> | undefined,
  initial: () => ParticipantsTableState,
  onChange:
    | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
    | undefined,
): readonly [ParticipantsTableState, ChangeState] {
  const settings = useSettings();
  const [kept, setKept] = useState(initial);
  const state = useMemo(() => ({ ...kept, ...readTableState(given) }), [kept, given]);
  const latest = useRef({ state, onChange, settings });
  useEffect(() => {
    latest.current = { state, onChange, settings };
  });
  const [change] = useState(() => (part: Partial<ParticipantsTableState>): void => {
    const now = latest.current;
    // Several changes in one event add up.
    const next = { ...now.state, ...part };
    latest.current = { ...now, state: next };
    setKept((before) => ({ ...before, ...part }));
    guarded(now.settings, () => now.onChange?.(next, part));
  });
  return [state, change];
}
