import type { CobrowseMediaParticipant } from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
}

export function Participants({ participants }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      defaultState={{
        sorting: [
          { column: 'purpose', direction: 'ascending' },
          { column: 'name', direction: 'descending' },
        ],
        filters: { purpose: { choices: ['agent', 'customer'] } },
        pinnedStart: ['name'],
      }}
    />
  );
}
