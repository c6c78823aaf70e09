import { legKey, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  message: (keys: readonly string[]) => void;
}

export function Participants({ participants, message }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      getRowKey={legKey}
      selectionActions={({ keys }) => (
        <button type="button" className="cb-button" onClick={() => message(keys)}>
          Message {keys.length}
        </button>
      )}
    />
  );
}
