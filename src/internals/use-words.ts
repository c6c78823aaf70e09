'use client';
import { readText } from '../model/values.js';
import { overrideSection } from '../words/message.js';
import type { MessageSections, PartialMessages, PartialSections } from '../words/messages.js';
import { useSettings, type KitSettings } from './settings.js';

/**
 * The words of one section: the caller's English, with the provider's laid over it. A component that
 * takes `messages` gives them for what it says outside of its own scope.
 */
export function useWords<Section extends keyof MessageSections>(
  section: Section,
  english: MessageSections[Section],
  own?: PartialSections,
): MessageSections[Section] {
  const words = wordsOf(useSettings(), section, english);
  return overrideSection(words, own?.[section]);
}

/** The words of one section where these settings apply. */
export function wordsOf<Section extends keyof MessageSections>(
  settings: KitSettings,
  section: Section,
  english: MessageSections[Section],
): MessageSections[Section] {
  const { above } = settings;
  const messages: PartialSections | undefined = settings.messages;
  const words = above ? wordsOf(above, section, english) : english;
  return overrideSection(words, messages?.[section]);
}

/**
 * The language of the texts here, for `lang`: that of the catalogue, whatever the language of the page.
 * Messages without a `language` are taken to be in the provider's locale, and without that in the language of
 * the page: then it is undefined. English where there are none.
 */
export function useTextLanguage(own?: PartialMessages): string | undefined {
  const settings = useSettings();
  return textLanguage(own ? { ...settings, above: settings, messages: own } : settings);
}

/** The language of the texts where these settings apply, see {@link useTextLanguage}. */
export function textLanguage(settings: KitSettings): string | undefined {
  let isTranslated = false;
  for (let scope: KitSettings | undefined = settings; scope; scope = scope.above) {
    const language = readText(scope.messages?.language);
    if (language !== null) return language;
    isTranslated ||= scope.messages != null;
  }
  return isTranslated ? (readText(settings.locale) ?? undefined) : 'en';
}
