import type { ReactElement, RefObject } from 'react';
import type {
  CobrowseMediaParticipant,
  ParticipantFacts,
  ParticipantSignals,
} from '../../../src/entries/index.js';
import {
  ConnectionNotice,
  LiveControllingParticipantsList,
  LiveParticipantCard,
  useConnectionStatus,
} from '../../../src/entries/live/react.js';
import type { Desk } from './desk.js';
import { useObservable } from './observable.js';
import { Offer } from './offer.js';
import type { ParentConversation } from './parent-conversation.js';
import { CustomerActions, MyActions } from './participant-actions.js';
import type { Situation } from './situation.js';

interface PanelProps {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly situation: Situation;
  readonly onSignIn: () => void;
  /** The panel, which gets the focus when the element that had it is removed. */
  readonly panelRef: RefObject<HTMLElement | null>;
}

/** The kit in a panel of 360 px: the connection, who controls whom, the offer, the participants. */
export function CobrowsePanel(props: PanelProps): ReactElement {
  const { desk, parent, situation, onSignIn, panelRef } = props;
  const { store, connection } = desk;
  const { phase } = useConnectionStatus(connection);
  const { hasCobrowseLegs } = useObservable(desk.state);
  const { people, isShared, isYours, mine } = situation;
  // The list shows who is in control, and the card shows everything else. It reads grants from the
  // legs.
  const { control: known, navigation, ...ofCard } = situation.signals;
  const control = hasCobrowseLegs && known === 'granted' ? null : known;
  const signalsOf = ({ id }: CobrowseMediaParticipant): ParticipantSignals | undefined =>
    id === mine?.id ? { control, navigation } : undefined;
  const actionsOf = (facts: ParticipantFacts): ReactElement | undefined => {
    const shared = { desk, parent, situation };
    if (facts === mine) return <MyActions {...shared} />;
    const isCustomer = facts.purpose?.value === 'customer';
    const canHelp = isCustomer && isYours && !facts.hasEnded;
    return canHelp ? <CustomerActions {...shared} /> : undefined;
  };
  return (
    <section
      ref={panelRef}
      id="desk-panel"
      tabIndex={-1}
      className="desk-panel"
      aria-labelledby="desk-panel-title"
    >
      <h2 id="desk-panel-title">Co-browse</h2>
      <ConnectionNotice connection={connection} />
      {phase === 'closed' && (
        <button type="button" className="desk-button" onClick={onSignIn}>
          Sign in again
        </button>
      )}
      {isShared && (
        <LiveControllingParticipantsList
          store={store}
          conversationId={parent.id}
          getSignals={signalsOf}
        />
      )}
      <Offer desk={desk} parent={parent} situation={situation} />
      {people.map((facts) => (
        <LiveParticipantCard
          key={facts.id ?? facts.key}
          store={store}
          conversationId={parent.id}
          participantKey={facts.id ?? facts.key}
          signals={facts === mine ? ofCard : undefined}
          actions={actionsOf(facts)}
        />
      ))}
    </section>
  );
}
