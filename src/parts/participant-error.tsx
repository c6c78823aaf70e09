'use client';
import { status } from '../words/en/status.js';
import { useParticipantContext } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { icon, WARNING } from '../internals/ui/icon.js';
import { Say } from '../internals/ui/say.js';
import { useWords } from '../internals/use-words.js';

/** What went wrong, parameters filled in. Renders a `<div>`, or nothing. */
export const ParticipantError: Part<ParticipantError.Props> = definePart(
  'div',
  'cb-line cb-error',
  useParticipantError,
);

function useParticipantError(): PartView<object> | null {
  const words = useWords('status', status);
  const { error } = useParticipantContext().facts;
  if (!error) return null;
  const { message, code } = error;
  const text = message ?? code ?? String(error.status);
  return {
    content: (
      <>
        {icon(WARNING)}
        <span>
          <Say text={words.failed} values={{ message: dataText(text) }} />
        </span>
      </>
    ),
  };
}

export declare namespace ParticipantError {
  type Props = PartProps<object, 'div'>;
}
