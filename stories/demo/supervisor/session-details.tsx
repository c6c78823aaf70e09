import type { ReactElement } from 'react';
import { ControllingParticipantsList, ParticipantCard } from '../../../src/entries/index.js';
import type { TableDetail } from '../../../src/entries/table.js';

/** The card of the chosen participant, and who controls whom in the session. */
export function SessionDetails({ participant, session }: TableDetail): ReactElement {
  const participants = session?.participants;
  return (
    <div className="supervisor-details">
      <ParticipantCard participant={participant} participants={participants} />
      <h2>Who controls whom</h2>
      <ControllingParticipantsList participants={participants} />
    </div>
  );
}
