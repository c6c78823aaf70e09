/** The state against the times, and holds. */
import { participantPhase } from '../../facts.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { legRule, type RuleOf } from '../rule.js';

export const stateContradictsTimes: RuleOf<'state-contradicts-times'> = legRule(
  'state-contradicts-times',
  'warning',
  'fetchAgain',
  (leg) => leg.state?.value != null,
  ({ state, times, over, wrapup, communicationId }) => {
    const value = state?.value;
    if (value == null) return null;
    const phase = participantPhase({ state: value });
    // Real topics keep `connected` while after-call work is pending.
    const inWrapup = phase === 'live' && wrapup.status !== 'none';
    if (over && phase !== 'ended' && phase !== 'unknown' && !inWrapup) {
      return { params: { state: value, reason: 'ended' } };
    }
    // A nested leg may bear the connection of its participant, which can be another leg's.
    if (phase === 'pending' && times.connected !== null && communicationId === null) {
      return { params: { state: value, reason: 'connected' } };
    }
    return phase === 'ended' && times.end === null
      ? { params: { state: value, reason: 'noEnd' }, severity: 'info' }
      : null;
  },
);

export const holdWithoutStart: RuleOf<'hold-without-start'> = legRule(
  'hold-without-start',
  'warning',
  'fetchAgain',
  (leg) => leg.participant?.held === true,
  ({ times }) => (times.hold === null ? { params: {} } : null),
);

export const holdAfterEnd: RuleOf<'hold-after-end'> = legRule(
  'hold-after-end',
  'warning',
  'fetchAgain',
  (leg) => leg.over && (leg.participant?.held === true || leg.times.hold !== null),
  ({ participant, times: { hold, end } }, { now }) => {
    const isLate = hold !== null && hold <= now && end !== null && hold - end > CLOCK_TOLERANCE_MS;
    return participant?.held === true || isLate ? { params: {} } : null;
  },
);
