'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useSettings } from './settings.js';
import { useAnnouncer } from './use-announcer.js';

/** What a component shows, and what is announced when it begins to show it. */
export interface ShownState {
  /** Identifies the state; null while the component shows nothing. */
  readonly key: string | null;
  readonly text: string;
}

/**
 * Announces each change of what a component shows once. What is shown at first is not announced,
 * and neither is a new text for the same state, such as a translation.
 *
 * @param topic - what the announcements are about; of several within one frame, only the last is
 *   spoken
 * @param element - an element of the component
 * @returns announces something else about the same topic
 */
export function useChangeAnnouncements(
  topic: string,
  element: RefObject<Element | null>,
  { key, text }: ShownState,
): (text: string) => void {
  const { announce: isOn } = useSettings();
  const announce = useAnnouncer(element);
  const announceText = (changed: string): void => {
    if (isOn !== false) announce({ key: topic, text: changed });
  };
  const last = useRef(key);
  useEffect(() => {
    const before = last.current;
    last.current = key;
    if (key !== null && before !== null && before !== key) announceText(text);
  });
  return announceText;
}
