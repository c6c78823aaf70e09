import { useState, type ReactElement } from 'react';
import { CobrowseKitProvider, describeFinding, ParticipantCard } from '../src/entries/index.js';
import { ParticipantsTable } from '../src/entries/table.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { crowdedSession } from './data/control.js';
import { markupEverywhere, strangeCharacters, turnedAround } from './data/hostile.js';
import { alertingAgent, brokenOff, heldCustomer, parkedCustomer, unanswered } from './data/legs.js';
import { liveSession } from './data/sessions.js';
import { NOW } from './data/time.js';
import { getFindings, getSession, supervisedLegs } from './data/triage.js';
import { done, lastSeconds, overdue } from './data/wrapups.js';
import { simulate } from './demo/supervisor/simulator.js';
import { german } from './german/messages.js';
import { inSetting } from './setting.js';

const legs: readonly CobrowseMediaParticipant[] = [
  ...liveSession,
  heldCustomer,
  alertingAgent,
  parkedCustomer,
  lastSeconds,
  overdue,
  done,
  unanswered,
  brokenOff,
].map((leg, index) => ({ ...leg, communicationId: `communication ${index}` }));

const crowd: CobrowseConversation = { name: 'Crowded', participants: crowdedSession };
const makeManyLegs = (): readonly CobrowseMediaParticipant[] =>
  simulate(1000, NOW)
    .sessions()
    .flatMap(({ participants }) => participants ?? []);

function ManyLegsTable(props: ParticipantsTable.Props): ReactElement {
  const [many] = useState(makeManyLegs);
  return <ParticipantsTable {...props} participants={many} />;
}

const meta = {
  title: 'ParticipantsTable',
  component: ParticipantsTable,
  args: { participants: legs },
  decorators: [inSetting],
  parameters: { room: 'wide' },
} satisfies Meta<typeof ParticipantsTable>;
export default meta;

type TableStory = Story<typeof meta>;

/** Opens the details of the first row, once the table knows its height and shows rows. */
async function openFirstRow(canvas: HTMLElement): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const row = canvas.querySelector('[role=rowheader]');
  row?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
}

export const EveryState: TableStory = {
  parameters: { description: 'The cells use the same parts as a card.' },
};

export const ManyLegs: TableStory = {
  args: {
    defaultState: { sorting: [{ column: 'started', direction: 'descending' }] },
  },
  render: (args) => <ManyLegsTable {...args} />,
  parameters: {
    description: 'More than 2,000 legs. Only those on screen are in the document.',
    snippet: 'table-sorted',
  },
};

export const OneSession: TableStory = {
  args: {
    participants: crowdedSession,
    getSession: () => crowd,
    columns: ['name', 'state', 'role', 'controls', 'controlledBy', 'duration'],
  },
  parameters: {
    description: 'With the session of each leg, the table shows who controls whom.',
    snippet: 'table-of-one-session',
  },
};

export const SortedAndFiltered: TableStory = {
  args: {
    defaultState: {
      sorting: [
        { column: 'purpose', direction: 'ascending' },
        { column: 'name', direction: 'descending' },
      ],
      filters: { purpose: { choices: ['agent', 'customer'] } },
      pinnedStart: ['name'],
    },
  },
  parameters: { snippet: 'table-sorted-and-filtered' },
};

export const Selected: TableStory = {
  args: {
    getRowKey: ({ communicationId }) => communicationId ?? '',
    defaultState: { selection: ['communication 1', 'communication 3'] },
    selectionActions: ({ keys }) => (
      <button type="button" className="cb-button">
        Message {keys.length}
      </button>
    ),
  },
  parameters: { snippet: 'table-selection' },
};

export const Compact: TableStory = { args: { defaultState: { density: 'compact' } } };

export const OwnColumn: TableStory = {
  args: {
    columns: [
      'name',
      'state',
      {
        id: 'length-of-name',
        header: 'Letters',
        kind: 'number',
        width: 90,
        value: ({ name }) => name?.length,
      },
      {
        id: 'call',
        header: 'Call',
        width: 90,
        cell: () => (
          <button type="button" className="cb-button" tabIndex={-1}>
            Call
          </button>
        ),
      },
    ],
  },
  parameters: {
    description: 'Enter or F2 moves into a cell with controls, and Escape moves out of it.',
    snippet: 'table-own-column',
  },
};

export const Triage: TableStory = {
  args: { participants: supervisedLegs, getSession, getFindings, triage: true },
  parameters: {
    description:
      'The buttons count what needs attention, and filter by it. If several buttons are pressed, rows that match any of them are shown.',
    snippet: 'table-triage',
  },
};

export const GroupedBySession: TableStory = {
  args: {
    participants: supervisedLegs,
    getSession,
    getFindings,
    describeFinding,
    groupBy: 'session',
    columns: ['name', 'state', 'duration', 'role', 'findings', 'wrapup'],
  },
  parameters: {
    description:
      'A row sums up each session: customer, queue, duration, people and the worst finding. Left and Right close and open it.',
    snippet: 'table-grouped-by-session',
  },
};

export const DetailsOpen: TableStory = {
  args: {
    participants: supervisedLegs,
    getSession,
    details: ({ participant, session }) => (
      <ParticipantCard participant={participant} participants={session?.participants} />
    ),
  },
  // On a small screen, the details cover the window. Here, they cover the story.
  decorators: [
    (TableStory) => (
      <div style={{ contain: 'layout' }}>
        <TableStory />
      </div>
    ),
  ],
  play: ({ canvasElement }) => openFirstRow(canvasElement),
  parameters: {
    description:
      'Enter or a double-click opens the details. Alt with Up or Down goes to the previous or next session, Escape closes them.',
    snippet: 'table-details',
  },
};

export const ByTheServer: TableStory = {
  args: { server: { rowCount: 4711, pageSize: 12 }, defaultState: { page: 2 } },
  parameters: {
    description: 'The server sorts, filters and pages.',
    snippet: 'table-by-the-server',
  },
};

export const NoMatch: TableStory = { args: { defaultState: { search: 'nobody' } } };

export const Loading: TableStory = {
  args: { participants: [], loading: true },
  parameters: { description: 'Placeholders show where the rows will be.' },
};

export const Nobody: TableStory = { args: { participants: [] } };

export const Hostile: TableStory = {
  args: { participants: [markupEverywhere, turnedAround, strangeCharacters] },
};

export const InGerman: TableStory = {
  name: 'In German',
  render: (args) => (
    <CobrowseKitProvider locale="de-DE" timeZone="Europe/Berlin" messages={german}>
      <ParticipantsTable {...args} defaultState={{ columnWidths: { state: 170, duration: 180 } }} />
    </CobrowseKitProvider>
  ),
  parameters: {
    description: 'The app passes its own texts. The kit only includes English.',
    snippet: 'table-german',
  },
};
