'use client';
import { status } from '../words/en/status.js';
import { useParticipantContext } from '../internals/context.js';
import { Countdown, useUrgency } from '../internals/ui/countdown.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { useWords } from '../internals/use-words.js';

/** Time left to answer, while the leg is alerting. Renders a `<div>`, or nothing. */
export const ParticipantAlerting: Part<ParticipantAlerting.Props> = definePart(
  'div',
  'cb-line cb-alerting',
  useParticipantAlerting,
);

function useParticipantAlerting(): PartView<ParticipantAlerting.State> | null {
  const words = useWords('status', status);
  const deadline = useParticipantContext().facts.alertingDeadline;
  const over = useUrgency(deadline) === 'over';
  if (deadline === null) return null;
  return {
    state: { over },
    content: (
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
  };
}

export declare namespace ParticipantAlerting {
  /** State of the countdown. */
  interface State {
    /** The time to answer is over. @selector `[data-over]` */
    readonly over: boolean;
  }
  type Props = PartProps<State, 'div'>;
}
