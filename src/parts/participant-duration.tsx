'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useRegion } from '../internals/settings.js';
import { Ticking } from '../internals/ticking.js';
import { Say } from '../internals/ui/say.js';
import { SpokenAround } from '../internals/ui/spoken-around.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import type { ReactNode } from 'react';
import type { ParticipantFacts } from '../model/index.js';
import { status } from '../words/en/status.js';
import { clockText } from '../words/format.js';
import { durationLabel } from '../words/labels.js';

/**
 * How long the leg lasts or lasted, and of what: "connected for 05:57". Where the state badge says it
 * already, the words are for screen readers alone. Renders a `<span>`, or nothing where the start is
 * unknown.
 */
export const ParticipantDuration: Part<ParticipantDuration.Props> = forwardPart(
  function ParticipantDuration(props, ref) {
    const { isLabelled = true, ...elementProps } = props;
    const { locale } = useRegion();
    const words = useWords('status', status);
    const { facts } = useParticipantContext();
    const { duration, unanswered } = facts;
    const text = duration && durationText(duration, locale);
    const label = durationLabel(facts);
    const needsNoLabel = !isLabelled && label === 'connectedFor';
    const isOfState = isLabelled && STATES_WITH_DURATION[label] === facts.phase;
    const Sentence = isOfState ? SpokenAround : Say;
    return usePart('span', elementProps, {
      ref,
      className: 'cb-duration',
      state: { running: duration?.end === null },
      hidden: !duration || unanswered,
      children:
        needsNoLabel || !text ? (
          text
        ) : (
          <Sentence text={words[label]} values={{ duration: <>{text}</> }} />
        ),
    });
  },
);

ParticipantDuration.displayName = 'ParticipantDuration';

/** The phase whose badge says what the duration is of. On hold, a leg has been connected for longer. */
const STATES_WITH_DURATION = {
  waitingFor: 'pending',
  parkedFor: 'parked',
  connectedFor: 'live',
  lasting: null,
} as const;

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
  /** Props besides those of a `<span>`. */
  interface Own {
    /**
     * Whether it says what the duration is of. False where a heading above says that it is the time
     * connected: then only other lengths, such as a wait, say what they are.
     * @default true
     */
    readonly isLabelled?: boolean | undefined;
  }
  /** Its own props, and those of a `<span>`. */
  type Props = PartProps<State, 'span', Own>;
}
