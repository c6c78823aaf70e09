'use client';
import { clockText } from '../words/format.js';
import { useParticipantContext } from '../internals/context.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { useRegion } from '../internals/settings.js';
import { Ticking } from '../internals/ticking.js';

/** How long the leg lasts or lasted. Renders a `<span>`, or nothing where the start is unknown. */
export const ParticipantDuration: Part<ParticipantDuration.Props> = definePart(
  'span',
  'cb-duration',
  useParticipantDuration,
);

function useParticipantDuration(): PartView<ParticipantDuration.State> | null {
  const { locale } = useRegion();
  const { duration, unanswered } = useParticipantContext().facts;
  if (!duration || unanswered) return null;
  const { start, end } = duration;
  return {
    state: { running: end === null },
    content:
      end === null ? (
        <Ticking text={(now) => clockText(now - start, locale)} />
      ) : (
        clockText(end - start, locale)
      ),
  };
}

export declare namespace ParticipantDuration {
  /** State of the duration. */
  interface State {
    /** The leg is not over. @selector `[data-running]` */
    readonly running: boolean;
  }
  type Props = PartProps<State, 'span'>;
}
