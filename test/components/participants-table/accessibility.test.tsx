import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { ParticipantsTable } from '../../../src/entries/table.js';
import {
  listenToAnnouncements,
  liveRegions,
  nothingMoreIsSpoken,
} from '../../support/announcements.js';
import { legs, manyLegs } from './data.js';

describe('row headers', () => {
  const rowHeaders = (): (string | null)[] =>
    screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  const names = ['Zoë Ångström', 'Ada Obi', 'ben Ito', 'Agent c25cd0'];

  test('are the names, so that a screen reader says whose state it reads', () => {
    render(<ParticipantsTable participants={legs} />);
    expect(rowHeaders()).toEqual(names);
  });

  test('are the names wherever that column is', () => {
    render(
      <ParticipantsTable
        participants={legs}
        columns={['state', 'role', 'name']}
        defaultState={{ pinnedEnd: ['name'] }}
      />,
    );
    expect(rowHeaders()).toEqual(names);
  });

  test('are the ids when the names are hidden', () => {
    render(
      <ParticipantsTable
        participants={legs}
        columns={['name', 'state', 'participantId']}
        defaultState={{ hiddenColumns: ['name'] }}
      />,
    );
    expect(rowHeaders()).toEqual(legs.map(({ id }) => id));
  });

  test('are the first texts, when there are neither names nor ids', () => {
    const team = { id: 'team', header: 'Team', value: () => 'Blue' };
    render(<ParticipantsTable participants={legs} columns={['state', team]} />);
    expect(rowHeaders()).toEqual(legs.map(() => 'Blue'));
  });
});

describe('a header', () => {
  test('has two buttons beside each other; neither is within the other or in something clickable', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} />);
    const header = screen.getByRole('columnheader', { name: 'State' });
    const [sort, menu] = within(header).getAllByRole('button');
    expect(sort).toHaveAccessibleName('State');
    expect(menu).toHaveAccessibleName('Options for State');
    expect(sort).not.toContainElement(menu ?? null);
    await user.click(header);
    expect(header, 'a click beside the buttons does nothing').toHaveAttribute('aria-sort', 'none');
    await user.click(sort ?? header);
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(header).toHaveFocus();
  });

  test('has a menu button of at least 24 by 24 px, in narrow columns too', () => {
    render(
      <ParticipantsTable
        participants={legs}
        defaultState={{
          columnWidths: { role: 48 },
          sorting: [{ column: 'role', direction: 'ascending' }],
          filters: { role: { choices: ['viewer'] } },
        }}
      />,
    );
    for (const button of screen.getAllByRole('button', { name: /^Options for/ })) {
      const { width, height } = button.getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('focus', () => {
  test('no scroll container is a tab stop, as it would be in Firefox', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={manyLegs()} />);
    await user.click(screen.getByRole('button', { name: 'Options for Purpose' }));
    await screen.findByRole('dialog', { name: 'Options for Purpose' });
    const isScroller = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflow);
    const tabStops = Array.from(document.body.querySelectorAll<HTMLElement>('*'))
      .filter(isScroller)
      .filter((element) => element.getAttribute('tabindex') !== '-1');
    expect(tabStops.map(({ className }) => className)).toEqual([]);
  });

  test('a click beside the cells goes to the cell with the tab stop, and arrow keys work', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} hideToolbar />);
    screen.getByRole('grid').focus();
    expect(screen.getByRole('columnheader', { name: 'Selection' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('rowheader', { name: 'Zoë Ångström' })).toHaveFocus();
  });
});

describe('Shift with arrow keys', () => {
  const selected = (): readonly (string | null)[] =>
    screen
      .queryAllByRole('row', { selected: true })
      .map((row) => row.querySelector('.cb-name')?.textContent ?? null);

  test('selects row by row, and takes back what it added', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} hideToolbar />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['Zoë Ångström', 'Ada Obi', 'ben Ito']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(selected()).toEqual(['Zoë Ångström', 'Ada Obi']);
    expect(screen.getByRole('rowheader', { name: 'Ada Obi' })).toHaveFocus();
  });

  test('adds to what was selected before', async () => {
    const user = userEvent.setup();
    render(
      <ParticipantsTable participants={legs} hideToolbar defaultState={{ selection: ['p-zoe'] }} />,
    );
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowUp}{ArrowUp}{/Shift}');
    expect(selected()).toEqual(['Zoë Ångström', 'Ada Obi', 'ben Ito']);
  });

  test('selects nothing where rows cannot be selected, nor from the header', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ParticipantsTable participants={legs} hideToolbar />);
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([]);
    rerender(<ParticipantsTable participants={legs} hideToolbar selectable={false} />);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([]);
  });
});

test('announces sorting, filters and selection, in a region that was there before', async () => {
  const user = userEvent.setup();
  const heard = listenToAnnouncements();
  render(<ParticipantsTable participants={legs} columns={['name', 'purpose']} />);
  expect(liveRegions()).toHaveLength(1);
  const speaks = (text: string) => waitFor(() => expect(heard.texts()).toContain(text));

  await user.click(screen.getByRole('button', { name: 'Name' }));
  await speaks('Sorted by Name, ascending.');
  await user.type(screen.getByRole('searchbox'), 'o');
  await speaks('3 participants');
  await user.click(screen.getByRole('checkbox', { name: 'Select Ada Obi' }));
  await speaks('1 selected');
  await user.click(screen.getByRole('button', { name: 'Clear selection' }));
  await speaks('Nothing selected');
  heard.stop();
});

test('announces the number of rows of a server when its page has arrived, not before', async () => {
  const user = userEvent.setup();
  const heard = listenToAnnouncements();
  const page = (props: Partial<ParticipantsTable.Props>, rowCount: number): React.ReactElement => (
    <ParticipantsTable
      participants={legs}
      columns={['name']}
      server={{ rowCount, pageSize: 10 }}
      {...props}
    />
  );
  const { rerender } = render(page({}, 4711));
  await user.type(screen.getByRole('searchbox'), 'ad');
  rerender(page({ loading: true }, 4711));
  await nothingMoreIsSpoken();
  expect(heard.texts()).not.toContain('4,711 participants');

  rerender(page({ participants: legs.slice(1, 2) }, 1));
  await waitFor(() => expect(heard.texts()).toContain('1 participant'));
  rerender(page({ participants: legs.slice(1, 3) }, 2));
  await nothingMoreIsSpoken();
  expect(heard.texts(), 'live changes are not announced').not.toContain('2 participants');
  heard.stop();
});

test('announces a page that a server had at hand, though it never said that it loads', async () => {
  const user = userEvent.setup();
  const heard = listenToAnnouncements();
  function App(): React.ReactElement {
    const [search, setSearch] = useState('');
    const found = search === '' ? legs : legs.slice(0, 2);
    return (
      <ParticipantsTable
        participants={found}
        columns={['name']}
        server={{ rowCount: found.length, pageSize: 10 }}
        onStateChange={(state) => setSearch(state.search)}
      />
    );
  }
  render(<App />);
  await user.type(screen.getByRole('searchbox'), 'a');
  await waitFor(() => expect(heard.texts()).toContain('2 participants'));
  heard.stop();
});

test('cells with several names or counts read as a list', () => {
  const participants = [
    ...legs,
    { ...legs[1], id: 'p-eve', name: 'Eve Roe', held: false, controlling: ['p-zoe'] },
  ];
  const session = { id: 's', participants };
  render(
    <ParticipantsTable
      participants={participants}
      columns={['name', 'controls', 'controlledBy', 'findings']}
      getSession={() => session}
      getFindings={() => [
        { rule: 'no-viewer', severity: 'error', legs: [], params: {}, help: 'checkClocks' },
        { rule: 'no-sharer', severity: 'warning', legs: [], params: {}, help: 'checkClocks' },
      ]}
    />,
  );
  const zoe = screen.getByRole('rowheader', { name: 'Zoë Ångström' }).parentElement;
  expect(zoe).toHaveTextContent(
    'Ada Obi 2 people control the same page, Eve Roe 2 people control the same page',
  );
  expect(zoe).toHaveTextContent('1 error, 1 warning');
});
