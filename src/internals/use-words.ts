'use client';
import { readText } from '../model/values.js';
import { overrideSection } from '../words/message.js';
import type { MessageSections, PartialMessages, PartialSections } from '../words/messages.js';
import { useSettings, type KitSettings } from './settings.js';

/**
 * The texts of one section: the English ones, overridden by the provider's. A component passes its
 * own `messages` prop for texts that it renders outside of its scope.
 */
export function useWords<Section extends keyof MessageSections>(
  section: Section,
  english: MessageSections[Section],
  own?: PartialSections,
): MessageSections[Section] {
  const words = wordsOf(useSettings(), section, english);
  return overrideSection(words, own?.[section]);
}

/** The texts of one section with these settings. */
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
 * The language of the texts, for the `lang` attribute. It can differ from the language of the page.
 * Messages without a `language` are assumed to be in the provider's locale or, if it has none, in
 * the language of the page (undefined). Without messages, it is English.
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
