/** The newest instant in the data, which is used as "now" for a saved session. */
import type { ObservedSession } from './findings/types.js';
import { legFacts } from './facts.js';
import { parseInstant, TIME_NAMES } from './time.js';
import type { CobrowseConversation } from './types.js';
import { isRecord } from './values.js';

/**
 * Returns the newest instant in a session and its earlier states, in epoch milliseconds; null when
 * there is none. A saved session is reviewed as of this instant, so that its durations do not keep
 * running.
 *
 * @example newestInstant({ participants: [{ endTime: '2026-05-11T09:05:00Z' }] })
 */
export function newestInstant(
  session: CobrowseConversation | null | undefined,
  events?: readonly ObservedSession[] | null,
): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  const consider = (instant: number | null | undefined): void => {
    if (typeof instant === 'number' && instant > newest) newest = instant;
  };
  const earlier: readonly ObservedSession[] = Array.isArray(events) ? events : [];
  for (const observed of [{ session }, ...earlier]) {
    if (!isRecord(observed)) continue;
    if ('at' in observed) consider(observed.at);
    const { startTime, endTime, participants } = observed.session ?? {};
    consider(parseInstant(startTime));
    consider(parseInstant(endTime));
    for (const { times, wrapup } of legFacts(participants)) {
      consider(wrapup.end);
      for (const name of TIME_NAMES) consider(times[name]);
    }
  }
  return newest === Number.NEGATIVE_INFINITY ? null : newest;
}
