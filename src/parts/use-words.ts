'use client';
import { overrideSection } from '../words/message.js';
import type { Messages, PartialMessages } from '../words/messages.js';
import { useSettings } from './settings.js';

/**
 * The words of one section: the caller's English, with the provider's laid over it. A component that
 * takes `messages` gives them for what it says outside of its own scope.
 */
export function useWords<Section extends keyof Messages>(
  section: Section,
  english: Messages[Section],
  own?: PartialMessages,
): Messages[Section] {
  const { catalogues = [] } = useSettings();
  return [...catalogues, own].reduce<Messages[Section]>(
    (words, catalogue) => overrideSection<Messages[Section]>(words, catalogue?.[section]),
    english,
  );
}
