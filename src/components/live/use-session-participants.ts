'use client';
import { useCallback } from 'react';
import { useGrants } from '../../internals/use-grants.js';
import type { CobrowseStore } from '../../live/index.js';
import type { CobrowseMediaParticipant, ControlGrant } from '../../model/index.js';
import { sessionParticipants } from './session-participants.js';
import { useStore } from './use-store.js';

/** The legs of a session; the same array while only fields changed that no other card shows. */
export function useSessionParticipants(
  store: CobrowseStore,
  conversationId: string,
): readonly CobrowseMediaParticipant[] | undefined {
  return useStore(
    store,
    useCallback(
      (listener: () => void) => store.subscribeSession(conversationId, listener),
      [store, conversationId],
    ),
    () => sessionParticipants(store, conversationId),
  );
}

/**
 * Who controls whom in a session, by the provider's `resolveControlTarget` if it has one. Renders only
 * when something changes that grants depend on.
 *
 * @example const grants = useControlGrants(store, conversationId);
 */
export function useControlGrants(
  store: CobrowseStore,
  conversationId: string,
): readonly ControlGrant[] {
  return useGrants(useSessionParticipants(store, conversationId));
}
