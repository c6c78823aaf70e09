import type { CobrowseStore, NotificationConnection } from 'cobrowse-participant-kit/live';
import {
  LiveControllingParticipantsList,
  LiveParticipantCard,
} from 'cobrowse-participant-kit/live/react';

interface Props {
  store: CobrowseStore;
  connection: NotificationConnection;
  conversationId: string;
  participantKey: string;
}

export function Session({ participantKey, ...session }: Props) {
  return (
    <>
      <LiveParticipantCard {...session} participantKey={participantKey} />
      <LiveControllingParticipantsList {...session} />
    </>
  );
}
