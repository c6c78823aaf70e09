'use client';
import { useCallback, useEffect, type RefObject } from 'react';
import { announce, prepareAnnouncer, type Announcement } from './announcer.js';

/** A ref to an element of a component. The region is in the dialog or document around it. */
export type AnnouncingElement = RefObject<Element | null>;

/**
 * Keeps a live region ready while a component is mounted, because screen readers do not speak a
 * text that is added together with its region.
 */
export function useLiveRegion(element: AnnouncingElement): void {
  useEffect(() => (element.current ? prepareAnnouncer(element.current) : undefined), [element]);
}

/** Announces a text. Does nothing after the component was unmounted. */
export function announceAt(element: AnnouncingElement, announcement: Announcement): void {
  if (element.current) announce(element.current, announcement);
}

/** {@link useLiveRegion}, and a stable function that announces a text there. */
export function useAnnouncer(element: AnnouncingElement): (announcement: Announcement) => void {
  useLiveRegion(element);
  return useCallback((announcement) => announceAt(element, announcement), [element]);
}
