'use client';
import { useCallback, useState } from 'react';
import { useSettings } from '../../internals/settings.js';
import { useGrants } from '../../internals/use-grants.js';
import type { CobrowseStore } from '../../live/index.js';
import type { CobrowseMediaParticipant, ControlGrant } from '../../model/index.js';
import { CardParticipants } from './card-participants.js';
import { sessionParticipants } from './session-participants.js';
import { useStore } from './use-store.js';

/** The legs of a session. The same array while only fields change that other cards do not show. */
export function useSessionParticipants(
  store: CobrowseStore,
  conversationId: string,
): readonly CobrowseMediaParticipant[] | undefined {
  return useStore(store, useSessionSubscription(store, conversationId), () =>
    sessionParticipants(store, conversationId),
  );
}

/** The legs of a session. The same array as long as the card of `own` would show the same. */
export function useCardParticipants(
  store: CobrowseStore,
  conversationId: string,
  own: CobrowseMediaParticipant | undefined,
): readonly CobrowseMediaParticipant[] | undefined {
  const settings = useSettings();
  const [card] = useState(() => new CardParticipants());
  return useStore(store, useSessionSubscription(store, conversationId), () =>
    card.read(sessionParticipants(store, conversationId), own, settings),
  );
}

/**
 * Returns who controls whom in a session. Uses the provider's `resolveControlTarget`, if it has
 * one. Your component rerenders only when something changes that grants depend on.
 *
 * @example const grants = useControlGrants(store, conversationId);
 */
export function useControlGrants(
  store: CobrowseStore,
  conversationId: string,
): readonly ControlGrant[] {
  return useGrants(useSessionParticipants(store, conversationId));
}

function useSessionSubscription(
  store: CobrowseStore,
  conversationId: string,
): (listener: () => void) => () => void {
  return useCallback(
    (listener) => store.subscribeSession(conversationId, listener),
    [store, conversationId],
  );
}
