'use client';
import { useCallback, useEffect, type RefObject } from 'react';
import { announce, prepareAnnouncer, type Announcement } from './announcer.js';

/** An element of a component. The region is in the dialog or document around it. */
type Place = RefObject<Element | null>;

/**
 * Keeps a live region ready while a component is mounted, because screen readers do not speak a
 * text that is added together with its region.
 */
export function useLiveRegion(place: Place): void {
  useEffect(() => (place.current ? prepareAnnouncer(place.current) : undefined), [place]);
}

/** Announces a text. Does nothing after the component was unmounted. */
export function announceAt(place: Place, announcement: Announcement): void {
  if (place.current) announce(place.current, announcement);
}

/** {@link useLiveRegion}, and a stable function that announces a text there. */
export function useAnnouncer(place: Place): (announcement: Announcement) => void {
  useLiveRegion(place);
  return useCallback((announcement) => announceAt(place, announcement), [place]);
}
