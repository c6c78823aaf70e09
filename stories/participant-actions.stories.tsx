import { ParticipantActions, ParticipantCard } from '../src/entries/index.js';
import type { WrapupCode } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { heldCustomer } from './data/legs.js';
import { agent, customer } from './data/people.js';
import { followUpCode, resolvedCode } from './data/references.js';
import * as wrapups from './data/wrapups.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';

/** Answers like a server that is quick and always agrees. */
const answer = (): Promise<void> => Promise.resolve();

const wrapupCodes: readonly WrapupCode[] = [
  { id: resolvedCode, name: 'Resolved on the page' },
  { id: followUpCode, name: 'Call back' },
  { id: 'blocked', name: 'Card blocked' },
  { id: 'form', name: 'Form filled in together' },
  { id: 'aborted', name: 'Customer stopped sharing' },
];

const handlers = {
  hold: answer,
  resume: answer,
  disconnect: answer,
  finishWrapup: answer,
  skipWrapup: answer,
  wrapupCodes,
};

const meta = {
  title: 'ParticipantActions',
  component: ParticipantActions,
  args: { handlers },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantActions>;
export default meta;

type ActionsStory = Story<typeof meta>;

export const OnACard: ActionsStory = {
  name: 'On a card',
  render: (args) => (
    <Stack>
      <ParticipantCard participant={agent} actions={<ParticipantActions {...args} />} />
      <ParticipantCard participant={heldCustomer} actions={<ParticipantActions {...args} />} />
    </Stack>
  ),
  parameters: {
    description:
      'The most likely action is a button; the others are in the menu. Disconnecting asks for confirmation.',
    snippet: 'actions-on-a-card',
  },
};

export const WrapupDue: ActionsStory = {
  name: 'Wrap-up',
  args: { defaultWrapupOpen: true },
  render: (args) => (
    <ParticipantCard participant={wrapups.counting} actions={<ParticipantActions {...args} />} />
  ),
  parameters: {
    description:
      'What the agent types is not lost when the form renders again, the page changes or a request fails. It is removed when the wrap-up is finished.',
    snippet: 'actions-wrap-up',
  },
};

export const CodesFailed: ActionsStory = {
  name: 'Codes could not be loaded',
  args: {
    participant: { ...wrapups.due, id: 'codes-failed' },
    defaultWrapupOpen: true,
    handlers: {
      ...handlers,
      // Settled when the story opens, so that the picture does not have to wait.
      wrapupCodes: () => {
        throw new Error('Too many requests.');
      },
    },
  },
};

export const OwnItems: ActionsStory = {
  name: 'Items of the app',
  args: {
    participant: customer,
    handlers: { disconnect: answer },
    items: [
      { id: 'note', label: 'Write a note', onSelect: answer },
      {
        id: 'crm',
        label: 'Open in CRM',
        onSelect: answer,
        unavailable: 'No contact is linked to this participant.',
      },
    ],
    unavailable: { disconnect: 'You do not have permission to disconnect customers.' },
  },
  parameters: {
    description: 'An action that is not available now stays in the menu and says why.',
    snippet: 'actions-own-items',
  },
};
