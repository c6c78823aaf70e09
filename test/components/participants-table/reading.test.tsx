import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { brief, legs, manyLegs, offered, getSession } from './data.js';

function show(props: Partial<ParticipantsTable.Props> = {}) {
  return render(
    <CobrowseKitProvider
      locale="en"
      timeZone="UTC"
      clock={fixedClock(Date.parse('2026-05-11T09:05:00Z'))}
    >
      <ParticipantsTable participants={legs} getSession={getSession} {...props} />
    </CobrowseKitProvider>,
  );
}

/** Names in the order of the rows. */
const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cb-name')?.textContent ?? null);
const header = (name: string): HTMLElement =>
  screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
/** The button in a header that sorts. */
const sortButton = (name: string): HTMLElement =>
  within(header(name)).getByRole('button', { name });
/** The row of a leg: other rows may name it as well. */
const row = (name: string): HTMLElement => {
  const rows = screen.getAllByRole('row');
  const found = rows.find((item) => item.querySelector('.cb-name')?.textContent === name);
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};

beforeEach(() => document.querySelector('.cb-announcer')?.remove());

test('is a grid without accessibility faults', async () => {
  const { container } = show();
  const grid = screen.getByRole('grid', { name: 'Participants' });
  expect(grid).toHaveAttribute('aria-rowcount', '5');
  expect(grid).toHaveAttribute('aria-colcount', String(screen.getAllByRole('columnheader').length));
  expect(screen.getAllByRole('row')).toHaveLength(5);
  await expectNoAxeViolations(container);
});

test('says who each leg is, its state, and who controls whom', () => {
  show();
  const ofAda = within(row('Ada Obi'));
  expect(ofAda.getByText('On hold')).toBeVisible();
  expect(ofAda.getByText('02:00')).toBeVisible();
  expect(ofAda.getByText('Zoë Ångström')).toBeVisible();
  expect(within(row('Zoë Ångström')).getByText('Ada Obi')).toBeVisible();
  expect(row('Agent c25cd0')).toBeVisible();
  expect(row('Agent c25cd0').querySelector('[data-column=session]')).toBeEmptyDOMElement();
});

describe('sorting', () => {
  test('by the rules of the locale, in both directions and back, announced once', async () => {
    const user = userEvent.setup();
    show();
    await user.click(sortButton('Name'));
    expect(names()).toEqual(['Ada Obi', 'Agent c25cd0', 'ben Ito', 'Zoë Ångström']);
    expect(header('Name')).toHaveAttribute('aria-sort', 'ascending');
    expect(await screen.findByText('Sorted by Name, ascending.')).toBeInTheDocument();

    await user.click(sortButton('Name'));
    expect(names()).toEqual(['Zoë Ångström', 'ben Ito', 'Agent c25cd0', 'Ada Obi']);

    await user.click(sortButton('Name'));
    expect(names()[0]).toBe('Zoë Ångström');
    expect(header('Name')).toHaveAttribute('aria-sort', 'none');
  });

  test('by instants; what is not reported comes last, either way', async () => {
    const user = userEvent.setup();
    show();
    await user.click(sortButton('Started'));
    expect(names()).toEqual(['ben Ito', 'Zoë Ångström', 'Ada Obi', 'Agent c25cd0']);
    await user.click(sortButton('Started'));
    expect(names()).toEqual(['Ada Obi', 'Zoë Ångström', 'ben Ito', 'Agent c25cd0']);
  });

  test('by how long legs last or lasted, not by when they began', async () => {
    const user = userEvent.setup();
    show({ participants: [offered, ...legs, brief] });
    const [unmeasured, ...measured] = [
      'Not Taken',
      'Cut Off',
      'Ada Obi',
      'Zoë Ångström',
      'ben Ito',
    ];
    await user.click(sortButton('Connected for'));
    expect(names().slice(0, 4)).toEqual(measured);
    await user.click(sortButton('Connected for'));
    expect(names().slice(0, 4)).toEqual(measured.toReversed());
    expect(names()[4]).toBe(unmeasured);
  });

  test('by several columns; one header alone is the sorted one', async () => {
    const user = userEvent.setup();
    show();
    await user.click(sortButton('Purpose'));
    await user.keyboard('{Shift>}');
    await user.click(sortButton('Name'));
    await user.keyboard('{/Shift}');
    expect(names()).toEqual(['Ada Obi', 'Agent c25cd0', 'ben Ito', 'Zoë Ångström']);
    expect(header('Purpose')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('Name')).toHaveAttribute('aria-sort', 'none');
    expect(header('Name')).toHaveAccessibleName('Name, 2, ascending');
  });
});

describe('search and filters', () => {
  test('search covers all columns, and ignores case and accents', async () => {
    const user = userEvent.setup();
    show();
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(search, 'ZOE angstrom');
    expect(names()).toEqual(['Zoë Ångström', 'Ada Obi']);
    expect(screen.getByText('2 of 4 participants')).toBeVisible();
    await user.clear(search);
    await user.type(search, 'claims hold');
    expect(names()).toEqual(['Ada Obi']);
    await user.clear(search);
    await user.type(search, '8:00:00');
    expect(names()).toEqual(['ben Ito']);
  });

  test('nothing matches: it says so and leads back', async () => {
    const user = userEvent.setup();
    show();
    await user.type(screen.getByRole('searchbox'), 'nobody of that name');
    expect(screen.getByText('No participants match the search and filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(names()).toHaveLength(4);
  });

  test('choices with counts', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Options for Queue' }));
    const menu = await screen.findByRole('dialog', { name: 'Options for Queue' });
    expect(within(menu).getByRole('checkbox', { name: 'Not reported (2)' })).not.toBeChecked();
    await user.click(within(menu).getByRole('checkbox', { name: 'Claims (2)' }));
    expect(names()).toEqual(['Ada Obi', 'ben Ito']);
    expect(header('Queue')).toHaveAccessibleName('Queue, filtered');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(header('Queue')).toHaveFocus();
  });

  test('ranges of instants, in the user’s zone', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Options for Started' }));
    const from = await screen.findByLabelText('From');
    await user.type(from, '2026-05-11T08:59:30');
    expect(names()).toEqual(['Zoë Ångström', 'Ada Obi']);
  });
});

describe('many rows', () => {
  test('only those on screen are in the document', () => {
    show({ participants: manyLegs() });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  test('only rows that changed render', () => {
    const rendered: string[] = [];
    const columns: ParticipantsTable.Props['columns'] = [
      'name',
      'state',
      {
        id: 'probe',
        header: 'Probe',
        cell: (leg) => {
          rendered.push(String(leg.id));
          return leg.state;
        },
      },
    ];
    const before = manyLegs(100);
    const { rerender } = render(<ParticipantsTable participants={before} columns={columns} />);
    rendered.length = 0;
    const after = before.map((leg, index) =>
      index === 3 ? { ...leg, state: 'alerting', endTime: null } : leg,
    );
    rerender(<ParticipantsTable participants={after} columns={columns} />);
    expect(new Set(rendered)).toEqual(new Set(['leg-3']));
    expect(row('Leg 3')).toHaveTextContent('Alerting');
  });

  test('a sorted table follows live data', () => {
    const before = manyLegs(50);
    const sorting = [{ column: 'name', direction: 'descending' }] as const;
    const { rerender } = render(
      <ParticipantsTable participants={before} defaultState={{ sorting }} />,
    );
    expect(names()[0]).toBe('Leg 49');
    const after = before.map((leg, index) => (index === 3 ? { ...leg, name: 'Leg 99' } : leg));
    rerender(<ParticipantsTable participants={after} defaultState={{ sorting }} />);
    expect(names().slice(0, 2)).toEqual(['Leg 99', 'Leg 49']);
    rerender(
      <ParticipantsTable
        participants={[...after, { id: 'new', name: 'Leg 98' }]}
        defaultState={{ sorting }}
      />,
    );
    expect(names().slice(0, 3)).toEqual(['Leg 99', 'Leg 98', 'Leg 49']);
  });
});

test('a table sorted by who controls whom follows the sessions of legs', () => {
  const [zoe, ada, ben] = legs;
  const participants = [zoe, ada, ben].filter((leg) => leg !== undefined);
  const sorting = [{ column: 'controlledBy', direction: 'ascending' }] as const;
  let session = { participants: [zoe, ada].filter((leg) => leg !== undefined) };
  const ofLeg = () => session;
  const { rerender } = render(
    <ParticipantsTable participants={participants} getSession={ofLeg} defaultState={{ sorting }} />,
  );
  expect(names()[0]).toBe('Zoë Ångström');
  session = {
    participants: [
      { ...zoe, controlling: ['p-ada'] },
      { ...ada, controlling: [] },
    ],
  };
  rerender(<ParticipantsTable participants={[...participants]} getSession={ofLeg} />);
  expect(names()[0]).toBe('Ada Obi');
});

describe('states of the table', () => {
  test('empty, loading', async () => {
    const { rerender, container } = render(<ParticipantsTable participants={[]} />);
    expect(screen.getByText('No participants.')).toBeVisible();
    rerender(<ParticipantsTable participants={[]} loading />);
    expect(screen.getByText('Loading participants…')).toBeVisible();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true');
    await expectNoAxeViolations(container);
  });

  test('anything in the data: nothing throws, every row is shown', () => {
    const hostile: unknown[] = [
      null,
      7,
      'text',
      [],
      {},
      { id: 4, name: { first: 'x' }, state: [], startTime: {}, controlling: 'all', queue: 'q' },
      { id: 'twice', name: '<img src=x onerror=alert(1)>' },
      { id: 'twice', name: '\u202Eevil' },
    ];
    const participants = hostile as ParticipantsTable.Props['participants'];
    show({
      participants,
      defaultState: { sorting: [{ column: 'state', direction: 'ascending' }] },
    });
    expect(screen.getAllByRole('row')).toHaveLength(hostile.length + 1);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });
});
