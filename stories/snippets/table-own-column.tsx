import type { CobrowseMediaParticipant } from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  call: (participant: CobrowseMediaParticipant) => void;
}

export function Participants({ participants, call }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      columns={[
        'name',
        'state',
        {
          id: 'length-of-name',
          header: 'Letters',
          kind: 'number',
          width: 90,
          value: ({ name }) => name?.length,
        },
        {
          id: 'call',
          header: 'Call',
          width: 90,
          cell: (participant) => (
            <button
              type="button"
              className="cb-button"
              tabIndex={-1}
              onClick={() => call(participant)}
            >
              Call
            </button>
          ),
        },
      ]}
    />
  );
}
