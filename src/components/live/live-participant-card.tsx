'use client';
import type { ForwardedRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import type { CobrowseStore, NotificationConnection } from '../../live/index.js';
import { ParticipantCard } from '../participant-card/participant-card.js';
import { StaleNote } from './stale-note.js';
import { useCardParticipants } from './use-session-participants.js';
import { useParticipant } from './use-store.js';

/**
 * A `ParticipantCard` that is kept current by a store. It rerenders only when its participant
 * changes, or something that it shows about other participants. If the store does not have the
 * participant, it shows a placeholder.
 *
 * @example
 * <LiveParticipantCard store={store} conversationId={conversationId} participantKey={participantId} />
 */
export const LiveParticipantCard: Part<LiveParticipantCard.Props> = forwardComponent(
  function LiveParticipantCard(props, ref: ForwardedRef<HTMLElement>) {
    const { store, conversationId, participantKey, connection, note, ...cardProps } = props;
    const participant = useParticipant(store, conversationId, participantKey);
    const participants = useCardParticipants(store, conversationId, participant);
    return (
      <ParticipantCard
        {...cardProps}
        ref={ref}
        participant={participant}
        participants={participants}
        note={
          connection ? (
            <>
              <StaleNote connection={connection} />
              {note}
            </>
          ) : (
            note
          )
        }
      />
    );
  },
);

LiveParticipantCard.displayName = 'LiveParticipantCard';

/** Types of {@link LiveParticipantCard}. */
export declare namespace LiveParticipantCard {
  /** Where the participant comes from. */
  interface OwnProps {
    /** The store that keeps the session current. */
    readonly store: CobrowseStore;
    /** Id of the conversation. */
    readonly conversationId: string;
    /**
     * A leg key, or a participant id. An id shows the live leg of the participant or, if there is
     * none, the one that began last.
     */
    readonly participantKey: string;
    /** The connection of the store, to show when data may be out of date. @default not shown */
    readonly connection?: NotificationConnection | undefined;
  }
  /** The props of a `ParticipantCard`, with the store instead of the data. */
  type Props = OwnProps & Omit<ParticipantCard.Props, 'participant' | 'participants'>;
}
