import { legKey, Participant, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
}

export function Strip({ participants }: Props) {
  return (
    <ul className="strip">
      {participants.map((participant) => (
        <Participant.Root key={legKey(participant)} participant={participant} render={<li />}>
          <Participant.Avatar />
          <Participant.Name />
          <Participant.State />
        </Participant.Root>
      ))}
    </ul>
  );
}
