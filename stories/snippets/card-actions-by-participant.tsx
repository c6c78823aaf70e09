import { legKey, ParticipantCard, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  ask: (participant: CobrowseMediaParticipant) => void;
}

export function Participants({ participants, ask }: Props) {
  return participants.map((participant) => (
    <ParticipantCard
      key={legKey(participant)}
      participant={participant}
      participants={participants}
      actions={() => (
        <button type="button" className="cb-button" onClick={() => ask(participant)}>
          Ask <bdi>{participant.name}</bdi> to wait
        </button>
      )}
    />
  ));
}
