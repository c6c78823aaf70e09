import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  CobrowseOffer,
  ControllingParticipantsList,
  fixedClock,
  ParticipantCard,
  ViewerFrame,
  ViewerUrlLauncher,
} from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { heldCustomer } from '../../stories/data/legs.js';
import { freshOffer } from '../../stories/data/offers.js';
import { agent, customer } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';
import { NOW } from '../../stories/data/time.js';
import { accessibilityTree } from '../support/accessibility-tree.js';

async function heard(content: ReactNode): Promise<readonly string[]> {
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      {content}
    </CobrowseKitProvider>,
  );
  return accessibilityTree();
}

test('a card says what each duration is, and no separators', async () => {
  const card = <ParticipantCard participant={heldCustomer} participants={liveSession} />;
  expect(await heard(card)).toEqual([
    'article "Marta Lindqvist"',
    'Marta Lindqvist',
    'Customer',
    'Sharer',
    'Inbound',
    'On hold',
    'connected for',
    '05:41',
    'On hold for',
    '01:32',
    'Controlled by',
    'Tobias Renner',
    'DisclosureTriangle "Details"',
    'Details',
  ]);
});

test('a list says "Control" once', async () => {
  expect(await heard(<ControllingParticipantsList participants={liveSession} />)).toEqual([
    'region "Control"',
    'Tobias Renner',
    'controls',
    'Marta Lindqvist',
    'Active',
  ]);
});

test('an offer says whom it was made to, and how long it is open', async () => {
  const offer = (
    <CobrowseOffer offer={freshOffer} participant={customer} onWithdraw={async () => {}} />
  );
  expect(await heard(offer)).toEqual([
    'region "Co-browse offer sent to Marta Lindqvist"',
    'Co-browse offer sent to Marta Lindqvist',
    'expires in',
    '00:42',
    'button "Withdraw offer"',
    'Withdraw offer',
  ]);
});

test('a viewer that is not framed says why, once', async () => {
  expect(await heard(<ViewerFrame viewerUrl="http://viewer.example/" />)).toEqual([
    'Blocked: the viewer link does not use https.',
  ]);
});

test('a viewer link says whose viewer it opens', async () => {
  expect(await heard(<ViewerUrlLauncher participant={agent} />)).toContain(
    'link "Open viewer apps.mypurecloud.de for Tobias Renner, opens in a new tab"',
  );
});

test('cards of one person have different names', async () => {
  const legs = [
    { ...agent, communicationId: '1' },
    {
      ...agent,
      communicationId: '2',
      connectedTime: null,
      startAlertingTime: null,
      startTime: null,
    },
  ];
  const cards = [...legs, customer].map((leg) => (
    <ParticipantCard
      key={`${leg.id} ${leg.communicationId}`}
      participant={leg}
      participants={[...legs, customer]}
    />
  ));
  const names = (await heard(cards)).filter((line) => line.startsWith('article'));
  expect(names).toEqual([
    'article "Tobias Renner connection 1 of 2, from 3:14:24 PM"',
    'article "Tobias Renner connection 2 of 2"',
    'article "Marta Lindqvist"',
  ]);
});

test('a review says each heading once, and a row says what its times are', async () => {
  const lines = await heard(<SessionReview session={{ participants: liveSession }} />);
  expect(lines.filter((line) => /^list\b/.test(line))).toEqual([]);
  expect(lines).toContain(
    'button "Marta Lindqvist Customer Sharer 3:13:52 PM Connected connected for 02:41"',
  );
});
