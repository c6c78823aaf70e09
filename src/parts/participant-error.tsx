'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, WARNING } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import { status } from '../words/en/status.js';

/** What went wrong, parameters filled in. Renders a `<div>`, or nothing. */
export const ParticipantError: Part<ParticipantError.Props> = forwardPart(
  function ParticipantError(props, ref) {
    const words = useWords('status', status);
    const { error } = useParticipantContext().facts;
    const message = error && (error.message ?? error.code ?? String(error.status));
    return usePart('div', props, {
      ref,
      className: 'cb-line cb-error',
      hidden: message === null,
      children: (
        <>
          {icon(WARNING)}
          <Say text={words.failed} values={{ message: dataText(message) }} />
        </>
      ),
    });
  },
);

ParticipantError.displayName = 'ParticipantError';

export declare namespace ParticipantError {
  /** Props of a `<div>`. */
  type Props = PartProps<object, 'div'>;
}
