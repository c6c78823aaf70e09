'use client';
import { durationBetween, type NormalDisconnectType } from '../model/index.js';
import { status } from '../words/en/status.js';
import { lengthText } from '../words/format.js';
import { enumLabel } from '../words/labels.js';
import { useParticipantContext } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { useRegion } from '../internals/settings.js';
import { Say } from '../internals/ui/say.js';
import { useWords } from '../internals/use-words.js';

/** Why the leg ended, and whether it was answered at all. Renders a `<div>`, or nothing. */
export const ParticipantDisconnectReason: Part<ParticipantDisconnectReason.Props> = definePart(
  'div',
  'cb-reason',
  useParticipantDisconnectReason,
);

function useParticipantDisconnectReason(): PartView<ParticipantDisconnectReason.State> | null {
  const words = useWords('status', status);
  const { locale } = useRegion();
  const { over, unanswered, disconnectType, times } = useParticipantContext().facts;
  const waited = unanswered ? durationBetween(times.alerting ?? times.start, times.end) : null;
  const reason = disconnectType && dataText(enumLabel(disconnectType, words));
  if (!over || (waited === null && !reason)) return null;
  return {
    state: { reason: disconnectType?.value ?? null, unanswered },
    content:
      waited === null ? (
        <Say text={words.endedBecause} values={{ reason }} />
      ) : (
        <>
          <Say
            text={words.unanswered}
            values={{
              duration: dataText(lengthText(Math.round(waited / 1000) * 1000, locale)),
            }}
          />
          {reason && ' · '}
          {reason}
        </>
      ),
  };
}

export declare namespace ParticipantDisconnectReason {
  /** State of the line. */
  interface State {
    /** The known reason; null shows the reported text. @selector `[data-reason]` */
    readonly reason: NormalDisconnectType | null;
    /** The leg was never connected. @selector `[data-unanswered]` */
    readonly unanswered: boolean;
  }
  type Props = PartProps<State, 'div'>;
}
