'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { CobrowseOfferStatus } from '../../model/index.js';
import { useSettings } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';

/** What is shown of an offer. */
interface Shown {
  readonly key: string;
  readonly status: CobrowseOfferStatus;
}

/**
 * Announces each change of an offer once, and nothing of what is shown at first. The time that is left
 * is not announced.
 *
 * @param place - an element of the component
 * @param shown - the offer, and its status
 * @param text - what the component says about it
 * @returns announces something else about the offer
 */
export function useOfferAnnouncements(
  place: RefObject<Element | null>,
  { key, status }: Shown,
  text: string,
): (text: string) => void {
  const { announce: isOn } = useSettings();
  const announce = useAnnouncer(place);
  const announceText = (changed: string): void => {
    if (isOn !== false) announce({ key: `offer ${key}`, text: changed });
  };
  const last = useRef<Shown>({ key, status });
  useEffect(() => {
    const before = last.current;
    last.current = { key, status };
    if (before.key === key && before.status === status) return;
    if (before.status !== 'none') announceText(text);
  });
  return announceText;
}
