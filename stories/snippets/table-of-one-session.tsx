import type { CobrowseConversation } from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  session: CobrowseConversation;
}

export function SessionTable({ session }: Props) {
  return (
    <ParticipantsTable
      participants={session.participants ?? []}
      getSession={() => session}
      columns={['name', 'state', 'role', 'controls', 'controlledBy', 'duration']}
    />
  );
}
