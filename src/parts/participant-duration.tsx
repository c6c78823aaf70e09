'use client';
import type { ForwardedRef, ReactElement, ReactNode } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { Ticking } from '../internals/ticking.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { spokenAround } from '../internals/ui/spoken-around.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import type { ParticipantFacts } from '../model/index.js';
import { status } from '../words/en/status.js';
import { clockText } from '../words/format.js';
import { durationLabel } from '../words/labels.js';

/**
 * How long the participant has been connected, waiting or parked: "connected for 05:57". If the
 * state badge already says which of these it is, the words are only for screen readers. Renders a
 * `<span>`, or nothing when the start is unknown.
 */
export const ParticipantDuration: Part<ParticipantDuration.Props> = forwardPart(
  function ParticipantDuration(props, ref) {
    return durationElement(useParticipantContext(), props, ref);
  },
);

ParticipantDuration.displayName = 'ParticipantDuration';

/** The same as a function, for the card: an element takes less memory than a component. */
export function durationElement(
  context: ParticipantContextValue,
  props: ParticipantDuration.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { isLabeled = true, ...elementProps } = props;
  const { facts, settings } = context;
  const { locale } = context.region;
  const words = wordsOf(settings, 'status', status);
  const { duration, unanswered } = facts;
  const text = duration && durationText(duration, locale);
  const label = durationLabel(facts);
  const needsNoLabel = !isLabeled && label === 'connectedFor';
  const isOfState = isLabeled && STATES_WITH_DURATION[label] === facts.phase;
  const withLabel = isOfState ? spokenAround : renderMessage;
  return partElement('span', elementProps, {
    ref,
    className: 'cb-duration',
    state: { running: duration?.end === null },
    hidden: !duration || unanswered,
    children: needsNoLabel || !text ? text : withLabel(words[label], { duration: text }),
  });
}

/**
 * The phases whose badge already says what the duration measures. On hold, the duration is still
 * that of the connection.
 */
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

/** Types of {@link ParticipantDuration}. */
export declare namespace ParticipantDuration {
  /** State of the duration. */
  interface State {
    /** Whether the duration is still running. @selector `[data-running]` */
    readonly running: boolean;
  }
  /** Props in addition to those of a `<span>`. */
  interface OwnProps {
    /**
     * Whether the text says what the duration measures. Set this to false below a heading such as
     * "Connected for". Then only durations that measure something else say what they measure.
     * @default true
     */
    readonly isLabeled?: boolean | undefined;
  }
  /** Its own props, and those of a `<span>`. */
  type Props = PartProps<State, 'span', OwnProps>;
}
