'use client';
import type { ReactElement } from 'react';
import { clockText } from '../../words/format.js';
import { useRegion } from '../settings.js';
import { Ticking, useClockValue } from '../ticking.js';

/** How urgent a deadline is. */
export type Urgency = 'calm' | 'urgent' | 'over';

const URGENT_MS = 10_000;

/** How urgent a deadline is now; null on the server and where there is no deadline. */
export function useUrgency(deadline: number | null): Urgency | null {
  return useClockValue<Urgency>(
    deadline === null
      ? null
      : (now) => (now < deadline - URGENT_MS ? 'calm' : now < deadline ? 'urgent' : 'over'),
  );
}

/** Time until an instant, rounded up so that zero means over; after it, the time since. */
export function Countdown({ to }: { readonly to: number }): ReactElement {
  return <RunningTime length={(now) => Math.abs(Math.floor((now - to) / 1000)) * 1000} />;
}

/** A running time inside of a text. */
export function RunningTime(props: {
  /** The time to show, in milliseconds; below zero is shown as zero. */
  readonly length: (now: number) => number;
}): ReactElement {
  const { locale } = useRegion();
  return (
    <span className="cb-duration">
      <Ticking text={(now) => clockText(props.length(now), locale)} />
    </span>
  );
}
