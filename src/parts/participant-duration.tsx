'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useRegion } from '../internals/settings.js';
import { Ticking } from '../internals/ticking.js';
import { usePart } from '../internals/use-part.js';
import type { ReactNode } from 'react';
import type { ParticipantFacts } from '../model/index.js';
import { clockText } from '../words/format.js';

/** How long the leg lasts or lasted. Renders a `<span>`, or nothing where the start is unknown. */
export const ParticipantDuration: Part<ParticipantDuration.Props> = forwardPart(
  function ParticipantDuration(props, ref) {
    const { locale } = useRegion();
    const { duration, unanswered } = useParticipantContext().facts;
    return usePart('span', props, {
      ref,
      className: 'cb-duration',
      state: { running: duration?.end === null },
      hidden: !duration || unanswered,
      children: duration && durationText(duration, locale),
    });
  },
);

ParticipantDuration.displayName = 'ParticipantDuration';

function durationText(
  { start, end }: NonNullable<ParticipantFacts['duration']>,
  locale: string,
): ReactNode {
  if (end !== null) return clockText(end - start, locale);
  return <Ticking text={(now) => clockText(now - start, locale)} />;
}

export declare namespace ParticipantDuration {
  /** State of the duration. */
  interface State {
    /** The leg is not over. @selector `[data-running]` */
    readonly running: boolean;
  }
  type Props = PartProps<State, 'span'>;
}
