'use client';
import type { ReactElement } from 'react';
import { clockText } from '../words/format.js';
import { useRegion } from './settings.js';
import { Ticking, useClockValue } from './ticking.js';

/** How urgent a deadline is. */
export type Urgency = 'calm' | 'urgent' | 'over';

const URGENT_MS = 10_000;

/** How urgent a deadline is now; null on the server and where there is no deadline. */
export function useUrgency(deadline: number | null): Urgency | null {
  return useClockValue<Urgency>(
    deadline === null
      ? null
      : (now) => (now >= deadline ? 'over' : deadline - now <= URGENT_MS ? 'urgent' : 'calm'),
  );
}

/** Time until a deadline, rounded up so that zero means over; after it, the time since. */
export function Countdown({ deadline }: { readonly deadline: number }): ReactElement {
  const { locale } = useRegion();
  const text = (now: number): string =>
    clockText(now < deadline ? Math.ceil((deadline - now) / 1000) * 1000 : now - deadline, locale);
  return (
    <span className="cb-duration">
      <Ticking text={text} />
    </span>
  );
}
