'use client';
import { useCallback, useEffect, type RefObject } from 'react';
import { announce, prepareAnnouncer, type Announcement } from './announcer.js';

/**
 * Keeps a live region ready while a component is mounted, because screen readers do not speak a
 * text that is added together with its region. Returns a stable function that announces a text.
 *
 * @param place - an element of the component; the region is in the dialog or document around it
 */
export function useAnnouncer(
  place: RefObject<Element | null>,
): (announcement: Announcement) => void {
  useEffect(() => (place.current ? prepareAnnouncer(place.current) : undefined), [place]);
  return useCallback(
    (announcement) => {
      if (place.current) announce(place.current, announcement);
    },
    [place],
  );
}
