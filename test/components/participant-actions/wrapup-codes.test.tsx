import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ParticipantActions, wrapupDrafts } from '../../../src/entries/index.js';
import * as wrapups from '../../../stories/data/wrapups.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { manualAction } from './server.js';

import { nothing, wrapupCodes, leg, code, finish, openForm, form } from './wrapup-page.js';

afterEach(() => wrapupDrafts.clear());

describe('codes', () => {
  test('come from a function when the form opens; a failure says why and is tried again', async () => {
    const { send, fail, succeed } = manualAction();
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup: nothing, wrapupCodes: send }}
      />,
    );
    expect(send).not.toHaveBeenCalled();
    await openForm();
    expect(within(form()).getByText('Loading codes…')).toBeVisible();
    // React calls effects twice here; only the answer to the second call counts.
    await succeed([]);
    await fail({ message: 'Too many requests.' });
    expect(
      within(form()).getByText('The codes could not be loaded: Too many requests.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await succeed({ entities: wrapupCodes });
    await userEvent.click(code());
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  test('that are required and could not be loaded are asked for again', async () => {
    const finishWrapup = vi.fn<() => void>();
    const wrapupCodesFail = (): never => {
      throw new Error('Too many requests.');
    };
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup, wrapupCodes: wrapupCodesFail }}
      />,
    );
    await openForm();
    await within(form()).findByText('The codes could not be loaded: Too many requests.');
    await userEvent.click(finish());
    expect(finishWrapup).not.toHaveBeenCalled();
    expect(within(form()).getByText('Choose a code from the list.')).toBeVisible();
  });

  test('stay at the field when typing narrows a list that is above it', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, name: `n ${index}` }));
    render(
      <div style={{ paddingBlockStart: 450 }}>
        <ParticipantActions
          participant={leg(wrapups.due)}
          handlers={{
            finishWrapup: nothing,
            wrapupCodes: () => [...many, { id: 'x', name: 'Complaint' }],
          }}
        />
      </div>,
    );
    await openForm();
    const field = await screen.findByRole('combobox');
    const list = (): DOMRect => screen.getByRole('listbox').getBoundingClientRect();
    await userEvent.type(field, 'n');
    const { top } = field.getBoundingClientRect();
    expect(list().bottom).toBeLessThanOrEqual(top);
    await userEvent.type(field, 't');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    const gap = Math.max(top - list().bottom, list().top - field.getBoundingClientRect().bottom);
    expect(gap).toBeLessThan(12);
  });

  test('that are not a list are a failure', async () => {
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup: nothing, wrapupCodes: () => 'codes' }}
      />,
    );
    await openForm();
    expect(await within(form()).findByText('The codes could not be loaded.')).toBeVisible();
  });

  test('that do not exist do not keep anybody from finishing', async () => {
    const finishWrapup = vi.fn<(...args: readonly unknown[]) => void>();
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup, wrapupCodes: [] }}
      />,
    );
    await openForm();
    expect(within(form()).getByText('No wrap-up codes are available.')).toBeVisible();
    await userEvent.click(finish());
    expect(finishWrapup).toHaveBeenCalledTimes(1);
  });

  test('can be thousands: the first are shown, and typing narrows the list', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      id: `${index}`,
      name: `Code ${index}`,
    }));
    render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup: nothing, wrapupCodes: many }}
      />,
    );
    await openForm();
    await userEvent.click(code());
    expect(screen.getAllByRole('option')).toHaveLength(50);
    expect(screen.getByText('2,950 more. Type to narrow the list.')).toBeVisible();
    await userEvent.keyboard('2999');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('9');
    expect(within(screen.getByRole('listbox')).getByText('No matching codes.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('typed in full are chosen when the field is left', async () => {
    const participant = leg(wrapups.due);
    render(
      <ParticipantActions
        participant={participant}
        handlers={{ finishWrapup: nothing, wrapupCodes }}
      />,
    );
    await openForm();
    await userEvent.keyboard('call BACK');
    await userEvent.tab();
    expect(wrapupDrafts.get(participant)?.code).toEqual({ id: 'code-3', name: 'Call back' });
  });

  test('and the whole form are accessible', async () => {
    const { container } = render(
      <ParticipantActions
        participant={leg(wrapups.due)}
        handlers={{ finishWrapup: nothing, wrapupCodes }}
      />,
    );
    await openForm();
    await expectNoAxeViolations(container);
    await userEvent.click(code());
    await userEvent.keyboard('{ArrowDown}');
    expect(code()).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('option', { name: 'Card réplaced' }).id,
    );
    await expectNoAxeViolations(container);
  });
});
