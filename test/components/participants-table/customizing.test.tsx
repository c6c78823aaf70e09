import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider, type CobrowseMediaParticipant } from '../../../src/entries/index.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { expectConsole } from '../../support/console.js';
import { legs } from './data.js';

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByRole('rowheader', { name }).closest<HTMLElement>('[role=row]');
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};
const names = (): (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.textContent);

/** A table below a button that renders everything again. */
function Rerendered(props: { readonly table: () => React.ReactElement }): React.ReactElement {
  const [count, setCount] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        Render again
      </button>
      {props.table()}
    </>
  );
}

describe('rows', () => {
  test('take a class, attributes and handlers of the app, which follow their state', async () => {
    const user = userEvent.setup();
    const onPointerEnter = vi.fn<(id: unknown) => void>();
    render(
      <ParticipantsTable
        participants={legs}
        currentKey="p-ben"
        getRowProps={({ id, held }, { selected, current }) => ({
          className: held ? 'on-hold' : undefined,
          'data-selected': selected,
          'data-shown': current,
          title: 'A row',
          style: { opacity: 0.9 },
          onPointerEnter: () => onPointerEnter(id),
        })}
      />,
    );
    expect(rowOf('Ada Obi')).toHaveClass('cb-tr', 'on-hold');
    expect(rowOf('ben Ito').className).toBe('cb-tr');
    expect(rowOf('Ada Obi')).toHaveAttribute('title', 'A row');
    expect(rowOf('Ada Obi')).toHaveStyle({ opacity: '0.9' });
    expect(rowOf('Ada Obi').style.transform).toMatch(/translateY/);
    expect(rowOf('ben Ito')).toHaveAttribute('data-shown', 'true');
    await user.click(screen.getByRole('checkbox', { name: 'Select Ada Obi' }));
    expect(rowOf('Ada Obi')).toHaveAttribute('data-selected', 'true');
    expect(onPointerEnter).toHaveBeenCalledWith('p-ada');
  });

  test('keep what they are when the app returns a role or throws', () => {
    const onError = vi.fn<(error: unknown) => void>();
    const { rerender } = render(
      <ParticipantsTable
        participants={legs}
        getRowProps={() => ({ role: 'presentation', 'aria-rowindex': 99 })}
      />,
    );
    expect(rowOf('Ada Obi')).toHaveAttribute('aria-rowindex', '3');
    rerender(
      <CobrowseKitProvider onError={onError}>
        <ParticipantsTable
          participants={legs}
          getRowProps={() => {
            throw new Error('mine');
          }}
        />
      </CobrowseKitProvider>,
    );
    expect(rowOf('Ada Obi')).toBeVisible();
    expect(onError).toHaveBeenCalled();
  });
});

describe('a built-in column', () => {
  test('takes another header, width, label and cell', () => {
    render(
      <ParticipantsTable
        participants={legs}
        columns={[
          'name',
          { id: 'purpose', header: 'Function', width: 222, label: (value) => `a ${value}` },
          { id: 'state', cell: (_, { content }) => <em>{content}</em> },
        ]}
      />,
    );
    const header = screen.getByRole('columnheader', { name: 'Function' });
    expect(header.getBoundingClientRect().width).toBe(222);
    const row = within(rowOf('Ada Obi'));
    expect(row.getByText('On hold').closest('em')).toBeVisible();
    expect(row.getByText('Agent')).toBeVisible();
  });

  test('is filtered by the labels of the app', async () => {
    const user = userEvent.setup();
    render(
      <ParticipantsTable
        participants={legs}
        columns={['name', { id: 'purpose', label: (value) => `A good ${value}` }]}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Options for Purpose' }));
    expect(await screen.findByRole('checkbox', { name: 'A good agent (3)' })).toBeVisible();
  });

  test('is sorted by the order of the app, up and down; missing values stay last', async () => {
    const user = userEvent.setup();
    const byLength = (one: string | number, other: string | number): number =>
      String(one).length - String(other).length;
    const nobody = { id: 'p-none', name: 'Nobody' };
    render(
      <ParticipantsTable
        participants={[...legs.slice(0, 3), nobody]}
        columns={['name', { id: 'participantId' }, { id: 'purpose', compare: byLength }]}
      />,
    );
    const sort = screen.getByRole('button', { name: 'Purpose' });
    await user.click(sort);
    expect(names()).toEqual(['Ada Obi', 'ben Ito', 'Zoë Ångström', 'Nobody']);
    await user.click(sort);
    expect(names()).toEqual(['Zoë Ångström', 'Ada Obi', 'ben Ito', 'Nobody']);
  });
});

test('a column of numbers can have its own order', async () => {
  const user = userEvent.setup();
  const digits = {
    id: 'digits',
    header: 'Digits',
    kind: 'number',
    value: ({ name }: CobrowseMediaParticipant) => name?.length,
    compare: (one: string | number, other: string | number) =>
      (Number(one) % 5) - (Number(other) % 5),
  } as const;
  render(<ParticipantsTable participants={legs.slice(0, 3)} columns={['name', digits]} />);
  await user.click(screen.getByRole('button', { name: 'Digits' }));
  // Their names have 12, 7 and 7 letters: all leave 2.
  expect(names()).toEqual(['Zoë Ångström', 'Ada Obi', 'ben Ito']);
});

describe('functions and lists may be written inline', () => {
  test('rows that read the same do not render again', async () => {
    const user = userEvent.setup();
    const seen = vi.fn<() => void>();
    const shown = { id: 'shown', header: 'Shown', cell: () => <Seen onRender={seen} /> };
    render(
      <Rerendered
        table={() => (
          <ParticipantsTable
            participants={legs}
            columns={['name', 'controls', 'findings', shown]}
            getRowKey={({ id }) => id ?? ''}
            getSession={() => ({ id: 's', participants: [...legs] })}
            getFindings={() => []}
            getRowProps={() => ({ className: 'mine', style: { opacity: 1 } })}
            state={{ sorting: [{ column: 'controls', direction: 'ascending' }] }}
          />
        )}
      />,
    );
    expect(names()[0]).toBe('Ada Obi');
    const before = seen.mock.calls.length;
    for (let times = 0; times < 25; times += 1) {
      await user.click(screen.getByRole('button', { name: 'Render again' }));
    }
    expect(seen).toHaveBeenCalledTimes(before);
  });

  test('a new function gives new answers, in cells and in the order of rows', () => {
    const table = (controlling: string) => {
      const participants = legs.map((leg) =>
        leg.id === controlling ? { ...leg, controlling: ['p-zoe'] } : { ...leg, controlling: [] },
      );
      return (
        <ParticipantsTable
          participants={legs}
          columns={['name', 'controlledBy', 'controls']}
          getSession={() => ({ id: 's', participants })}
          defaultState={{ sorting: [{ column: 'controls', direction: 'ascending' }] }}
        />
      );
    };
    const { rerender } = render(table('p-ada'));
    expect(names()[0]).toBe('Ada Obi');
    rerender(table('c25cd065-8a05'));
    expect(names()[0]).toBe('Agent c25cd0');
    expect(rowOf('Zoë Ångström')).toHaveTextContent('Agent c25cd0');
  });

  test('a column with new functions in every render works, with a warning in development', async () => {
    const user = userEvent.setup();
    expectConsole('warn', 'new functions in every render');
    render(
      <Rerendered
        table={() => (
          <ParticipantsTable
            participants={legs}
            columns={[
              'name',
              { id: 'letters', header: 'Letters', value: ({ name }) => name?.length },
            ]}
          />
        )}
      />,
    );
    for (let times = 0; times < 25; times += 1) {
      await user.click(screen.getByRole('button', { name: 'Render again' }));
    }
    expect(rowOf('Ada Obi')).toHaveTextContent('7');
  });
});

function Seen({ onRender }: { readonly onRender: () => void }): null {
  onRender();
  return null;
}

test('class and style may follow from the state of the table', async () => {
  const user = userEvent.setup();
  render(
    <ParticipantsTable
      participants={legs}
      data-testid="table"
      className={({ density, filtered }) => `is-${density} ${filtered ? 'is-filtered' : ''}`}
      style={({ empty }) => ({ opacity: empty ? 0.5 : 1 })}
    />,
  );
  const table = screen.getByTestId('table');
  expect(table).toHaveClass('is-standard');
  expect(table).not.toHaveClass('is-filtered');
  await user.type(screen.getByRole('searchbox'), 'nobody');
  expect(table).toHaveClass('is-filtered');
  expect(table).toHaveStyle({ opacity: '0.5' });
  expect(table).toHaveAttribute('data-empty');
});
