import {
  CobrowseOffer,
  type CobrowseMediaParticipant,
  type CobrowseWebMessagingSession,
} from 'cobrowse-participant-kit';

interface Props {
  offer: CobrowseWebMessagingSession;
  participant: CobrowseMediaParticipant;
  joinCode: string;
}

export function Offer({ offer, participant, joinCode }: Props) {
  return (
    <CobrowseOffer
      offer={offer}
      participant={participant}
      code={
        <span>
          Read this code to the customer: <strong>{joinCode}</strong>
        </span>
      }
    />
  );
}
