import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ParticipantActions, type ParticipantActionItem } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';

const QUESTION = 'End the co-browse session with Marta Lindqvist?';

/** Shows the menu with an item that asks first. */
async function openMenu(changes: Partial<ParticipantActionItem> = {}) {
  const onSelect = vi.fn<(...args: readonly unknown[]) => unknown>(async () => {});
  const item = { id: 'end', label: 'End co-browse', confirm: QUESTION, onSelect, ...changes };
  render(<ParticipantActions participant={agent} items={[item]} />);
  await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'End co-browse' }));
  return onSelect;
}

test('an action of the app is carried out after its question was confirmed', async () => {
  const onSelect = await openMenu();
  const dialog = screen.getByRole('alertdialog', { name: QUESTION });
  expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
  expect(onSelect).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'End co-browse' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(agent);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a question that is canceled leaves the focus on the menu button', async () => {
  const onSelect = await openMenu();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
  expect(onSelect).not.toHaveBeenCalled();
});

test('an action that fails says so in the dialog, and can be tried again there', async () => {
  const onSelect = vi
    .fn<() => Promise<void>>(async () => {})
    .mockRejectedValueOnce(new Error('No network'));
  await openMenu({ onSelect });
  const dialog = screen.getByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'End co-browse' }));
  await within(dialog).findByText('End co-browse failed: No network');
  await userEvent.click(within(dialog).getByRole('button', { name: 'End co-browse' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('an empty question asks nothing', async () => {
  const onSelect = await openMenu({ confirm: '' });
  expect(onSelect).toHaveBeenCalledTimes(1);
});

describe('while the question is open', () => {
  const item = { id: 'end', label: 'End co-browse', confirm: QUESTION };
  const note = { id: 'note', label: 'Add a note', onSelect: () => {} };
  const actions = (items: readonly ParticipantActionItem[]): ReactElement => (
    <ParticipantActions participant={agent} items={items} />
  );

  test('a change of its text does not turn it into another one', async () => {
    const onSelect = vi.fn<() => void>();
    const { rerender } = render(actions([{ ...item, onSelect }, note]));
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'End co-browse' }));
    rerender(actions([{ ...item, confirm: null, onSelect }, note]));
    expect(screen.getByRole('alertdialog', { name: QUESTION })).toBeVisible();
  });

  test('an action that is no longer offered is not asked about when it comes back', async () => {
    const onSelect = vi.fn<() => void>();
    const { rerender } = render(actions([{ ...item, onSelect }, note]));
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'End co-browse' }));
    rerender(actions([note]));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    rerender(actions([{ ...item, onSelect }, note]));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
