import { useMemo, useState, type ReactElement } from 'react';
import { CobrowseOffer } from '../../../src/entries/index.js';
import { ActionButton } from './action-button.js';
import type { Desk } from './desk.js';
import { JoinCode } from './join-code.js';
import { useObservable } from './observable.js';
import type { ParentConversation } from './parent-conversation.js';
import { offerSources, type Situation } from './situation.js';

interface OfferProps {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly situation: Situation;
}

/** The current offer, or the button that makes one. */
export function Offer({ desk, parent, situation }: OfferProps): ReactElement {
  const state = useObservable(desk.state);
  const { offer, isShared, isYours, sessionId } = situation;
  const { offer: made, messages, outcome } = offerSources(state, parent.id);
  const [isFirstOffer, setFirstOffer] = useState(false);
  const customer = useMemo(
    () => ({ name: parent.customerName, purpose: 'customer' }),
    [parent.customerName],
  );
  // After an offer was accepted, the participants show the rest.
  const isOver = offer.status === 'accepted' && !isShared;
  const canOffer = parent.isOpen && isYours && !isShared && (offer.status === 'none' || isOver);
  const isShown = parent.isOpen && !isOver && !(isShared && state.hasCobrowseLegs);
  const makeOffer = (): Promise<void> => desk.offer(parent.id);
  const offerAgain = async (): Promise<void> => {
    setFirstOffer(false);
    await makeOffer();
  };
  const pressOffer = async (): Promise<void> => {
    await makeOffer();
    setFirstOffer(offer.status === 'none');
  };
  return (
    <>
      {canOffer && (
        <ActionButton isStrong action={pressOffer}>
          Offer co-browse
        </ActionButton>
      )}
      {/* Stays mounted while it is hidden, so that the customer's answer is announced. */}
      <div hidden={!isShown || offer.status === 'none'}>
        <CobrowseOffer
          offer={made}
          conversationMessages={messages}
          outcome={outcome}
          participant={customer}
          code={made?.joinCode ? <JoinCode key={made.joinCode} code={made.joinCode} /> : undefined}
          onWithdraw={sessionId === null ? undefined : () => desk.withdraw(sessionId)}
          onOfferAgain={offerAgain}
        />
      </div>
      {/* Rendered while it is empty too, because screen readers ignore a region that appears with its text. */}
      <p role="status" className={parent.isOpen ? 'desk-hidden' : 'desk-quiet'}>
        {!parent.isOpen && `${parent.customerName} has left the conversation.`}
      </p>
      {/* The kit announces every other change, but not what it shows at first. */}
      <p role="status" className="desk-hidden">
        {isFirstOffer && offer.status === 'pending' ? 'Offer sent' : ''}
      </p>
    </>
  );
}
