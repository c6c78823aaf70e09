'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useRegion } from '../internals/settings.js';
import { Ticking } from '../internals/ticking.js';
import { SpokenAround } from '../internals/ui/spoken-around.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import type { ReactNode } from 'react';
import type { ParticipantFacts } from '../model/index.js';
import { status } from '../words/en/status.js';
import { clockText } from '../words/format.js';

/**
 * How long the leg lasts or lasted: the time alone for the eye, and for screen readers what it is.
 * Renders a `<span>`, or nothing where the start is unknown.
 */
export const ParticipantDuration: Part<ParticipantDuration.Props> = forwardPart(
  function ParticipantDuration(props, ref) {
    const { isLabelled = true, ...elementProps } = props;
    const { locale } = useRegion();
    const words = useWords('status', status);
    const { facts } = useParticipantContext();
    const { duration, unanswered } = facts;
    const text = duration && durationText(duration, locale);
    return usePart('span', elementProps, {
      ref,
      className: 'cb-duration',
      state: { running: duration?.end === null },
      hidden: !duration || unanswered,
      children:
        isLabelled && text ? (
          <SpokenAround text={words[labelOf(facts)]} values={{ duration: <>{text}</> }} />
        ) : (
          text
        ),
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

/** What the duration is of: a leg that waits or is parked counts from there. */
function labelOf({
  phase,
  times,
}: ParticipantFacts): 'waitingFor' | 'parkedFor' | 'connectedFor' | 'lasting' {
  if (phase === 'pending') return 'waitingFor';
  if (phase === 'parked' && times.park !== null) return 'parkedFor';
  return times.connected === null ? 'lasting' : 'connectedFor';
}

export declare namespace ParticipantDuration {
  /** State of the duration. */
  interface State {
    /** The leg is not over. @selector `[data-running]` */
    readonly running: boolean;
  }
  /** Props besides those of a `<span>`. */
  interface Own {
    /**
     * Whether screen readers hear what the duration is of. False where a heading above says it.
     * @default true
     */
    readonly isLabelled?: boolean | undefined;
  }
  /** Its own props, and those of a `<span>`. */
  type Props = PartProps<State, 'span', Own>;
}
