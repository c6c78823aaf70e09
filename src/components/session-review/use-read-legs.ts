'use client';
import { startTransition, useEffect, useState } from 'react';
import {
  participantFacts,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from '../../model/index.js';
import { isRecord } from '../../model/values.js';

type Session = CobrowseConversation | null | undefined;

/** How many legs can be read within a frame or two. */
const LEGS_AT_ONCE = 2000;
const LEGS_PER_SLICE = 500;
const NONE: readonly never[] = [];
/** Legs that have been read. In a stream of updates, most legs are the same objects as before. */
const known = new WeakSet<CobrowseMediaParticipant>();

/**
 * The session after its legs have been read; null before. The legs of a large session are read in
 * batches, because reading them all at once would block the page. Their facts are cached, so that
 * everything later is fast.
 */
export function useReadLegs(session: Session): Session {
  const legs: readonly CobrowseMediaParticipant[] = Array.isArray(session?.participants)
    ? session.participants
    : NONE;
  const isLarge = legs.length > LEGS_AT_ONCE;
  const [read, setRead] = useState<Session>(isLarge ? null : session);
  // A small session is shown at once. It stays until a later, larger state has been read.
  if (!isLarge && read !== session) setRead(session);
  useEffect(() => {
    if (!isLarge) return;
    let at = 0;
    const readSome = (): void => {
      for (let left = LEGS_PER_SLICE; at < legs.length && left > 0; at += 1) {
        const leg = legs[at];
        if (!isRecord(leg) || known.has(leg)) continue;
        participantFacts(leg);
        known.add(leg);
        left -= 1;
      }
      if (at < legs.length) timer = setTimeout(readSome);
      else startTransition(() => setRead(session));
    };
    let timer = setTimeout(readSome);
    return () => clearTimeout(timer);
  }, [session, isLarge, legs]);
  if (!isLarge) return session;
  // A newer state of the same session is read in the background.
  const isSame = read === session || (read?.id != null && read.id === session?.id);
  return isSame ? read : null;
}
