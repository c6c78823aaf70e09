'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { RunningTime } from '../internals/ui/countdown.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import { status } from '../words/en/status.js';

/** The current hold and how long it has lasted. Renders a `<div>`, or nothing when the participant is not on hold. */
export const ParticipantHold: Part<ParticipantHold.Props> = forwardPart(
  function ParticipantHold(props, ref) {
    const words = useWords('status', status);
    const { phase, heldSince } = useParticipantContext().facts;
    return usePart('div', props, {
      ref,
      className: 'cb-line cb-hold',
      hidden: phase !== 'held',
      children: (
        <>
          {icon(PHASE_ICONS.held)}
          <span>
            {heldSince === null ? (
              words.heldOnly
            ) : (
              <Say
                text={words.held}
                values={{ duration: <RunningTime length={(now) => now - heldSince} /> }}
              />
            )}
          </span>
        </>
      ),
    });
  },
);

ParticipantHold.displayName = 'ParticipantHold';

export declare namespace ParticipantHold {
  /** Props of a `<div>`. */
  type Props = PartProps<object, 'div'>;
}
