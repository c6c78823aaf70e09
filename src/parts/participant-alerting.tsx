'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { countdown, useUrgency, type Urgency } from '../internals/ui/countdown.js';
import { icon, PHASE_ICONS, WARNING } from '../internals/ui/icon.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import { status } from '../words/en/status.js';

/** Time left to answer, while the leg is alerting. Renders a `<div>`, or nothing. */
export const ParticipantAlerting: Part<ParticipantAlerting.Props> = forwardPart(
  function ParticipantAlerting(props, ref) {
    const context = useParticipantContext();
    return alertingElement(context, useUrgency(context.facts.alertingDeadline), props, ref);
  },
);

ParticipantAlerting.displayName = 'ParticipantAlerting';

/** The same as a function, for the card, which also announces the urgency. */
export function alertingElement(
  { facts, settings, region }: ParticipantContextValue,
  urgency: Urgency | null,
  props: ParticipantAlerting.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const words = wordsOf(settings, 'status', status);
  const deadline = facts.alertingDeadline;
  const over = urgency === 'over';
  return partElement('div', props, {
    ref,
    className: 'cb-line cb-alerting',
    state: { over, urgency },
    hidden: deadline === null,
    children: deadline !== null && (
      <>
        {icon(over ? WARNING : PHASE_ICONS.pending)}
        <span>
          {over ? (
            <span className="cb-strong">{words.alertingOver}</span>
          ) : (
            renderMessage(words.alerting, { duration: countdown(deadline, region) })
          )}
        </span>
      </>
    ),
  });
}

/** Types of {@link ParticipantAlerting}. */
export declare namespace ParticipantAlerting {
  /** State of the countdown. */
  interface State {
    /** Whether the time to answer is over. @selector `[data-over]` */
    readonly over: boolean;
    /** `urgent` in its last 10 seconds, then `over`. @selector `[data-urgency]` */
    readonly urgency: Urgency | null;
  }
  /** Props of a `<div>`. */
  type Props = PartProps<State, 'div'>;
}
