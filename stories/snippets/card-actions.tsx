import { ParticipantCard, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  onFinish: () => void;
}

export function Wrapup({ participant, onFinish }: Props) {
  return (
    <ParticipantCard
      participant={participant}
      actions={
        <button type="button" className="cb-button" onClick={onFinish}>
          Finish wrap-up
        </button>
      }
    />
  );
}
