import {
  ParticipantCard,
  type CobrowseMediaParticipant,
  type ParticipantSignals,
} from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  /** What your app knows from the viewer's messages. */
  signals: ParticipantSignals;
}

export function Viewer({ participant, signals }: Props) {
  return <ParticipantCard participant={participant} signals={signals} />;
}
