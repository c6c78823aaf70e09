import 'cobrowse-participant-kit/styles.unlayered.css';
import { ParticipantCard, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  participants: readonly CobrowseMediaParticipant[];
}

/** On a page with global rules such as `button { … }`: only the style sheet differs. */
export function Participant(props: Props) {
  return <ParticipantCard {...props} />;
}
