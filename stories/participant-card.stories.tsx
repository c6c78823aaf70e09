import { ParticipantCard } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { manyPages } from './data/control.js';
import * as legs from './data/legs.js';
import * as people from './data/people.js';
import * as reported from './data/reported.js';
import * as sessions from './data/sessions.js';
import { Cards } from './cards.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'ParticipantCard',
  component: ParticipantCard,
  args: { participants: undefined },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type CardStory = Story<typeof meta>;

export const SharerUnderControl: CardStory = {
  args: { participant: people.customer, participants: sessions.liveSession },
  parameters: {
    description:
      'A customer is sharing a page. Only the data of the other participants says who controls it, so the card needs the whole session.',
  },
};

export const ViewerInControl: CardStory = {
  args: { participant: people.agent, participants: sessions.liveSession },
  parameters: {
    description: 'An agent views and controls the customer’s page, and can open the viewer.',
  },
};

export const ViewerAlone: CardStory = {
  args: { participant: people.agent },
  parameters: {
    description: 'The same agent without the session: the id that the agent controls has no name.',
  },
};

export const ViewOnly: CardStory = {
  args: { participant: people.agent, participants: sessions.viewOnlySession },
  parameters: {
    description: 'An empty list of control grants means that no shared page can be controlled.',
  },
};

export const NamelessAgent: CardStory = {
  args: { participant: people.namelessAgent },
  parameters: { description: 'Most agents are reported like this, with an id and no name.' },
};

export const Bare: CardStory = {
  name: 'Neither viewer URL nor control',
  render: Cards,
  args: { participants: sessions.bareSession },
  parameters: {
    description: 'The card does not claim anything that was not reported.',
    snippet: 'cards',
  },
};

export const OnHold: CardStory = {
  args: { participant: legs.heldCustomer, participants: sessions.heldSession },
};

export const OnHoldSinceUnknown: CardStory = {
  name: 'On hold, start unknown',
  args: { participant: legs.heldSinceUnknown },
};

export const AfterHold: CardStory = {
  args: { participant: legs.heldBefore, defaultDetailsOpen: true },
  parameters: {
    description:
      'The start of a hold stays in the data after it has ended. This leg is not on hold.',
  },
};

export const Alerting: CardStory = {
  args: { participant: legs.alertingAgent },
  parameters: { description: '17 seconds are left to answer.' },
};

export const AlertingOverdue: CardStory = { args: { participant: legs.alertingOverdue } };

export const Dialing: CardStory = { args: { participant: legs.dialedCustomer } };

export const Parked: CardStory = { args: { participant: legs.parkedCustomer } };

export const Supervisor: CardStory = {
  args: { participant: people.supervisor, participants: sessions.watchedSession },
  parameters: { description: 'A colleague who watches and has no viewer URL.' },
};

export const QueueLeg: CardStory = {
  args: { participant: people.queueLeg },
  parameters: { description: 'A queue is a participant too, and has the name of the queue.' },
};

export const Ended: CardStory = { args: { participant: legs.endedCustomer } };

export const NotAnswered: CardStory = {
  args: { participant: legs.unanswered },
  parameters: { description: 'Never connected, and ended after two seconds.' },
};

export const ConnectionLost: CardStory = {
  args: { participant: legs.brokenOff },
  parameters: {
    description: 'The times come from two clocks. A duration is never less than zero.',
  },
};

export const Failed: CardStory = {
  args: { participant: legs.failed },
  parameters: { description: 'The message contains the parameters of the error.' },
};

export const TwoLegsOfOneAgent: CardStory = {
  render: Cards,
  args: { participants: sessions.twoLegsOfOneAgent },
  parameters: {
    description: 'One agent who missed two offers and answered the third: three participants.',
    snippet: 'cards',
  },
};

export const TwoCommunications: CardStory = {
  render: Cards,
  args: { participants: sessions.twoCommunications },
  parameters: {
    description: 'One participant with two legs: offered again after the first had ended.',
    snippet: 'cards',
  },
};

export const EveryField: CardStory = {
  name: 'Every field set',
  args: { participant: reported.everyField, defaultDetailsOpen: true },
  parameters: { description: 'The details show all 31 documented fields and the newer ones.' },
};

export const Empty: CardStory = {
  args: { participant: reported.empty, defaultDetailsOpen: true },
  parameters: { description: 'An empty object is a participant about whom nothing is known.' },
};

export const NullsAndBlanks: CardStory = {
  args: { participant: reported.blank, defaultDetailsOpen: true },
};

export const UnknownValues: CardStory = {
  args: { participant: legs.newKinds, defaultDetailsOpen: true },
  parameters: { description: 'Values that are not documented are shown as reported.' },
};

export const UpperCase: CardStory = {
  name: 'Oldest notifications',
  args: { participant: reported.upperCase, defaultDetailsOpen: true },
  parameters: { description: 'Old notifications use upper case and epoch milliseconds.' },
};

export const OutdatedSDK: CardStory = {
  args: { participant: reported.outdatedSdk, defaultDetailsOpen: true },
  parameters: {
    description: 'What an outdated SDK writes instead of a value that it does not know.',
  },
};

export const FromTheFuture: CardStory = {
  args: { participant: legs.fromTheFuture },
  parameters: { description: 'The clock of the server is ahead, so the duration starts at zero.' },
};

export const ManyGrants: CardStory = {
  args: { participant: manyPages[0], participants: manyPages },
  parameters: { description: 'The first ten grants, and a button that shows more.' },
};
