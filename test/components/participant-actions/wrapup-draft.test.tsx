import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createWrapupDrafts,
  ParticipantActions,
  ParticipantCard,
  wrapupDrafts,
} from '../../../src/entries/index.js';
import { userEvent as browser } from 'vitest/browser';
import * as wrapups from '../../../stories/data/wrapups.js';
import { present } from './server.js';

import {
  nothing,
  wrapupCodes,
  leg,
  code,
  notes,
  tags,
  finish,
  openForm,
  form,
} from './wrapup-page.js';

afterEach(() => wrapupDrafts.clear());

describe('a draft', () => {
  const handlers = { finishWrapup: nothing, wrapupCodes };

  test('survives unmounting and a new object for the same leg', async () => {
    const participant = leg(wrapups.due);
    const { unmount } = render(
      <ParticipantCard
        participant={participant}
        actions={<ParticipantActions handlers={handlers} />}
      />,
    );
    await openForm();
    await userEvent.click(code());
    await userEvent.click(screen.getByRole('option', { name: 'Card blocked' }));
    await userEvent.type(notes(), 'Half a sen');
    await userEvent.type(tags(), 'card');
    unmount();

    const changed = { ...participant, communicationId: 'c1', providerEventTime: '2026-01-01' };
    render(
      <ParticipantCard
        participant={changed}
        actions={<ParticipantActions handlers={handlers} />}
      />,
    );
    expect(code()).toHaveValue('Card blocked');
    expect(notes()).toHaveValue('Half a sen');
    expect(tags()).toHaveValue('card');
    expect(screen.getByText('Your draft is saved on this page until you finish.')).toBeVisible();
  });

  test('survives closing the form', async () => {
    render(<ParticipantActions participant={leg(wrapups.due)} handlers={handlers} />);
    await openForm();
    await userEvent.type(notes(), 'Later');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('form')).toBeNull();
    await openForm();
    expect(notes()).toHaveValue('Later');
  });

  test('stays when Escape closes the form, first its list; the button that opens it gets the focus', async () => {
    const close = vi.fn<() => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a pane of the app
      <div
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        <ParticipantActions
          participant={leg(wrapups.due)}
          handlers={{ ...handlers, wrapupCodes: () => [{ id: 'a', name: 'Card blocked' }] }}
        />
      </div>,
    );
    await openForm();
    await userEvent.type(notes(), 'Kept');
    await userEvent.type(screen.getByRole('combobox'), 'card');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(notes()).toHaveValue('Kept');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByRole('button', { name: 'Wrap-up' })).toHaveFocus();
    expect(close).not.toHaveBeenCalled();
    await openForm();
    expect(notes()).toHaveValue('Kept');
  });

  test('leaves the dialog of the app open when Escape closes its list and its form', async () => {
    render(
      <dialog aria-label="Participant" ref={(dialog) => dialog?.showModal()}>
        <ParticipantActions
          participant={leg(wrapups.due)}
          handlers={{ ...handlers, wrapupCodes: () => [{ id: 'a', name: 'Card blocked' }] }}
        />
      </dialog>,
    );
    await openForm();
    await userEvent.type(screen.getByRole('combobox'), 'card');
    await browser.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: 'Participant' })).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('form')).toBeVisible();
    await browser.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByRole('dialog', { name: 'Participant' })).toBeVisible();
  });

  test('stays readable when the wrap-up was closed meanwhile, until it is discarded', async () => {
    const participant = leg(wrapups.due);
    const { rerender } = render(
      <ParticipantActions participant={participant} handlers={handlers} />,
    );
    await openForm();
    await userEvent.type(notes(), 'Too late');
    rerender(
      <ParticipantActions
        participant={{ ...wrapups.timedOut, id: present(participant.id) }}
        handlers={handlers}
      />,
    );
    expect(notes()).toHaveValue('Too late');
    expect(within(form()).getByText('The time for the wrap-up has run out.')).toBeVisible();
    expect(finish()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Discard draft' }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(wrapupDrafts.get(participant)).toBeNull();
  });

  test('is not asked for twice: a form that opens by itself opens when the leg ends', async () => {
    const participant = leg(wrapups.due);
    const actions = (changes: object, isDue: boolean) => (
      <ParticipantActions
        participant={{ ...participant, ...changes }}
        handlers={handlers}
        defaultWrapupOpen={isDue}
      />
    );
    const before = {
      state: 'connected',
      endTime: null,
      startAcwTime: null,
      disconnectType: null,
    };
    const { rerender } = render(actions(before, false));
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wrap-up' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    rerender(actions({}, true));
    expect(form()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    rerender(actions({ name: 'Another name' }, true));
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('that nobody started leaves the focus on the actions when its form closes by itself', async () => {
    const participant = leg(wrapups.due);
    const actions = (isDue: boolean) => (
      <ParticipantActions participant={participant} handlers={handlers} defaultWrapupOpen={isDue} />
    );
    const { rerender } = render(actions(true));
    await userEvent.click(notes());
    rerender(actions(false));
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByRole('button', { name: 'Wrap-up' })).toHaveFocus();
  });

  test('is not in web storage', async () => {
    render(<ParticipantActions participant={leg(wrapups.due)} handlers={handlers} />);
    await openForm();
    await userEvent.type(notes(), 'secret');
    const stored = JSON.stringify([localStorage, sessionStorage].map(Object.values<string>));
    expect(stored).not.toContain('secret');
  });

  test('is the same on two cards of one leg, and another one on other legs', async () => {
    const participant = leg(wrapups.due);
    const other = leg(wrapups.due);
    render(
      <>
        <ParticipantActions participant={participant} handlers={handlers} defaultWrapupOpen />
        <ParticipantActions
          participant={{ ...participant }}
          handlers={handlers}
          defaultWrapupOpen
        />
        <ParticipantActions participant={other} handlers={handlers} defaultWrapupOpen />
      </>,
    );
    const [first, second, third] = screen.getAllByRole('textbox', { name: 'Notes' });
    await userEvent.type(present(first), 'Shared');
    expect(second).toHaveValue('Shared');
    expect(third).toHaveValue('');
  });

  test('is removed for all at sign-out, and may be saved elsewhere by the app', async () => {
    const drafts = createWrapupDrafts();
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={handlers}
        drafts={drafts}
        defaultWrapupOpen
      />,
    );
    await userEvent.type(notes(), 'Private');
    act(() => drafts.clear());
    expect(notes()).toHaveValue('');
  });
});
