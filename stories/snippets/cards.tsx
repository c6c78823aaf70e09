import { legKey, ParticipantCard, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
}

export function Participants({ participants }: Props) {
  return participants.map((participant) => (
    <ParticipantCard
      key={legKey(participant)}
      participant={participant}
      participants={participants}
    />
  ));
}
