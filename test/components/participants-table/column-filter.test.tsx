import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ParticipantsTable } from '../../../src/entries/table.js';

/** A participant for each of so many queues. */
const queues = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `p-${index}`,
    name: `Person ${index}`,
    queue: { id: `q-${index}`, name: `Queue ${index}` },
  }));

async function openQueueMenu(count: number, choices: readonly string[] = []) {
  const user = userEvent.setup();
  render(
    <ParticipantsTable
      participants={queues(count)}
      columns={['name', 'queue']}
      defaultState={choices.length > 0 ? { filters: { queue: { choices } } } : {}}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Options for Queue' }));
  const menu = within(await screen.findByRole('dialog', { name: 'Options for Queue' }));
  return { user, menu };
}

test('a few values are all shown, without a search field', async () => {
  const { menu } = await openQueueMenu(5);
  expect(menu.getAllByRole('checkbox')).toHaveLength(5);
  expect(menu.queryByRole('searchbox')).toBeNull();
});

test('of 10,000 values the first are shown, and how many more there are', async () => {
  const { menu } = await openQueueMenu(10_000);
  expect(menu.getAllByRole('checkbox')).toHaveLength(100);
  expect(menu.getByText('9,900 more. Search to find them.')).toBeVisible();
});

test('a search finds one of many, by keyboard, and filters the table', async () => {
  const { user, menu } = await openQueueMenu(10_000);
  await user.click(menu.getByRole('searchbox', { name: 'Search values' }));
  await user.keyboard('queue 873');
  expect(menu.getByRole('searchbox')).toHaveValue('queue 873');
  expect(menu.getAllByRole('checkbox')).toHaveLength(11);
  expect(menu.queryByText(/more/)).toBeNull();
  await user.keyboard('{ArrowDown}{ArrowDown} ');
  expect(menu.getByRole('checkbox', { name: 'Queue 8730 (1)' })).toBeChecked();
  expect(screen.getByText('1 of 10,000 participants')).toBeInTheDocument();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(menu.getByRole('searchbox')).toHaveFocus();
  await user.tab();
  expect(menu.getByRole('checkbox', { name: 'Queue 873 (1)' })).toHaveFocus();
  await user.tab();
  expect(menu.getByRole('button', { name: 'Clear filter' })).toHaveFocus();
});

test('chosen values are shown wherever they are in the order', async () => {
  const { user, menu } = await openQueueMenu(10_000, ['Queue 9999']);
  expect(menu.getByRole('checkbox', { name: 'Queue 9999 (1)' })).toBeChecked();
  await user.type(menu.getByRole('searchbox'), 'nothing like this');
  expect(menu.queryByRole('checkbox')).toBeNull();
  expect(menu.getByText('No matching values.')).toBeVisible();
});
