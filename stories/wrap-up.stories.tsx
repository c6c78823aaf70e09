import { ParticipantCard } from '../src/entries/index.js';
import { Cards } from './cards.js';
import type { Meta, Story } from './csf.js';
import * as wrapups from './data/wrapups.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'Wrap-up',
  component: ParticipantCard,
  args: { participants: undefined },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type CardStory = Story<typeof meta>;

export const EveryState: CardStory = {
  args: { participants: Object.values(wrapups) },
  render: Cards,
  parameters: { description: 'Every status that a wrap-up can have.', snippet: 'cards' },
};

export const Due: CardStory = {
  args: { participant: wrapups.due },
  parameters: { description: 'Wrap-up is required. The agent decides when.' },
};

export const Open: CardStory = {
  args: { participant: wrapups.open },
  parameters: { description: 'Wrap-up is optional, so nothing is urgent.' },
};

export const Countdown: CardStory = { args: { participant: wrapups.counting } };

export const LastTenSeconds: CardStory = {
  args: { participant: wrapups.lastSeconds },
  parameters: { description: 'Little time is left. If you wait, the wrap-up becomes overdue.' },
};

export const Overdue: CardStory = {
  args: { participant: wrapups.overdue },
  parameters: { description: 'The time is over, and no event has said how the wrap-up ended.' },
};

export const Skipped: CardStory = { args: { participant: wrapups.skipped } };

export const Done: CardStory = { args: { participant: wrapups.done, defaultDetailsOpen: true } };

export const TimedOut: CardStory = {
  args: { participant: wrapups.timedOut },
  parameters: { description: 'Closed by Genesys Cloud. Nobody chose this code.' },
};

export const Provisional: CardStory = {
  args: { participant: wrapups.provisional },
  parameters: { description: 'A draft is not yet a wrap-up.' },
};

export const Requested: CardStory = { args: { participant: wrapups.requested } };

export const StillConnected: CardStory = {
  args: { participant: wrapups.stillConnected },
  parameters: {
    description: 'Real events say “connected” while wrap-up is pending, but the leg has ended.',
  },
};

export const WithActions: CardStory = {
  args: {
    participant: wrapups.counting,
    actions: (
      <button type="button" className="cb-button">
        Finish wrap-up
      </button>
    ),
  },
  parameters: {
    description: 'The app puts its own buttons into the card.',
    snippet: 'card-actions',
  },
};
