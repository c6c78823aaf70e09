import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  CobrowseOffer,
  ViewerFrame,
  type CobrowseWebMessagingSession,
} from '../../src/entries/index.js';
import { parseSessions } from '../../src/entries/wire.js';
import { freshOffer, offerMessage } from '../../stories/data/offers.js';
import { ago, NOW } from '../../stories/data/time.js';
import { order, viewerUrl } from '../support/framed-viewer.js';
import { testClock } from '../support/test-clock.js';

/** A call or a message, as its own REST path returns it. Nothing says that there is a co-browse. */
const parentConversation = (medium: 'calls' | 'messages'): object => ({
  id: 'conversation-1',
  participants: [
    {
      id: 'customer-1',
      name: 'Marta Lindqvist',
      purpose: 'customer',
      state: 'connected',
      connectedTime: ago(90),
    },
    {
      id: 'agent-1',
      user: { id: 'tobias' },
      purpose: 'agent',
      state: 'connected',
      connectedTime: ago(80),
    },
  ],
  selfUri: `/api/v2/conversations/${medium}/conversation-1`,
});

const clock = testClock(NOW);
const policy = { allowLoopback: true };

interface DeskProps {
  readonly conversation: object;
  readonly offer: CobrowseWebMessagingSession;
  readonly messages?: readonly object[];
}

/** What an app builds: the offer, its own view of the code, and the viewer. */
function Desk({ conversation, offer, messages = [] }: DeskProps): ReactElement {
  const [code, setCode] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const participants = parseSessions(conversation).sessions[0]?.participants ?? [];
  const customer = participants.find(({ purpose }) => purpose === 'customer');
  const agent = participants.find(({ purpose }) => purpose === 'agent');
  return (
    <CobrowseKitProvider clock={clock} viewerUrlPolicy={policy} currentUserId="tobias" locale="en">
      <CobrowseOffer
        offer={offer}
        conversationMessages={messages}
        participant={customer}
        code={code && <output>{`Code ${code}`}</output>}
      />
      <ViewerFrame
        participant={agent}
        viewerUrl={viewerUrl('/')}
        onJoinCode={setCode}
        onEnded={() => setOver(true)}
      />
      {isOver && <p>Wrap-up</p>}
    </CobrowseKitProvider>
  );
}

test.each(['calls', 'messages'] as const)(
  'from offer to end beside %s, without a co-browse session in the data',
  async (medium) => {
    const conversation = parentConversation(medium);
    const { rerender } = render(<Desk conversation={conversation} offer={freshOffer} />);
    expect(
      screen.getByRole('region', { name: 'Co-browse offer sent to Marta Lindqvist' }),
    ).toHaveTextContent('expires in 00:42');

    await order({ post: [{ joinCode: '552 118', sessionId: freshOffer.id }] });
    expect(screen.getByText('Code 552 118')).toBeVisible();

    const messages = [offerMessage('Offering', 2), offerMessage('OfferingAccepted', 1)];
    rerender(<Desk conversation={conversation} offer={freshOffer} messages={messages} />);
    expect(
      screen.getByRole('region', { name: 'Marta Lindqvist accepted the co-browse offer' }),
    ).toBeVisible();
    expect(screen.queryByText(/552 118/)).toBeNull();

    await order({ post: [{ action: 'closeScreenShare' }] });
    expect(screen.getByText('Wrap-up')).toBeVisible();
    expect(document.querySelector('iframe')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Reload viewer' }));
    expect(document.querySelector('iframe')).not.toBeNull();
  },
);
