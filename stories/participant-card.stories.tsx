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
      'A customer shares a page. Who controls it is not in the customer’s own data: the session tells.',
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
    description: 'The same agent handed over alone: the id it controls has no name then.',
  },
};

export const ViewOnly: CardStory = {
  args: { participant: people.agent, participants: sessions.viewOnlySession },
  parameters: { description: 'The empty list says that no shared page can be controlled.' },
};

export const NamelessAgent: CardStory = {
  args: { participant: people.namelessAgent },
  parameters: { description: 'As most agents are sent: an id in place of a name.' },
};

export const Bare: CardStory = {
  name: 'Neither viewer URL nor control',
  render: Cards,
  args: { participants: sessions.bareSession },
  parameters: { description: 'Nothing is asserted that was not reported.' },
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
  parameters: { description: 'The start of the hold stays set after it; the leg is not on hold.' },
};

export const Alerting: CardStory = {
  args: { participant: legs.alertingAgent },
  parameters: { description: 'Rings for 17 more seconds.' },
};

export const AlertingOverdue: CardStory = { args: { participant: legs.alertingOverdue } };

export const Dialing: CardStory = { args: { participant: legs.dialedCustomer } };

export const Parked: CardStory = { args: { participant: legs.parkedCustomer } };

export const Supervisor: CardStory = {
  args: { participant: people.supervisor, participants: sessions.watchedSession },
  parameters: { description: 'A colleague who watches, without a viewer URL of their own.' },
};

export const QueueLeg: CardStory = {
  args: { participant: people.queueLeg },
  parameters: { description: 'The queue is a participant too; its name is the queue’s.' },
};

export const Ended: CardStory = { args: { participant: legs.endedCustomer } };

export const NotAnswered: CardStory = {
  args: { participant: legs.unanswered },
  parameters: { description: 'Never connected; ended after two seconds.' },
};

export const ConnectionLost: CardStory = {
  args: { participant: legs.brokenOff },
  parameters: { description: 'Two clocks: no duration is ever shown as less than zero.' },
};

export const Failed: CardStory = {
  args: { participant: legs.failed },
  parameters: { description: 'The sentence of the error is filled in with its parameters.' },
};

export const TwoLegsOfOneAgent: CardStory = {
  render: Cards,
  args: { participants: sessions.twoLegsOfOneAgent },
  parameters: { description: 'One user, three participants: two did not answer.' },
};

export const TwoCommunications: CardStory = {
  render: Cards,
  args: { participants: sessions.twoCommunications },
  parameters: { description: 'One participant, two legs: offered again after the first ended.' },
};

export const EveryField: CardStory = {
  name: 'Every field set',
  args: { participant: reported.everyField, defaultDetailsOpen: true },
  parameters: { description: 'All 31 published fields and the newer ones, in the details.' },
};

export const Empty: CardStory = {
  args: { participant: reported.empty, defaultDetailsOpen: true },
  parameters: { description: 'An empty object is a participant of whom nothing is known.' },
};

export const NullsAndBlanks: CardStory = {
  args: { participant: reported.blank, defaultDetailsOpen: true },
};

export const UnknownValues: CardStory = {
  args: { participant: legs.newKinds, defaultDetailsOpen: true },
  parameters: { description: 'Values that no list knows are shown as they came.' },
};

export const UpperCase: CardStory = {
  name: 'Oldest notifications',
  args: { participant: reported.upperCase, defaultDetailsOpen: true },
  parameters: { description: 'Upper case and epoch milliseconds.' },
};

export const OutdatedSDK: CardStory = {
  args: { participant: reported.outdatedSdk, defaultDetailsOpen: true },
  parameters: { description: 'What old back ends write in place of a value they do not know.' },
};

export const FromTheFuture: CardStory = {
  args: { participant: legs.fromTheFuture },
  parameters: { description: 'The other clock is ahead; the duration begins at zero.' },
};

export const ManyGrants: CardStory = {
  args: { participant: manyPages[0], participants: manyPages },
  parameters: { description: 'The first ten of many grants, and a button for more.' },
};
