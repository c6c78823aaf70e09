import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  type CobrowseMediaParticipant,
} from 'cobrowse-participant-kit';

interface Props {
  /** Id of the signed-in user, from GET /api/v2/users/me. */
  userId: string;
  participants: readonly CobrowseMediaParticipant[];
}

export function WhoIsInControl({ userId, participants }: Props) {
  return (
    <CobrowseKitProvider currentUserId={userId}>
      <ControllingParticipantsList participants={participants} />
    </CobrowseKitProvider>
  );
}
