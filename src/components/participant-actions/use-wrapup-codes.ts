'use client';
import { useEffect, useRef, useState } from 'react';
import { errorMessage } from '../../internals/error-message.js';
import { reportError, useSettings } from '../../internals/settings.js';
import type {
  CobrowseMediaParticipant,
  ParticipantActionHandlers,
  WrapupCode,
} from '../../model/index.js';
import { readWrapupCodes } from '../../model/actions/read-codes.js';

/** The codes to choose from, and whether they are loading or could not be loaded. */
export type WrapupCodes =
  | { readonly status: 'absent' | 'loading' }
  | { readonly status: 'loaded'; readonly codes: readonly WrapupCode[] }
  | { readonly status: 'failed'; readonly message: string | null };

/** The codes of the app: its list, or what its function returns when the form opens. */
export function useWrapupCodes(
  source: ParticipantActionHandlers['wrapupCodes'],
  participant: CobrowseMediaParticipant,
): { readonly state: WrapupCodes; readonly load: () => void } {
  const settings = useSettings();
  const [loaded, setLoaded] = useState<WrapupCodes>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ source, participant, settings });
  useEffect(() => {
    latest.current = { source, participant, settings };
  });
  const isFunction = typeof source === 'function';
  useEffect(() => {
    if (!isFunction) return undefined;
    let isCurrent = true;
    const show = (state: WrapupCodes): void => {
      if (isCurrent) setLoaded(state);
    };
    const load = async (): Promise<void> => {
      try {
        show({ status: 'loaded', codes: await requestCodes(latest.current) });
      } catch (error) {
        reportError(latest.current.settings, error);
        show({ status: 'failed', message: errorMessage(error) });
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [isFunction, attempt]);

  const load = (): void => {
    setLoaded({ status: 'loading' });
    setAttempt(attempt + 1);
  };
  return { state: isFunction ? loaded : givenCodes(source), load };
}

async function requestCodes(request: {
  readonly source: ParticipantActionHandlers['wrapupCodes'];
  readonly participant: CobrowseMediaParticipant;
}): Promise<readonly WrapupCode[]> {
  const { source, participant } = request;
  const answer = typeof source === 'function' ? await source(participant) : source;
  const codes = readWrapupCodes(answer);
  if (!codes) throw new WrongCodes();
  return codes;
}

/**
 * Thrown when the app returns something other than a list. It has no message, because users cannot
 * fix that.
 */
class WrongCodes extends Error {
  override readonly name = 'WrongCodes';
}

const given = new WeakMap<object, WrapupCodes>();

/** Reads each list only once, because it may have thousands of codes. */
function givenCodes(source: unknown): WrapupCodes {
  if (typeof source !== 'object' || source === null) return { status: 'absent' };
  const known = given.get(source);
  if (known) return known;
  const codes = readWrapupCodes(source);
  const state: WrapupCodes = codes ? { status: 'loaded', codes } : { status: 'absent' };
  given.set(source, state);
  return state;
}
