'use client';
import { status } from '../words/en/status.js';
import { useParticipantContext } from './context.js';
import { DataText } from './data-text.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { Icon, WARNING } from './icon.js';
import { Say } from './say.js';
import { useWords } from './use-words.js';

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
        <Icon shape={WARNING} />
        <span>
          <Say text={words.failed} values={{ message: <DataText>{text}</DataText> }} />
        </span>
      </>
    ),
  };
}

export declare namespace ParticipantError {
  type Props = PartProps<object, 'div'>;
}
