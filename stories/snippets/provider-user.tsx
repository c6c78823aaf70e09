import {
  CobrowseKitProvider,
  legKey,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from 'cobrowse-participant-kit';

interface Props {
  /** Id of the signed-in user, from GET /api/v2/users/me. */
  userId: string;
  participants: readonly CobrowseMediaParticipant[];
}

export function Participants({ userId, participants }: Props) {
  return (
    <CobrowseKitProvider currentUserId={userId}>
      {participants.map((participant) => (
        <ParticipantCard
          key={legKey(participant)}
          participant={participant}
          participants={participants}
        />
      ))}
    </CobrowseKitProvider>
  );
}
