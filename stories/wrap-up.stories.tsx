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
  parameters: { description: 'All the ways in which wrap-up can stand.' },
};

export const Due: CardStory = {
  args: { participant: wrapups.due },
  parameters: { description: 'It has to be done; the agent decides when.' },
};

export const Open: CardStory = {
  args: { participant: wrapups.open },
  parameters: { description: 'It may be done, so nothing urges.' },
};

export const Countdown: CardStory = { args: { participant: wrapups.counting } };

export const LastTenSeconds: CardStory = {
  args: { participant: wrapups.lastSeconds },
  parameters: { description: 'Urgent: wait, and it becomes overdue.' },
};

export const Overdue: CardStory = {
  args: { participant: wrapups.overdue },
  parameters: { description: 'The time is over, and no event told how it ended.' },
};

export const Skipped: CardStory = { args: { participant: wrapups.skipped } };

export const Done: CardStory = { args: { participant: wrapups.done, defaultDetailsOpen: true } };

export const TimedOut: CardStory = {
  args: { participant: wrapups.timedOut },
  parameters: { description: 'Closed by the platform: nobody chose that code.' },
};

export const Provisional: CardStory = {
  args: { participant: wrapups.provisional },
  parameters: { description: 'A draft is no wrap-up yet.' },
};

export const Requested: CardStory = { args: { participant: wrapups.requested } };

export const StillConnected: CardStory = {
  args: { participant: wrapups.stillConnected },
  parameters: {
    description: 'Real events say “connected” while after-call work is pending: the leg is over.',
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
  parameters: { description: 'The host puts its own buttons into the card.' },
};
