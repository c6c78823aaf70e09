'use client';
import { people } from '../words/en/people.js';
import { useParticipantContext } from '../internals/context.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { useSettings } from '../internals/settings.js';
import { useWords } from '../internals/use-words.js';

/** "You", where the leg is the signed-in user's. Renders a `<span>`, or nothing. */
export const ParticipantYou: Part<ParticipantYou.Props> = definePart(
  'span',
  'cb-tag',
  useParticipantYou,
);

function useParticipantYou(): PartView<object> | null {
  const words = useWords('people', people);
  const isYou = useIsYou();
  return isYou ? { content: words.you } : null;
}

/** Whether the leg is the signed-in user's; null when nobody said who that is. */
export function useIsYou(): boolean | null {
  const { facts } = useParticipantContext();
  const { currentUserId } = useSettings();
  return currentUserId ? facts.userId === currentUserId : null;
}

export declare namespace ParticipantYou {
  type Props = PartProps<object, 'span'>;
}
