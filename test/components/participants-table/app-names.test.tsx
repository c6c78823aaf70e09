import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createReferenceNames } from '../../../src/components/participants-table/columns/reference-names.js';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { createReferenceStore } from '../../../src/internals/references.js';

/** Names in the order of the rows. */
const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cb-name')?.textContent ?? null);

test('names of references come from the app; ids are cut short', async () => {
  render(
    <CobrowseKitProvider
      resolveReferences={(references) => references.map(({ id }) => ({ name: `Name of ${id}` }))}
    >
      <ParticipantsTable
        participants={[{ id: 'p', queue: { id: 'q-7' }, cobrowseSessionId: 'abcdefghij' }]}
      />
    </CobrowseKitProvider>,
  );
  expect(await screen.findByRole('gridcell', { name: 'Name of q-7' })).toBeVisible();
  expect(screen.getByRole('gridcell', { name: 'abcdef' })).toBeVisible();
});

describe('names that the app supplies', () => {
  const people = ['u-3', 'u-1', 'u-2'].map((id) => ({
    id: `p-${id}`,
    user: { id },
    purpose: 'agent',
  }));
  const named: Readonly<Record<string, string>> = { 'u-1': 'Ada', 'u-2': 'Ben', 'u-3': 'Cyd' };
  const open = (): readonly string[] => {
    const asked: string[] = [];
    render(
      <CobrowseKitProvider
        resolveReferences={(references) => {
          asked.push(...references.map(({ id }) => id));
          return references.map(({ id }) => ({ name: named[id] }));
        }}
      >
        <ParticipantsTable participants={people} columns={['name']} />
      </CobrowseKitProvider>,
    );
    return asked;
  };

  test('are what the column sorts by', async () => {
    const user = userEvent.setup();
    const asked = open();
    await user.click(screen.getByRole('button', { name: 'Name' }));
    await screen.findByText('Ada');
    expect(names()).toEqual(['Ada', 'Ben', 'Cyd']);
    expect(asked.toSorted()).toEqual(['u-1', 'u-2', 'u-3']);
  });

  test('name the boxes that select their rows', async () => {
    open();
    await screen.findByText('Ada');
    expect(screen.getByRole('checkbox', { name: 'Select Ada' })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /Agent/ })).toBeNull();
  });

  test('are found by the search', async () => {
    const user = userEvent.setup();
    open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'cyd');
    await screen.findByText('Cyd');
    expect(names()).toEqual(['Cyd']);
  });
});

test('a filter of queues still applies after their names have arrived, and shows them', async () => {
  const user = userEvent.setup();
  let nameAll = (): void => {};
  render(
    <CobrowseKitProvider
      resolveReferences={async (references) => {
        await new Promise<void>((resolve) => {
          nameAll = resolve;
        });
        return references.map(({ id }) => ({ name: `Name of ${id}` }));
      }}
    >
      <ParticipantsTable
        participants={['q-7', 'q-8', 'q-9'].map((id) => ({ id: `p-${id}`, queue: { id } }))}
        columns={['queue']}
      />
    </CobrowseKitProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Options for Queue' }));
  await user.click(await screen.findByRole('checkbox', { name: 'q-7 (1)' }));
  nameAll();
  expect(await screen.findByRole('checkbox', { name: 'Name of q-7 (1)' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Name of q-9 (1)' }));
  await user.keyboard('{Escape}');
  expect(
    screen.getAllByRole('rowheader', { name: /Name of/ }).map((cell) => cell.textContent),
  ).toEqual(['Name of q-7', 'Name of q-9']);
});

test('a name that is missing in many rows is asked for once', () => {
  const asked: string[] = [];
  const store = createReferenceStore();
  const names = createReferenceNames({ ...store, request: (_, id) => asked.push(id) });
  for (const id of ['u-1', 'u-2', 'u-1']) expect(names.nameOf('user', id)).toBeNull();
  names.requestMissing();
  names.requestMissing();
  expect(asked).toEqual(['u-1', 'u-2']);
});
