'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import { durationBetween, type NormalDisconnectType } from '../model/index.js';
import { status } from '../words/en/status.js';
import { lengthText } from '../words/format.js';
import { fillTemplate } from '../words/message.js';
import { enumLabel } from '../words/labels.js';

/** Why the leg ended, and whether it was answered at all. Renders a `<div>`, or nothing. */
export const ParticipantDisconnectReason: Part<ParticipantDisconnectReason.Props> = forwardPart(
  function ParticipantDisconnectReason(props, ref) {
    return disconnectReasonElement(useParticipantContext(), props, ref);
  },
);

ParticipantDisconnectReason.displayName = 'ParticipantDisconnectReason';

/** The same as a function, for the card: an element takes less memory than a component. */
export function disconnectReasonElement(
  context: ParticipantContextValue,
  props: ParticipantDisconnectReason.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { hasEnded, unanswered, disconnectType, times } = context.facts;
  const waited = unanswered ? durationBetween(times.alerting ?? times.start, times.end) : null;
  if (!hasEnded || (waited === null && disconnectType === null)) return null;
  const words = wordsOf(context.settings, 'status', status);
  const { locale } = context.region;
  const reason =
    disconnectType &&
    dataText(enumLabel(disconnectType, words), waited === null ? undefined : 'cb-next');
  return partElement('div', props, {
    ref,
    className: 'cb-reason',
    state: { reason: disconnectType?.value ?? null, unanswered },
    children:
      waited === null ? (
        renderMessage(words.endedBecause, { reason })
      ) : (
        <bdi>
          {fillTemplate(words.unanswered, { duration: lengthText(wholeSeconds(waited), locale) })}
          {reason && ' '}
          {reason}
        </bdi>
      ),
  });
}

function wholeSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000) * 1000;
}

/** Types of {@link ParticipantDisconnectReason}. */
export declare namespace ParticipantDisconnectReason {
  /** State of the line. */
  interface State {
    /** The known reason; null when the reported text is shown. @selector `[data-reason]` */
    readonly reason: NormalDisconnectType | null;
    /** Whether the leg was never connected. @selector `[data-unanswered]` */
    readonly unanswered: boolean;
  }
  /** Props of a `<div>`. */
  type Props = PartProps<State, 'div'>;
}
