'use client';
import { status } from '../words/en/status.js';
import { useParticipantContext } from '../internals/context.js';
import { RunningTime } from '../internals/ui/countdown.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { useWords } from '../internals/use-words.js';

/** A hold that lasts, with its own duration. Renders a `<div>`, or nothing. */
export const ParticipantHold: Part<ParticipantHold.Props> = definePart(
  'div',
  'cb-line cb-hold',
  useParticipantHold,
);

function useParticipantHold(): PartView<object> | null {
  const words = useWords('status', status);
  const { phase, heldSince } = useParticipantContext().facts;
  if (phase !== 'held') return null;
  return {
    content: (
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
  };
}

export declare namespace ParticipantHold {
  type Props = PartProps<object, 'div'>;
}
