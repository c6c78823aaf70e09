import { CobrowseKitProvider, ParticipantCard } from '../src/entries/index.js';
import type { PartialMessages } from '../src/entries/index.js';
import { Cards } from './cards.js';
import type { Meta, Story } from './csf.js';
import { lookedUp, twoControllers } from './data/control.js';
import { heldCustomer } from './data/legs.js';
import { agent, namelessAgent } from './data/people.js';
import * as reported from './data/reported.js';
import { liveSession } from './data/sessions.js';
import { counting } from './data/wrapups.js';
import { lookUp } from './directory.js';
import { german } from './german/messages.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'Provider',
  component: ParticipantCard,
  args: { participants: undefined },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type ProviderStory = Story<typeof meta>;

export const You: ProviderStory = {
  args: { participants: liveSession },
  render: Cards,
  decorators: [
    (Story) => (
      <CobrowseKitProvider currentUserId={agent.user?.id ?? undefined}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'The signed-in user is “You”, and only their own leg has the link to the viewer.',
    snippet: 'provider-user',
  },
};

export const SomeoneElse: ProviderStory = {
  name: 'Viewer of someone else',
  args: { participants: liveSession },
  render: Cards,
  decorators: [
    (Story) => (
      <CobrowseKitProvider currentUserId={namelessAgent.user?.id ?? undefined}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'The card has no link to somebody else’s viewer.',
    snippet: 'provider-user',
  },
};

export const ResolvedReferences: ProviderStory = {
  args: { participants: lookedUp, defaultDetailsOpen: true },
  render: Cards,
  decorators: [
    (Story) => (
      <CobrowseKitProvider resolveReferences={lookUp}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'The app provides names for users, queues and wrap-up codes, and can add links.',
    snippet: 'provider-references',
  },
};

/** Names are placeholders, so an app can change the word order. */
const ownWords: PartialMessages = {
  people: { you: 'Me', sharer: 'Guest', viewer: 'Host' },
  control: { controls: '{target} lets this person click', controlledBy: '{controller} may click' },
  launcher: { open: 'Join the page' },
};

export const OwnWords: ProviderStory = {
  args: { participants: liveSession },
  render: Cards,
  decorators: [
    (Story) => (
      <CobrowseKitProvider messages={ownWords}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'Any text can be replaced. Texts that you leave out stay in English.',
    snippet: 'provider-messages',
  },
};

export const WordsOfOneCard: ProviderStory = {
  args: { participant: agent, messages: { launcher: { open: 'Watch along' } } },
  parameters: { description: 'Texts of one component.' },
};

export const InGerman: ProviderStory = {
  name: 'In German',
  args: { participants: [...liveSession, heldCustomer, counting] },
  render: Cards,
  decorators: [
    (Story) => (
      <CobrowseKitProvider locale="de-DE" timeZone="Europe/Berlin" messages={german}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'The app passes its own texts. The kit only includes English.',
    snippet: 'provider-german',
  },
};

export const PersonalDataShown: ProviderStory = {
  args: { participant: reported.everyField, personalData: 'shown', defaultDetailsOpen: true },
};

export const VisibleAttributes: ProviderStory = {
  args: {
    participant: reported.everyField,
    visibleAttributes: ['plan'],
    defaultDetailsOpen: true,
  },
  parameters: { description: 'One attribute is shown, the others stay masked.' },
};

export const ActionsOfTheApp: ProviderStory = {
  args: {
    participants: twoControllers,
    actions: (participant) => (
      <button type="button" className="cb-button">
        Ask <bdi>{participant.name}</bdi> to wait
      </button>
    ),
  },
  render: Cards,
  parameters: {
    description: 'A function receives the participant and returns the buttons.',
    snippet: 'card-actions-by-participant',
  },
};
