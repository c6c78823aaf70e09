'use client';
import { useMemo } from 'react';
import type { CobrowseOfferSources, CobrowseOfferStatus } from '../../model/index.js';
import { offerFactsAt, readOffer, type OfferReading } from '../../model/offer.js';
import { useClockValue } from '../../internals/ticking.js';

/** An offer as it is shown. */
export interface ShownOffer {
  /** Identifies the offer. */
  readonly key: string;
  readonly status: CobrowseOfferStatus;
  /** When it expires, in epoch milliseconds. */
  readonly expiresAt: number | null;
}

/**
 * The current offer. Reads the sources when they change, and renders when the status changes.
 *
 * @param withdrawn - key of the offer that was withdrawn here, until the messages or the app report
 *   that
 */
export function useOffer(sources: CobrowseOfferSources, withdrawn: string | null): ShownOffer {
  const { offer, messages, outcome } = sources;
  const read = useMemo(() => readOffer({ offer, messages, outcome }), [offer, messages, outcome]);
  const { sessionId, expiresAt } = read;
  const key = `${sessionId} ${expiresAt}`;
  const isWithdrawn = withdrawn === key && read.outcome === null;
  const reading: OfferReading = isWithdrawn ? { ...read, outcome: 'withdrawn' } : read;

  const statusAt = (now: number): CobrowseOfferStatus => offerFactsAt(reading, now).status;
  const beforeExpiry = statusAt(-Infinity);
  // It depends on the time only if there is a deadline. There is no time on the server.
  const followsClock = beforeExpiry === 'pending' && expiresAt !== null;
  const status = useClockValue(followsClock ? statusAt : null) ?? beforeExpiry;
  return { key, status, expiresAt };
}
