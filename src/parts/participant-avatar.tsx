'use client';
import { initials } from '../words/initials.js';
import { useParticipantContext } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { icon, PERSON } from '../internals/ui/icon.js';
import { useParticipantName } from '../internals/use-participant-name.js';

/** Initials in a circle, or a figure where the name has none. Renders a `<span>` that only shows. */
export const ParticipantAvatar: Part<ParticipantAvatar.Props> = definePart(
  'span',
  'cb-avatar',
  useParticipantAvatar,
);

function useParticipantAvatar(attributes: object): PartView<ParticipantAvatar.State> {
  const { facts } = useParticipantContext();
  const { name } = useParticipantName(facts.participant);
  const letters = initials(name ?? '');
  return {
    state: { role: facts.role?.value ?? null, empty: letters === '' },
    content: letters === '' ? icon(PERSON) : dataText(letters),
    attributes: { 'aria-hidden': true, ...attributes },
  };
}

export declare namespace ParticipantAvatar {
  /** State of the avatar. */
  interface State {
    /** @selector `[data-role]` */
    readonly role: 'sharer' | 'viewer' | null;
    /** There are no initials. @selector `[data-empty]` */
    readonly empty: boolean;
  }
  type Props = PartProps<State, 'span'>;
}
