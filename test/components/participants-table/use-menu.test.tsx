import { act, render, renderHook, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as browser } from 'vitest/browser';
import { useMenu } from '../../../src/components/participants-table/menus/use-menu.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { eventually } from '../../support/eventually.js';
import { legs } from './data.js';

test('a menu that was closed while its code was loading stays closed', async () => {
  const { result } = renderHook(() => useMenu());
  const anchor = document.createElement('button');
  act(() => result.current.open('name', anchor));
  act(() => result.current.close());
  await act(() => import('../../../src/components/participants-table/menus/menus.js'));
  expect(result.current.opened).toBeNull();

  act(() => result.current.open('state', anchor));
  await eventually(() => expect(result.current.opened).toMatchObject({ id: 'state', anchor }));
});

test('a click on the button of another column closes one menu and opens the other', async () => {
  render(<ParticipantsTable participants={legs} hideToolbar />);
  const press = async (name: string): Promise<void> => {
    await browser.click(screen.getByRole('button', { name: `Options for ${name}`, hidden: true }));
  };
  await press('Name');
  expect(await screen.findByRole('dialog', { name: 'Options for Name' })).toBeVisible();
  await press('State');
  expect(await screen.findByRole('dialog', { name: 'Options for State' })).toBeVisible();
  expect(screen.queryByRole('dialog', { name: 'Options for Name' })).not.toBeInTheDocument();
});
