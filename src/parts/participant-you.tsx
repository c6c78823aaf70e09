'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useSettings } from '../internals/settings.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import { people } from '../words/en/people.js';

/** "You", where the leg is the signed-in user's. Renders a `<span>`, or nothing. */
export const ParticipantYou: Part<ParticipantYou.Props> = forwardPart(
  function ParticipantYou(props, ref) {
    const words = useWords('people', people);
    const isYou = useIsYou();
    return usePart('span', props, {
      ref,
      className: 'cb-tag',
      hidden: !isYou,
      children: words.you,
    });
  },
);

ParticipantYou.displayName = 'ParticipantYou';

/** Whether the leg is the signed-in user's; null when the app did not say who that is. */
export function useIsYou(): boolean | null {
  const { facts } = useParticipantContext();
  const { currentUserId } = useSettings();
  return currentUserId ? facts.userId === currentUserId : null;
}

export declare namespace ParticipantYou {
  /** Props of a `<span>`. */
  type Props = PartProps<object, 'span'>;
}
