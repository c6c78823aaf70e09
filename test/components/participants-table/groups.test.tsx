import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  fixedClock,
  describeFinding,
  findSessionIssues,
  legKey,
} from '../../../src/entries/index.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { ParticipantsTable, type ParticipantsTableState } from '../../../src/entries/table.js';
import { NOW } from '../../../stories/data/time.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';

type Leg = CobrowseMediaParticipant;

const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
const customer = (id: string, since: number): Leg => ({
  id,
  name: `Customer ${id}`,
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  startTime: at(since),
  connectedTime: at(since),
});
const agent = (id: string, target: string): Leg => ({
  id,
  name: `Agent ${id}`,
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  startTime: at(-60),
  connectedTime: at(-60),
  queue: { id: 'q', name: 'Claims' },
  controlling: [target],
  viewerUrl: 'https://apps.mypurecloud.com/cobrowse/',
});
const sessions: readonly CobrowseConversation[] = [
  { id: 'one', participants: [customer('A', -300), agent('B', 'A')] },
  { id: 'two', participants: [customer('C', -90), agent('D', 'C'), agent('E', 'C')] },
];
const legs = sessions.flatMap(({ participants }) => participants ?? []);
const getSession = (leg: Leg): CobrowseConversation | undefined =>
  sessions.find(({ participants }) => participants?.includes(leg));
const issues = new Map(
  sessions.map((session) => [session, findSessionIssues({ session, now: NOW }).findings]),
);

const Table = (props: Partial<ParticipantsTable.Props>) => (
  <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
    <ParticipantsTable
      participants={legs}
      getSession={getSession}
      getFindings={(leg) => {
        const session = getSession(leg);
        return session && issues.get(session)?.filter((found) => found.legs.includes(legKey(leg)));
      }}
      groupBy="session"
      describeFinding={(finding) => describeFinding(finding)}
      {...props}
    />
  </CobrowseKitProvider>
);

const rows = (): readonly string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('[role=rowheader]')?.textContent ?? '');
const groupRow = (name: RegExp): HTMLElement => {
  const row = screen.getByRole('rowheader', { name }).closest<HTMLElement>('[role=row]');
  if (!row) throw new Error('a row header outside of a row');
  return row;
};

describe('rows grouped by session', () => {
  test('a group says who, in which queue, how long, how many, and what is worst', async () => {
    const { container } = render(<Table />);
    await eventually(() =>
      expect(rows()).toEqual([
        'Customer AClaims05:002 people',
        'Customer A',
        'Agent B',
        'Customer CClaims01:303 people2 people control the same page',
        'Customer C',
        'Agent D',
        'Agent E',
      ]),
    );
    await expectNoAxeViolations(container);
    expect(screen.getByText('2 sessions')).toBeVisible();
    expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '8');
    const group = groupRow(/^Customer C Claims/);
    expect(group).toHaveAttribute('aria-level', '1');
    expect(group).toHaveAttribute('aria-posinset', '2');
    expect(group).toHaveAttribute('aria-setsize', '2');
    const member = groupRow(/^Agent E$/);
    expect(member).toHaveAttribute('aria-level', '2');
    expect(member).toHaveAttribute('aria-posinset', '3');
    expect(member).toHaveAttribute('aria-setsize', '3');
  });

  test('arrow keys open and close groups and lead to their rows', async () => {
    const user = userEvent.setup();
    render(<Table hideToolbar />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    const first = groupRow(/^Customer A Claims/);
    expect(first).toContainElement(document.activeElement as HTMLElement);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowLeft}');
    expect(groupRow(/^Customer A Claims/)).toHaveAttribute('aria-expanded', 'false');
    expect(rows()).toHaveLength(5);
    await user.keyboard('{ArrowRight}');
    expect(rows()).toHaveLength(7);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Customer A');
    expect(document.activeElement).toHaveRole('rowheader');
    await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}');
    expect(first).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(groupRow(/^Customer C Claims/)).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{F2}');
    expect(rows()).toHaveLength(4);
  });

  test('sorting orders groups, and rows within them', () => {
    render(<Table defaultState={{ sorting: [{ column: 'name', direction: 'descending' }] }} />);
    expect(rows().map((text) => text.slice(0, 10))).toEqual([
      'Customer C',
      'Customer C',
      'Agent E',
      'Agent D',
      'Customer A',
      'Customer A',
      'Agent B',
    ]);
  });

  test('a group selects its rows; copies and counts are of participants', async () => {
    const user = userEvent.setup();
    const states: ParticipantsTableState[] = [];
    render(<Table onStateChange={(state) => states.push(state)} />);
    const group = groupRow(/^Customer C Claims/);
    await user.click(within(group).getByRole('checkbox'));
    expect(states.at(-1)?.selection).toHaveLength(3);
    expect(groupRow(/^Customer C Claims/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('group', { name: 'Selected participants' })).toHaveTextContent(
      '3 selected',
    );
    await user.click(within(groupRow(/^Customer C Claims/)).getByRole('checkbox'));
    expect(states.at(-1)?.selection).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(states.at(-1)?.selection).toHaveLength(5);
  });

  test('all at once, and what the app stored', async () => {
    const user = userEvent.setup();
    const onStateChange = vi.fn<(state: ParticipantsTableState) => void>();
    const { unmount } = render(<Table onStateChange={onStateChange} />);
    await user.click(screen.getByRole('button', { name: 'Collapse all' }));
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('rowheader', { name: /^Customer A Claims/ }));
    expect(rows()).toHaveLength(4);
    const stored = onStateChange.mock.lastCall?.[0].expansion;
    expect(stored).toEqual({ all: false, except: ['one'] });
    unmount();
    render(<Table defaultState={{ expansion: stored ?? { all: true, except: [] } }} />);
    expect(rows()).toHaveLength(4);
  });

  test('a count of sessions leaves whole sessions', async () => {
    const user = userEvent.setup();
    render(<Table triage />);
    await user.click(screen.getByRole('button', { name: 'Contested control 1' }));
    expect(rows()).toHaveLength(4);
    expect(screen.getByText('3 of 5 participants')).toBeVisible();
    expect(screen.getByText('1 session')).toBeVisible();
  });

  test('legs without a session are separate groups, and findings can be anything', () => {
    const odd = [{ id: 'x', name: 'X' }, null, { id: 'y', name: 'Y', cobrowseSessionId: 's' }];
    const strange = [{ rule: 'constructor', severity: 'error' }, null] as never;
    render(
      <Table
        participants={odd as never}
        getSession={undefined}
        describeFinding={() => {
          throw new Error('of the app');
        }}
        getFindings={(leg) => (leg.id === 'x' ? strange : null)}
      />,
    );
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toContain('Error');
  });
});
