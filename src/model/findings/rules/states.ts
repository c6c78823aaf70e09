/** Contradictions between state and times, and problems with holds. */
import { participantPhase, type ParticipantFacts } from '../../facts.js';
import { readText } from '../../values.js';
import { isLive } from '../group-people.js';
import { defineLegRule, defineRule, type RuleOf } from '../rule.js';

export const stateContradictsTimes: RuleOf<'state-contradicts-times'> = defineLegRule({
  id: 'state-contradicts-times',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: {},
  appliesTo: (leg) => leg.state?.value != null,
  find: ({ state, times, hasEnded, wrapup, communicationId }) => {
    const value = state?.value;
    if (value == null) return null;
    const phase = participantPhase({ state: value });
    // Real topics keep `connected` while after-call work is pending.
    const inWrapup = phase === 'live' && wrapup.status !== 'none';
    if (hasEnded && phase !== 'ended' && phase !== 'unknown' && !inWrapup) {
      return { params: { state: value, reason: 'ended' } };
    }
    // A nested leg may have its participant's connection time, which can belong to another leg.
    if (phase === 'pending' && times.connected !== null && communicationId === null) {
      return { params: { state: value, reason: 'connected' } };
    }
    return phase === 'ended' && times.end === null
      ? { params: { state: value, reason: 'noEnd' }, severity: 'info' }
      : null;
  },
});

/**
 * One finding for all such legs, because a source that omits the time usually omits it everywhere.
 */
export const connectedWithoutTime: RuleOf<'connected-without-time'> = defineRule({
  id: 'connected-without-time',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: {},
  find: ({ legs }) => {
    const live = legs.filter(isLive);
    if (live.length === 0) return null;
    const untimed = live.filter(({ times }) => times.connected === null);
    const isMissing = (leg: ParticipantFacts) => readText(leg.participant?.connectedTime) === null;
    const missing = untimed.filter(isMissing);
    const unreadable = untimed.filter((leg) => !isMissing(leg));
    return [
      { legs: missing, params: { reason: 'missing' } as const },
      { legs: unreadable, params: { reason: 'unreadable' } as const },
    ].filter((found) => found.legs.length > 0);
  },
});

export const holdWithoutStart: RuleOf<'hold-without-start'> = defineLegRule({
  id: 'hold-without-start',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: {},
  appliesTo: (leg) => leg.participant?.held === true,
  find: ({ times }) => (times.hold === null ? { params: {} } : null),
});

export const holdAfterEnd: RuleOf<'hold-after-end'> = defineLegRule({
  id: 'hold-after-end',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: { toleranceMs: 5000 },
  appliesTo: (leg) => leg.hasEnded && (leg.participant?.held === true || leg.times.hold !== null),
  find: ({ participant, times: { hold, end } }, { now }, { toleranceMs }) => {
    const beganLate = hold !== null && hold <= now && end !== null && hold - end > toleranceMs;
    return participant?.held === true || beganLate ? { params: {} } : null;
  },
});

export const longHold: RuleOf<'long-hold'> = defineLegRule({
  id: 'long-hold',
  severity: 'warning',
  help: 'endHold',
  thresholds: { afterMs: 1_800_000 },
  appliesTo: (leg) => leg.heldSince !== null,
  find: ({ heldSince }, { now }, { afterMs }) => {
    const heldMs = now - (heldSince ?? now);
    return heldMs > afterMs ? { params: { heldMs } } : null;
  },
});
