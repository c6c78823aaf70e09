'use client';
import { useCallback, useEffect, type RefObject } from 'react';
import { announce, prepareAnnouncer, type Announcement } from './announcer.js';

/**
 * Keeps a live region ready while a component is mounted, since a screen reader does not speak what
 * comes together with its region. Returns a function that announces a text there; it stays the same.
 *
 * @param place - an element of the component: the region stands in the dialog or document around it
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
