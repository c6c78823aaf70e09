'use client';
import { status } from '../words/en/status.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { Icon } from './icon.js';
import { Say } from './say.js';
import { useWords } from './use-words.js';

/** What went wrong, parameters filled in. Renders a `<div>`, or nothing. */
export const ParticipantError: Part<ParticipantError.Props> = definePart(
  'Participant.Error',
  'div',
  useErrorView,
);

function useErrorView(attributes: object): PartView<object> | null {
  const words = useWords('status', status);
  const { error } = useParticipantContext().facts;
  if (!error) return null;
  const { message, code } = error;
  const text = message ?? code ?? String(error.status);
  return {
    state: {},
    className: 'cb-line cb-error',
    content: (
      <>
        <Icon name="warning" />
        <span>
          <Say text={words.failed} values={{ message: <bdi>{text}</bdi> }} />
        </span>
      </>
    ),
    attributes,
  };
}

export declare namespace ParticipantError {
  type Props = PartProps<object, 'div'>;
}
