import {
  ParticipantActions,
  ParticipantCard,
  type CobrowseMediaParticipant,
  type ParticipantActionHandlers,
} from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  handlers: ParticipantActionHandlers;
}

export function Participant({ participant, handlers }: Props) {
  return (
    <ParticipantCard
      participant={participant}
      actions={<ParticipantActions handlers={handlers} />}
    />
  );
}
