import {
  CobrowseOffer,
  type CobrowseMediaParticipant,
  type CobrowseWebMessagingSession,
} from 'cobrowse-participant-kit';

interface Props {
  offer: CobrowseWebMessagingSession;
  /** Messages of the conversation, which contain the customer's answer. */
  conversationMessages: unknown;
  participant: CobrowseMediaParticipant;
  withdrawn: boolean;
  offerAgain: () => Promise<void>;
}

export function Offer({ withdrawn, offerAgain, ...data }: Props) {
  return (
    <CobrowseOffer {...data} outcome={withdrawn ? 'withdrawn' : null} onOfferAgain={offerAgain} />
  );
}
