import type { ReactElement } from 'react';
import { CobrowseOffer } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { freshOffer, lateOffer, offerMessage, urgentOffer } from './data/offers.js';
import { customer } from './data/people.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';

const done = async (): Promise<void> => {};

const meta = {
  title: 'CobrowseOffer',
  component: CobrowseOffer,
  args: { participant: customer, onWithdraw: done, onOfferAgain: done },
  decorators: [inSetting],
} satisfies Meta<typeof CobrowseOffer>;
export default meta;

type OfferStory = Story<typeof meta>;

export const Pending: OfferStory = { args: { offer: freshOffer } };

export const Urgent: OfferStory = { name: 'About to expire', args: { offer: urgentOffer } };

/** How the app shows its join code. */
function OwnCode(): ReactElement {
  return (
    <span>
      Read this code to the customer: <strong>000 000</strong>
    </span>
  );
}

export const WithCode: OfferStory = {
  name: 'With a join code of the app',
  args: { offer: freshOffer, code: <OwnCode /> },
  parameters: { snippet: 'offer-with-code' },
};

export const Outcomes: OfferStory = {
  parameters: { snippet: 'offer-outcome' },
  render: (args) => (
    <Stack>
      <CobrowseOffer
        {...args}
        offer={freshOffer}
        conversationMessages={[offerMessage('OfferingAccepted', 4)]}
      />
      <CobrowseOffer
        {...args}
        offer={freshOffer}
        conversationMessages={[offerMessage('OfferingRejected', 4)]}
      />
      <CobrowseOffer {...args} offer={lateOffer} />
      <CobrowseOffer {...args} offer={freshOffer} outcome="withdrawn" />
    </Stack>
  ),
};

export const FromMessages: OfferStory = {
  name: 'From messages alone',
  args: { conversationMessages: [offerMessage('Offering', 12)], participant: null },
  parameters: {
    description: 'Without the response of the API, it is not known when the offer expires.',
  },
};

export const Failed: OfferStory = {
  name: 'Withdrawing fails',
  args: {
    offer: freshOffer,
    onWithdraw: async () => Promise.reject(new Error('The session was not found.')),
  },
  play: ({ canvasElement }) => canvasElement.querySelector('button')?.click(),
};
