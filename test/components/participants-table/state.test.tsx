import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import {
  ParticipantsTable,
  readTableState,
  type ParticipantsTableState,
} from '../../../src/entries/table.js';
import { legs, manyLegs } from './data.js';

const header = (column: number): HTMLElement | undefined =>
  screen.getAllByRole('columnheader')[column];
const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cb-name')?.textContent ?? null);

describe('columns and state', () => {
  test('hide, pin, move, widen; the state is plain JSON and comes back', async () => {
    const user = userEvent.setup();
    const states: ParticipantsTableState[] = [];
    const first = render(
      <ParticipantsTable participants={legs} onStateChange={(state) => states.push(state)} />,
    );
    await user.click(screen.getByRole('button', { name: 'Options for Role' }));
    await user.click(await screen.findByRole('button', { name: 'Hide' }));
    expect(screen.queryByRole('columnheader', { name: /^Role/ })).toBeNull();
    expect(screen.getByRole('columnheader', { name: /^State/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Options for Queue' }));
    await user.selectOptions(await screen.findByLabelText('Pin'), 'At the start');
    await user.click(screen.getByRole('button', { name: 'Wider' }));
    await user.keyboard('{Escape}');
    expect(header(2)).toHaveTextContent('Queue');
    await user.click(screen.getByRole('button', { name: 'Options for Purpose' }));
    await user.click(await screen.findByRole('button', { name: 'Move toward start' }));
    await user.keyboard('{Escape}');
    expect(header(3)).toHaveTextContent('Purpose');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Provider' }));
    expect(screen.getByRole('columnheader', { name: /^Provider/ })).toBeInTheDocument();

    const kept: unknown = JSON.parse(JSON.stringify(states.at(-1)));
    const headers = screen.getAllByRole('columnheader').map((item) => item.textContent);
    first.unmount();
    render(<ParticipantsTable participants={legs} defaultState={readTableState(kept)} />);
    expect(screen.getAllByRole('columnheader').map((item) => item.textContent)).toEqual(headers);
  });

  test('what the app sets is the app’s', async () => {
    const user = userEvent.setup();
    function App() {
      const [search, setSearch] = useState('ada');
      return (
        <ParticipantsTable
          participants={legs}
          state={{ search }}
          onStateChange={(state) => setSearch(state.search.slice(0, 3))}
        />
      );
    }
    render(<App />);
    expect(names()).toEqual(['Ada Obi']);
    await user.type(screen.getByRole('searchbox'), 'm');
    expect(screen.getByRole('searchbox')).toHaveValue('ada');
  });

  test('the app sorts, filters and pages', async () => {
    const user = userEvent.setup();
    const changes: Partial<ParticipantsTableState>[] = [];
    render(
      <ParticipantsTable
        participants={manyLegs(20)}
        server={{
          rowCount: 95,
          pageSize: 20,
          choices: { purpose: [{ value: 'agent', count: 50 }] },
        }}
        onStateChange={(_state, change) => changes.push(change)}
      />,
    );
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '96');
    await user.click(screen.getByRole('button', { name: /^Started/ }));
    await user.click(screen.getByRole('button', { name: /^Started/ }));
    expect(names()[0]).toBe('Leg 0');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('Page 2 of 5')).toBeVisible();
    expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '22');
    await user.click(screen.getByRole('button', { name: 'Options for Purpose' }));
    expect(await screen.findByRole('checkbox', { name: 'Agent (50)' })).toBeVisible();
    expect(changes).toContainEqual({ page: 1 });
  });

  test('a function of the app that throws leaves only its own cells empty, and is reported', () => {
    const onError = vi.fn<(error: unknown) => void>();
    const failing = (): never => {
      throw new Error('key');
    };
    render(
      <CobrowseKitProvider onError={onError}>
        <ParticipantsTable
          getRowKey={failing}
          participants={legs}
          columns={[
            'name',
            {
              id: 'bad',
              header: 'Bad',
              value: () => {
                throw new Error('value');
              },
              cell: () => {
                throw new Error('cell');
              },
            },
          ]}
          defaultState={{ sorting: [{ column: 'bad', direction: 'ascending' }] }}
        />
      </CobrowseKitProvider>,
    );
    expect(names()).toEqual(['Zoë Ångström', 'Ada Obi', 'ben Ito', 'Agent c25cd0']);
    const messages = onError.mock.calls.map(([error]) => String(error));
    expect(new Set(messages)).toEqual(new Set(['Error: key', 'Error: value', 'Error: cell']));
  });

  test('a table that is not laid out, as in a hidden tab, has its first rows', () => {
    render(
      <div style={{ display: 'none' }}>
        <ParticipantsTable participants={manyLegs(500)} />
      </div>,
    );
    const rows = screen.getAllByRole('row', { hidden: true });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
  });
});
