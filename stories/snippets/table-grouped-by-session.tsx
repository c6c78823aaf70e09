import {
  describeFinding,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type SessionFinding,
} from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  getSession: (participant: CobrowseMediaParticipant) => CobrowseConversation | undefined;
  getFindings: (participant: CobrowseMediaParticipant) => readonly SessionFinding[];
}

export function Participants({ participants, getSession, getFindings }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      getSession={getSession}
      getFindings={getFindings}
      describeFinding={describeFinding}
      groupBy="session"
    />
  );
}
