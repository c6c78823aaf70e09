'use client';
import { startTransition, useEffect, useState } from 'react';
import {
  participantFacts,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from '../../model/index.js';
import { isRecord } from '../../model/values.js';

type Session = CobrowseConversation | null | undefined;

/** So many legs are read within a frame or two. */
const AT_ONCE = 2000;
const SLICE = 500;
const NONE: readonly never[] = [];
/** Legs that were read. A stream of states never ends, but most of its legs are those before. */
const known = new WeakSet<CobrowseMediaParticipant>();

/**
 * The session once its legs are read; null while they are. Legs of a large session are read some at
 * a time, since a page that stands still for a second cannot even be left. Facts are remembered by
 * their leg, so that whatever comes after takes no time.
 */
export function useReadLegs(session: Session): Session {
  const legs: readonly CobrowseMediaParticipant[] = Array.isArray(session?.participants)
    ? session.participants
    : NONE;
  const isLarge = legs.length > AT_ONCE;
  const [read, setRead] = useState<Session>(isLarge ? null : session);
  // Read at once; stays in view while a later state of it that is large is read.
  if (!isLarge && read !== session) setRead(session);
  useEffect(() => {
    if (!isLarge) return;
    let at = 0;
    const readSome = (): void => {
      for (let left = SLICE; at < legs.length && left > 0; at += 1) {
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
  // A newer state of the same session is read behind the one that is shown.
  const isSame = read === session || (read?.id != null && read.id === session?.id);
  return isSame ? read : null;
}
