import type { ReactElement } from 'react';
import { legKey, Participant } from '../src/entries/index.js';
import type { CobrowseMediaParticipant } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { heldCustomer } from './data/legs.js';
import { agent, queueLeg, supervisor } from './data/people.js';
import { inSetting } from './setting.js';

interface LayoutProps {
  readonly participants: readonly CobrowseMediaParticipant[];
}

/** A strip of people, for example above a conversation. */
function Strip({ participants }: LayoutProps): ReactElement {
  return (
    <ul style={{ display: 'flex', flexWrap: 'wrap', gap: 16, margin: 0, padding: 0 }}>
      {participants.map((participant, index) => (
        <Participant.Root
          key={`${legKey(participant)} ${index}`}
          participant={participant}
          render={<li />}
          style={{ display: 'flex', alignItems: 'center', gap: 8 }}
        >
          <Participant.Avatar />
          <Participant.Name />
          <Participant.State />
        </Participant.Root>
      ))}
    </ul>
  );
}

const meta = {
  title: 'Participant parts',
  component: Strip,
  args: { participants: [heldCustomer, agent, supervisor, queueLeg] },
  decorators: [inSetting],
} satisfies Meta<typeof Strip>;
export default meta;

type PartsStory = Story<typeof meta>;

export const OwnLayout: PartsStory = {
  parameters: {
    description: 'The parts of the card in the app’s own layout.',
    snippet: 'parts-strip',
  },
};

export const InTable: PartsStory = {
  name: 'Cells of a table',
  parameters: { snippet: 'parts-table' },
  render: ({ participants }) => (
    <table style={{ borderSpacing: '12px 6px', marginInline: -12 }}>
      <caption style={{ paddingInline: 12, textAlign: 'start' }}>People in this session</caption>
      <thead>
        <tr>
          {['Name', 'State', 'Role'].map((header) => (
            <th key={header} scope="col" style={{ textAlign: 'start' }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {participants.map((participant, index) => (
          <Participant.Root
            key={`${legKey(participant)} ${index}`}
            participant={participant}
            render={<tr />}
          >
            <td style={{ whiteSpace: 'nowrap' }}>
              <Participant.Name />
            </td>
            <td>
              <Participant.State />
            </td>
            <td>
              <Participant.Role />
            </td>
          </Participant.Root>
        ))}
      </tbody>
    </table>
  ),
};
