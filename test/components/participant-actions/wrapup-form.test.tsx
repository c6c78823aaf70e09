import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ParticipantActions, wrapupDrafts } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';
import * as wrapups from '../../../stories/data/wrapups.js';
import { listenToAnnouncements } from '../../support/announcements.js';
import { manualAction, present } from './server.js';

import { nothing, wrapupCodes, leg, code, notes, finish, openForm, form } from './wrapup-page.js';

afterEach(() => wrapupDrafts.clear());

describe('a wrap-up', () => {
  test('is found, filled in and sent by keyboard alone', async () => {
    const heard = listenToAnnouncements();
    const { send, succeed } = manualAction();
    const participant = leg(wrapups.due);
    render(
      <ParticipantActions
        participant={participant}
        handlers={{ finishWrapup: send, wrapupCodes }}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('form', { name: 'Wrap-up for Tobias Renner' })).toBeVisible();
    expect(code()).toHaveFocus();
    expect(code()).toHaveAccessibleName('Wrap-up code (required)');
    await userEvent.keyboard('replaced');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Card réplaced',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(code()).toHaveValue('Card réplaced');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.tab();
    await userEvent.keyboard('Sent a new one.');
    await userEvent.tab();
    await userEvent.keyboard('card, new،card');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(send).toHaveBeenCalledExactlyOnceWith(
      { code: 'code-2', name: 'Card réplaced', notes: 'Sent a new one.', tags: ['card', 'new'] },
      participant,
    );
    await succeed();
    expect(screen.queryByRole('form')).toBeNull();
    expect(wrapupDrafts.get(participant)).toBeNull();
    expect(screen.getByRole('button', { name: 'Wrap-up: confirming…' })).toHaveFocus();
    await waitFor(() => expect(heard.texts()).toEqual(['Wrap-up: done']));
    heard.stop();
  });

  test('that is required is not sent without a code', async () => {
    const finishWrapup = vi.fn<(...args: readonly unknown[]) => void>();
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup, wrapupCodes }}
      />,
    );
    await openForm();
    await userEvent.click(finish());
    expect(finishWrapup).not.toHaveBeenCalled();
    expect(code()).toBeInvalid();
    expect(code()).toHaveAccessibleDescription('Choose a code from the list.');
    expect(code()).toHaveFocus();
  });

  test('that is optional may have no code, and may be skipped', async () => {
    const finishWrapup = vi.fn<(...args: readonly unknown[]) => void>();
    const skipWrapup = vi.fn<(...args: readonly unknown[]) => void>();
    const participant = leg(wrapups.open);
    render(
      <ParticipantActions
        participant={participant}
        handlers={{ finishWrapup, skipWrapup, wrapupCodes }}
      />,
    );
    await openForm();
    expect(code()).toHaveAccessibleName('Wrap-up code');
    await userEvent.type(notes(), 'Nothing to do');
    await userEvent.click(finish());
    expect(finishWrapup).toHaveBeenCalledExactlyOnceWith(
      { code: null, name: null, notes: 'Nothing to do', tags: [] },
      participant,
    );
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Skip wrap-up' }));
    expect(skipWrapup).toHaveBeenCalledExactlyOnceWith(participant);
  });

  test('that is required cannot be skipped', async () => {
    render(
      <ParticipantActions participant={leg(wrapups.due)} handlers={{ skipWrapup: nothing }} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    expect(screen.getByRole('menuitem', { name: 'Skip wrap-up' })).toHaveAccessibleDescription(
      'This wrap-up cannot be skipped.',
    );
  });

  test('can be prepared before the end, and is finished after it', async () => {
    const finishWrapup = vi.fn<(...args: readonly unknown[]) => void>();
    const running = leg(agent);
    const { rerender } = render(
      <ParticipantActions participant={running} handlers={{ finishWrapup, wrapupCodes }} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wrap-up' }));
    await userEvent.type(notes(), 'During the call');
    expect(within(form()).getByText('Available after the connection ends.')).toBeVisible();
    await userEvent.click(finish());
    expect(finishWrapup).not.toHaveBeenCalled();

    notes().focus();
    rerender(
      <ParticipantActions
        participant={{ ...wrapups.open, id: present(running.id) }}
        handlers={{ finishWrapup, wrapupCodes }}
      />,
    );
    expect(notes()).toHaveFocus();
    expect(notes()).toHaveValue('During the call');
    await userEvent.click(finish());
    expect(finishWrapup).toHaveBeenCalledTimes(1);
  });

  test('that fails keeps the input and says why', async () => {
    const { send, fail, succeed } = manualAction();
    render(
      <ParticipantActions participant={leg(wrapups.open)} handlers={{ finishWrapup: send }} />,
    );
    await openForm();
    await userEvent.type(notes(), 'Important');
    await userEvent.dblClick(finish());
    expect(send).toHaveBeenCalledTimes(1);
    expect(notes()).toHaveAttribute('readonly');
    await fail({ message: 'The code is not valid for this queue.' });
    expect(
      within(form()).getByText('Wrap-up failed: The code is not valid for this queue.'),
    ).toBeVisible();
    expect(notes()).toHaveValue('Important');
    await userEvent.click(finish());
    await succeed();
    expect(send).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('begins with the provisional one of the data', async () => {
    render(
      <ParticipantActions
        participant={leg(wrapups.provisional)}
        handlers={{ finishWrapup: nothing, wrapupCodes }}
      />,
    );
    await openForm();
    expect(code()).toHaveValue('Call back');
  });
});
