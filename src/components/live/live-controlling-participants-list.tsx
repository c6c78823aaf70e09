'use client';
import type { ForwardedRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import type { CobrowseStore, NotificationConnection } from '../../live/index.js';
import { ControllingParticipantsList } from '../controlling-participants-list/controlling-participants-list.js';
import { StaleNote } from './stale-note.js';
import { useSessionParticipants } from './use-session-participants.js';
import { useParticipant } from './use-store.js';

/**
 * A `ControllingParticipantsList` that is kept current by a store. It also shows the minimum time
 * that each grant has lasted. Without `participantKey`, it shows the whole session.
 *
 * @example <LiveControllingParticipantsList store={store} conversationId={conversationId} />
 */
export const LiveControllingParticipantsList: Part<LiveControllingParticipantsList.Props> =
  forwardComponent(function LiveControllingParticipantsList(props, ref: ForwardedRef<HTMLElement>) {
    const { store, conversationId, participantKey, connection, ...listProps } = props;
    const participants = useSessionParticipants(store, conversationId);
    const participant = useParticipant(store, conversationId, participantKey ?? '');
    const list = (
      <ControllingParticipantsList
        {...listProps}
        {...(participantKey === undefined ? {} : { participant })}
        ref={ref}
        participants={participants}
        events={store.history(conversationId)}
      />
    );
    if (!connection) return list;
    return (
      <>
        <StaleNote connection={connection} />
        {list}
      </>
    );
  });

LiveControllingParticipantsList.displayName = 'LiveControllingParticipantsList';

/** Types of {@link LiveControllingParticipantsList}. */
export declare namespace LiveControllingParticipantsList {
  /** Where the participants come from. */
  interface OwnProps {
    /** The store that keeps the session current. */
    readonly store: CobrowseStore;
    /** Id of the conversation. */
    readonly conversationId: string;
    /**
     * Shows only the grants of this participant. Pass a leg key or a participant id.
     * @default the whole session
     */
    readonly participantKey?: string | undefined;
    /** The connection of the store, to show when data may be out of date. @default not shown */
    readonly connection?: NotificationConnection | undefined;
  }
  /** The props of a `ControllingParticipantsList`, with the store instead of the data. */
  type Props = OwnProps &
    Omit<ControllingParticipantsList.Props, 'participant' | 'participants' | 'events'>;
}
