import { ControllingParticipantsList, ParticipantCard } from '../src/entries/index.js';
import type { ParticipantSignals } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { agent, supervisor } from './data/people.js';
import { watchedSession } from './data/sessions.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';

/** The app knows more than the API has reported. */
const viewer = { ...agent, controlling: [] };

const meta = {
  title: 'Signals',
  component: ParticipantCard,
  args: { participant: viewer },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type SignalStory = Story<typeof meta>;

export const InControl: SignalStory = {
  args: { signals: { control: 'granted', navigation: 'granted', tool: 'Drawing', latencyMs: 85 } },
  parameters: {
    description: 'The most important fact about a live session is who is in control now.',
  },
};

const others: readonly ParticipantSignals[] = [
  { control: 'requested', latencyMs: 120 },
  { control: 'declined', navigation: 'requested' },
  { control: 'revoked', paused: true, latencyMs: 1840 },
];

export const OtherSignals: SignalStory = {
  parameters: { snippet: 'card-signals' },
  render: (args) => (
    <Stack>
      {others.map((signals) => (
        <ParticipantCard {...args} key={signals.control} signals={signals} />
      ))}
    </Stack>
  ),
};

export const InTheList: SignalStory = {
  parameters: { snippet: 'list-signals' },
  render: () => (
    <ControllingParticipantsList
      participants={watchedSession}
      getSignals={({ id }) => (id === supervisor.id ? { control: 'requested' } : null)}
    />
  ),
};
