'use client';
import type { ReactElement } from 'react';
import { clockText, type Region } from '../../words/format.js';
import { useRegion } from '../settings.js';
import { Ticking, useClockValue } from '../ticking.js';

/** How urgent a deadline is: `urgent` in the last 10 seconds before it, `over` after it. */
export type Urgency = 'calm' | 'urgent' | 'over';

const URGENT_MS = 10_000;

/** How urgent a deadline is now; null on the server and when there is no deadline. */
export function useUrgency(deadline: number | null): Urgency | null {
  return useClockValue<Urgency>(deadline === null ? null : (now) => urgencyAt(now, deadline));
}

function urgencyAt(now: number, deadline: number): Urgency {
  if (now >= deadline) return 'over';
  return now < deadline - URGENT_MS ? 'calm' : 'urgent';
}

/**
 * The time until an instant, rounded up so that zero means that it is over. After the instant, the
 * time since then.
 */
export function countdown(to: number, region: Region): ReactElement {
  return runningTime((now) => Math.abs(Math.floor((now - to) / 1000)) * 1000, region);
}

/**
 * A running time within a text.
 *
 * @param length - the time to show, in milliseconds; below zero is shown as zero
 */
export function runningTime(length: (now: number) => number, { locale }: Region): ReactElement {
  return <Ticking className="cb-duration" text={(now) => clockText(length(now), locale)} />;
}

/** {@link countdown} outside of a participant's parts. */
export function Countdown({ to }: { readonly to: number }): ReactElement {
  return countdown(to, useRegion());
}

/** {@link runningTime} outside of a participant's parts. */
export function RunningTime(props: { readonly length: (now: number) => number }): ReactElement {
  return runningTime(props.length, useRegion());
}
