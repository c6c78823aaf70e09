'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, WARNING } from '../internals/ui/icon.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import type { ErrorFacts } from '../model/index.js';
import { status } from '../words/en/status.js';

/** The reported error, with its parameters filled in. Renders a `<div>`, or nothing. */
export const ParticipantError: Part<ParticipantError.Props> = forwardPart(
  function ParticipantError(props, ref) {
    return errorElement(useParticipantContext(), props, ref);
  },
);

ParticipantError.displayName = 'ParticipantError';

/** The same as a function, for the card: an element takes less memory than a component. */
export function errorElement(
  context: ParticipantContextValue,
  props: ParticipantError.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { error } = context.facts;
  if (error === null) return null;
  const words = wordsOf(context.settings, 'status', status);
  return partElement('div', props, {
    ref,
    className: 'cb-line cb-error',
    children: (
      <>
        {icon(WARNING)}
        {renderMessage(words.failed, { message: dataText(errorText(error)) })}
      </>
    ),
  });
}

/** The message or, without one, the code or the HTTP status. */
export function errorText({ message, code, status: httpStatus }: ErrorFacts): string {
  return message ?? code ?? `HTTP ${httpStatus}`;
}

/** Types of {@link ParticipantError}. */
export declare namespace ParticipantError {
  /** Props of a `<div>`. */
  type Props = PartProps<object, 'div'>;
}
