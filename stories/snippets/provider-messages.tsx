import {
  CobrowseKitProvider,
  ParticipantCard,
  type CobrowseMediaParticipant,
  type PartialMessages,
} from 'cobrowse-participant-kit';

const messages: PartialMessages = {
  people: { you: 'Me', sharer: 'Guest', viewer: 'Host' },
  control: { controls: '{target} lets this person click', controlledBy: '{controller} may click' },
  launcher: { open: 'Join the page' },
};

interface Props {
  participant: CobrowseMediaParticipant;
  participants: readonly CobrowseMediaParticipant[];
}

export function Participant(props: Props) {
  return (
    <CobrowseKitProvider messages={messages}>
      <ParticipantCard {...props} />
    </CobrowseKitProvider>
  );
}
