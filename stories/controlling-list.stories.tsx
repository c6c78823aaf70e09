import { CobrowseKitProvider, ControllingParticipantsList } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import * as control from './data/control.js';
import { agent, customer } from './data/people.js';
import { bareSession, liveSession } from './data/sessions.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'ControllingParticipantsList',
  component: ControllingParticipantsList,
  decorators: [inSetting],
} satisfies Meta<typeof ControllingParticipantsList>;
export default meta;

type ListStory = Story<typeof meta>;

export const WholeSession: ListStory = { args: { participants: liveSession } };

export const Yours: ListStory = {
  args: { participants: liveSession },
  decorators: [
    (Story) => (
      <CobrowseKitProvider currentUserId={agent.user?.id ?? undefined}>
        <Story />
      </CobrowseKitProvider>
    ),
  ],
  parameters: {
    description: 'What the signed-in user controls stands out.',
    snippet: 'list-yours',
  },
};

export const OfTheViewer: ListStory = {
  args: { participants: liveSession, participant: agent },
  parameters: { description: 'Whose page the agent controls.' },
};

export const OfTheSharer: ListStory = {
  args: { participants: liveSession, participant: customer },
  parameters: { description: 'The other direction: who controls the customer’s page.' },
};

export const TwoControllers: ListStory = {
  args: { participants: control.twoControllers },
  parameters: { description: 'Two people on one page may click at the same time.' },
};

export const TwoPages: ListStory = { args: { participants: control.twoPages } };

export const UnknownTarget: ListStory = {
  args: { participants: control.unknownTarget },
  parameters: { description: 'Nobody in the session has this id. It is shown, not dropped.' },
};

export const PresumedTarget: ListStory = {
  args: { participants: control.presumedTarget },
  parameters: { description: 'Nobody has this id, but only one person shares a page.' },
};

export const CounterpartTarget: ListStory = {
  args: { participants: control.counterpartTarget },
  parameters: { description: 'The agent’s leg names this id as its peer.' },
};

export const CommunicationTarget: ListStory = {
  args: { participants: control.communicationTarget },
};

export const EndedTarget: ListStory = { args: { participants: control.endedTarget } };

export const SelfControl: ListStory = { args: { participants: control.selfControl } };

export const RepeatedTargets: ListStory = {
  args: { participants: control.repeatedTargets },
  parameters: { description: 'Duplicates count once. Blank ids do not count.' },
};

export const NotReported: ListStory = {
  args: { participants: control.notReported, participant: control.notReported[1] },
  parameters: { description: 'Not reported is not the same as none.' },
};

export const NothingReportedAtAll: ListStory = { args: { participants: bareSession } };

export const NothingToControl: ListStory = {
  args: { participants: control.nothingToControl, participant: control.nothingToControl[1] },
};

export const Nobody: ListStory = { args: { participants: [] } };

export const Crowded: ListStory = { args: { participants: control.crowdedSession } };

export const Selectable: ListStory = {
  args: { participants: control.twoPages, onParticipantSelect: () => {} },
  parameters: { description: 'With a callback, each name is a button.' },
};

export const ManyPages: ListStory = {
  args: { participants: control.manyPages },
  parameters: { description: 'The first fifty grants, and a button that shows more.' },
};
