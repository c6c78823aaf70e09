'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { Countdown, useUrgency } from '../internals/ui/countdown.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import { status } from '../words/en/status.js';

/** Time left to answer, while the leg is alerting. Renders a `<div>`, or nothing. */
export const ParticipantAlerting: Part<ParticipantAlerting.Props> = forwardPart(
  function ParticipantAlerting(props, ref) {
    const words = useWords('status', status);
    const deadline = useParticipantContext().facts.alertingDeadline;
    const over = useUrgency(deadline) === 'over';
    return usePart('div', props, {
      ref,
      className: 'cb-line cb-alerting',
      state: { over },
      hidden: deadline === null,
      children: deadline !== null && (
        <>
          {icon(PHASE_ICONS.pending)}
          <span>
            {over ? (
              words.alertingOver
            ) : (
              <Say text={words.alerting} values={{ duration: <Countdown to={deadline} /> }} />
            )}
          </span>
        </>
      ),
    });
  },
);

ParticipantAlerting.displayName = 'ParticipantAlerting';

export declare namespace ParticipantAlerting {
  /** State of the countdown. */
  interface State {
    /** The time to answer is over. @selector `[data-over]` */
    readonly over: boolean;
  }
  /** Props of a `<div>`. */
  type Props = PartProps<State, 'div'>;
}
