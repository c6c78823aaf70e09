import type { ReactElement } from 'react';
import { legKey, ParticipantCard } from '../src/entries/index.js';
import { Stack } from './layout.js';

/** A card for each leg of a session. */
export function Cards({ participants, ...card }: ParticipantCard.Props): ReactElement {
  return (
    <Stack>
      {participants?.map((participant, index) => (
        <ParticipantCard
          {...card}
          key={`${legKey(participant)} ${index}`}
          participant={participant}
          participants={participants}
        />
      ))}
    </Stack>
  );
}
