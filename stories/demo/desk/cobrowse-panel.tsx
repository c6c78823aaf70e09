import { useMemo, useRef, type ReactElement } from 'react';
import {
  CobrowseOffer,
  genesysActions,
  ParticipantActions,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
  type ParticipantSignals,
} from '../../../src/entries/index.js';
import {
  ConnectionNotice,
  LiveControllingParticipantsList,
  LiveParticipantCard,
  useConnectionStatus,
} from '../../../src/entries/live/react.js';
import { ActionButton } from './action-button.js';
import { conversationsApi } from './conversations-api.js';
import type { Desk } from './desk.js';
import { JoinCode } from './join-code.js';
import { useObservable } from './observable.js';
import type { ParentConversation } from './parent-conversation.js';
import { offerSources, type Situation } from './situation.js';

interface PanelProps {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly situation: Situation;
  readonly onSignIn: () => void;
}

/** The kit in a panel of 360 px: the connection, who controls whom, the offer, the participants. */
export function CobrowsePanel({ desk, parent, situation, onSignIn }: PanelProps): ReactElement {
  const { store, connection } = desk;
  const { phase } = useConnectionStatus(connection);
  const { people, isShared, mine } = situation;
  // The list says who is in control, the card everything else.
  const { control, navigation, ...ofCard } = situation.signals;
  const signalsOf = ({ id }: CobrowseMediaParticipant): ParticipantSignals | undefined =>
    id === mine?.id ? { control, navigation } : undefined;
  const panel = useRef<HTMLElement>(null);
  // Buttons that go away when they have done their work leave the focus here.
  const takeFocus = (): void => panel.current?.focus();
  return (
    <section ref={panel} tabIndex={-1} className="desk-panel" aria-labelledby="desk-panel-title">
      <h2 id="desk-panel-title">Co-browse</h2>
      <ConnectionNotice connection={connection} />
      {phase === 'closed' && (
        <button
          type="button"
          className="desk-button"
          onClick={() => {
            takeFocus();
            onSignIn();
          }}
        >
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
      <Offer desk={desk} parent={parent} situation={situation} onOffered={takeFocus} />
      {people.map((facts) => (
        <LiveParticipantCard
          key={facts.id ?? facts.key}
          store={store}
          conversationId={parent.id}
          participantKey={facts.id ?? facts.key}
          signals={facts === mine ? ofCard : undefined}
          actions={
            facts === mine ? (
              <MyActions desk={desk} parent={parent} situation={situation} mine={facts} />
            ) : undefined
          }
        />
      ))}
    </section>
  );
}

interface OfferProps extends Omit<PanelProps, 'onSignIn'> {
  /** Called when the button that made the offer goes away. */
  readonly onOffered: () => void;
}

/** An offer that is made, or the button that makes one. */
function Offer({ desk, parent, situation, onOffered }: OfferProps): ReactElement | null {
  const state = useObservable(desk.state);
  const { offer, isShared, sessionId } = situation;
  const { offer: made, messages, outcome } = offerSources(state, parent.id);
  const customer = useMemo(
    () => ({ name: parent.customerName, purpose: 'customer' }),
    [parent.customerName],
  );
  const makeOffer = (): Promise<void> => desk.offer(parent.id);
  const makeFirstOffer = async (): Promise<void> => {
    await makeOffer();
    onOffered();
  };
  // After an accepted one, the participants tell the rest.
  const isOver = offer.status === 'accepted' && !isShared;
  if (!parent.isOpen || (isShared && state.hasCobrowseLegs)) return null;
  if (offer.status === 'none' || isOver) {
    return (
      <ActionButton isStrong action={makeFirstOffer}>
        Offer co-browse
      </ActionButton>
    );
  }
  return (
    <CobrowseOffer
      offer={made}
      conversationMessages={messages}
      outcome={outcome}
      participant={customer}
      code={made?.joinCode ? <JoinCode key={made.joinCode} code={made.joinCode} /> : undefined}
      onWithdraw={sessionId === null ? undefined : () => desk.withdraw(sessionId)}
      onOfferAgain={makeOffer}
    />
  );
}

/** What the agent can do: by the SDK's calls, and two actions of the app. */
function MyActions(
  props: Omit<PanelProps, 'onSignIn'> & { readonly mine: ParticipantFacts },
): ReactElement {
  const { desk, parent, situation, mine } = props;
  const { sessionId, isShared, signals } = situation;
  const handlers = useMemo(
    () =>
      genesysActions(conversationsApi(desk.client), {
        kind: 'message',
        conversationId: parent.id,
        communicationId: ({ id }) => parent.messageIds.get(id ?? ''),
      }),
    [desk.client, parent],
  );
  const controls = signals.control === 'granted';
  return (
    <ParticipantActions
      // The form for the wrap-up opens by itself when the co-browse has ended, and closes when its
      // time is over, unless something was written.
      key={`${mine.hasEnded} ${mine.wrapup.status === 'timedOut'}`}
      defaultWrapupOpen={situation.wrapup === 'due'}
      handlers={handlers}
      items={[
        {
          id: 'askForControl',
          label: 'Ask for control',
          onSelect: () => desk.signal(parent.id, { control: 'requested' }),
          unavailable: controls ? 'You have control' : isShared ? null : 'Nothing is shared',
        },
        {
          id: 'endCobrowse',
          label: 'End co-browse',
          onSelect: () => (sessionId === null ? undefined : desk.end(sessionId)),
          unavailable: isShared ? null : 'Nothing is shared',
        },
      ]}
    />
  );
}
