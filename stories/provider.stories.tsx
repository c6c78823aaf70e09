import { CobrowseKitProvider, ParticipantCard } from '../src/entries/index.js';
import type { PartialMessages } from '../src/entries/index.js';
import { Cards } from './cards.js';
import type { Meta, Story } from './csf.js';
import { lookedUp, twoControllers } from './data/control.js';
import { agent, namelessAgent } from './data/people.js';
import * as reported from './data/reported.js';
import { liveSession } from './data/sessions.js';
import { lookUp } from './directory.js';
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
    description: 'The signed-in user is “You”; the launcher is on one’s own leg only.',
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
  parameters: { description: 'Somebody else’s viewer is not offered.' },
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
  parameters: { description: 'The host names users, queues and wrap-up codes, and links them.' },
};

/** A host’s own words: whole sentences can be turned around, since names stand in placeholders. */
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
  parameters: { description: 'Any text can be replaced; what is left out stays English.' },
};

export const WordsOfOneCard: ProviderStory = {
  args: { participant: agent, messages: { launcher: { open: 'Watch along' } } },
  parameters: { description: 'The same for one component.' },
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
  parameters: { description: 'One attribute is harmless, the others stay masked.' },
};

export const ActionsOfTheHost: ProviderStory = {
  args: {
    participants: twoControllers,
    actions: (participant) => (
      <button type="button" className="cb-button">
        Ask <bdi>{participant.name}</bdi> to wait
      </button>
    ),
  },
  render: Cards,
  parameters: { description: 'A function of the participant makes the buttons.' },
};
