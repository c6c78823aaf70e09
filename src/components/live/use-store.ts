'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { CobrowseSession } from '../../wire/index.js';
import type { CobrowseStore, ConnectionStatus, NotificationConnection } from '../../live/index.js';
import { borrowSchedule } from '../../live/default-schedule.js';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import { frameSchedule } from './frame-schedule.js';

/** Subscribes to a part of a store. Meanwhile, the store flushes once per frame. */
export function useStore<Value>(
  store: CobrowseStore,
  subscribe: (listener: () => void) => () => void,
  read: () => Value,
): Value {
  const subscribeByFrame = useCallback(
    (listener: () => void) => {
      const release = borrowSchedule(store, frameSchedule);
      const unsubscribe = subscribe(listener);
      return () => {
        unsubscribe();
        release();
      };
    },
    [store, subscribe],
  );
  return useSyncExternalStore(subscribeByFrame, read, read);
}

/**
 * Returns all sessions of a store, for lists of sessions. Your component rerenders after every change
 * of any session.
 *
 * @example const sessions = useCobrowseSessions(store);
 */
export function useCobrowseSessions(store: CobrowseStore): readonly CobrowseSession[] {
  return useStore(store, store.subscribe, store.getSnapshot).sessions;
}

/**
 * Returns one session; undefined when the store does not have it. Your component rerenders only when
 * this session changes.
 *
 * @example const session = useCobrowseSession(store, conversationId);
 */
export function useCobrowseSession(
  store: CobrowseStore,
  conversationId: string,
): CobrowseSession | undefined {
  return useStore(
    store,
    useCallback(
      (listener: () => void) => store.subscribeSession(conversationId, listener),
      [store, conversationId],
    ),
    () => store.getSession(conversationId),
  );
}

/**
 * Returns one leg, by its leg key. For a participant id, returns the live leg of the participant
 * or, if there is none, the one that began last. Undefined when the store does not have it. Your
 * component rerenders only when this leg changes.
 *
 * @example const participant = useParticipant(store, conversationId, participantId);
 */
export function useParticipant(
  store: CobrowseStore,
  conversationId: string,
  key: string,
): CobrowseMediaParticipant | undefined {
  return useStore(
    store,
    useCallback(
      (listener: () => void) => store.subscribeParticipant(conversationId, key, listener),
      [store, conversationId, key],
    ),
    () => store.getParticipant(conversationId, key),
  );
}

/**
 * Returns the status of a connection. Your component rerenders when it changes.
 *
 * @example const { phase } = useConnectionStatus(connection);
 */
export function useConnectionStatus(connection: NotificationConnection): ConnectionStatus {
  return useSyncExternalStore(connection.subscribe, connection.getStatus, connection.getStatus);
}
