import {
  ParticipantCard,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  getSession: (participant: CobrowseMediaParticipant) => CobrowseConversation | undefined;
}

export function Participants({ participants, getSession }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      getSession={getSession}
      details={({ participant, session }) => (
        <ParticipantCard participant={participant} participants={session?.participants} />
      )}
    />
  );
}
