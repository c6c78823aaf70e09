import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  SessionFinding,
} from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  getSession: (participant: CobrowseMediaParticipant) => CobrowseConversation | undefined;
  /** Checks a session once with `findSessionIssues`, and returns what concerns the participant. */
  getFindings: (participant: CobrowseMediaParticipant) => readonly SessionFinding[];
}

export function Participants({ participants, getSession, getFindings }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      getSession={getSession}
      getFindings={getFindings}
      triage
    />
  );
}
