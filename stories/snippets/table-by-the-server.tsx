import type { CobrowseMediaParticipant } from 'cobrowse-participant-kit';
import { ParticipantsTable, type ParticipantsTableState } from 'cobrowse-participant-kit/table';

interface Props {
  /** The rows of the current page. */
  participants: readonly CobrowseMediaParticipant[];
  rowCount: number;
  state: ParticipantsTableState;
  /** Asks your server for the rows of another page, order or filter. */
  load: (state: ParticipantsTableState) => void;
}

export function Participants({ participants, rowCount, state, load }: Props) {
  return (
    <ParticipantsTable
      participants={participants}
      server={{ rowCount, pageSize: 12 }}
      state={state}
      onStateChange={load}
    />
  );
}
