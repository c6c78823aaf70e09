'use client';
import { overrideSection } from '../words/message.js';
import type { Messages, PartialMessages } from '../words/messages.js';
import { useSettings, type KitSettings } from './settings.js';

/**
 * The words of one section: the caller's English, with the provider's laid over it. A component that
 * takes `messages` gives them for what it says outside of its own scope.
 */
export function useWords<Section extends keyof Messages>(
  section: Section,
  english: Messages[Section],
  own?: PartialMessages,
): Messages[Section] {
  const words = wordsOf(useSettings(), section, english);
  return overrideSection(words, own?.[section]);
}

/** The words of one section where these settings apply. */
export function wordsOf<Section extends keyof Messages>(
  { above, messages }: KitSettings,
  section: Section,
  english: Messages[Section],
): Messages[Section] {
  const words = above ? wordsOf(above, section, english) : english;
  return overrideSection(words, messages?.[section]);
}
