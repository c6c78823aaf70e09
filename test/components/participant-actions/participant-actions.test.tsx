import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  ParticipantActions,
  ParticipantCard,
  wrapupDrafts,
} from '../../../src/entries/index.js';
import { endedCustomer } from '../../../stories/data/legs.js';
import { agent, customer } from '../../../stories/data/people.js';
import * as wrapups from '../../../stories/data/wrapups.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { resizeWindow } from '../../support/window.js';

afterEach(() => wrapupDrafts.clear());

const nothing = (): void => {};
const openMenu = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'More actions' }));
const item = (name: string): HTMLElement => screen.getByRole('menuitem', { name });

describe('what is offered', () => {
  test('is what the app gives, and nothing without functions', async () => {
    const { container, rerender } = render(<ParticipantActions participant={agent} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<ParticipantActions participant={agent} handlers={{ hold: nothing }} />);
    expect(screen.getByRole('group', { name: 'Actions for Tobias Renner' })).toBeVisible();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Hold']);
    rerender(<ParticipantActions participant={null} handlers={{ hold: nothing }} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('says why it is not possible now, and cannot be pressed', async () => {
    const hold = vi.fn<() => void>();
    const disconnect = vi.fn<() => void>();
    render(<ParticipantActions participant={endedCustomer} handlers={{ hold, disconnect }} />);
    await openMenu();
    expect(item('Hold')).toHaveAttribute('aria-disabled', 'true');
    expect(item('Hold')).toHaveAccessibleDescription('The connection has ended.');
    await userEvent.click(item('Hold'));
    await userEvent.click(item('Disconnect'));
    expect(hold).not.toHaveBeenCalled();
    expect(disconnect).not.toHaveBeenCalled();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('knows whose leg it is, where the app says who is signed in', async () => {
    render(
      <CobrowseKitProvider currentUserId="somebody else">
        <ParticipantActions participant={agent} handlers={{ hold: nothing }} />
      </CobrowseKitProvider>,
    );
    await openMenu();
    expect(item('Hold')).toHaveAccessibleDescription('This connection belongs to another user.');
  });

  test('can be refused by the app in its own words', async () => {
    render(
      <ParticipantActions
        participant={agent}
        handlers={{ hold: nothing }}
        unavailable={{ hold: 'You lack the permission.' }}
      />,
    );
    await openMenu();
    expect(item('Hold')).toHaveAccessibleDescription('You lack the permission.');
  });

  test('includes items of the app, with their reasons', async () => {
    const onSelect = vi.fn<(...args: readonly unknown[]) => void>();
    render(
      <ParticipantActions
        participant={agent}
        handlers={{ disconnect: nothing }}
        items={(participant) => [
          { id: 'note', label: `Note for ${participant.name}`, onSelect },
          { id: 'crm', label: 'Open in CRM', onSelect, unavailable: 'No contact is linked.' },
        ]}
      />,
    );
    await openMenu();
    expect(screen.getAllByRole('menuitem')).toHaveLength(3);
    expect(item('Open in CRM')).toHaveAccessibleDescription('No contact is linked.');
    await userEvent.click(item('Note for Tobias Renner'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(agent);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('changes between hold and resume under the same button', async () => {
    const handlers = { hold: nothing, resume: nothing };
    const { rerender } = render(<ParticipantActions participant={agent} handlers={handlers} />);
    const button = screen.getByRole('button', { name: 'Hold' });
    button.focus();
    rerender(<ParticipantActions participant={{ ...agent, held: true }} handlers={handlers} />);
    expect(screen.getByRole('button', { name: 'Resume' })).toHaveFocus();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('the menu', () => {
  const handlers = { hold: nothing, resume: nothing, disconnect: nothing };
  const items = [{ id: 'note', label: 'Note', onSelect: nothing }];

  test('is used by keyboard alone', async () => {
    render(<ParticipantActions participant={customer} handlers={handlers} items={items} />);
    await userEvent.tab();
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'More actions' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-haspopup', 'menu');
    await userEvent.keyboard('{ArrowDown}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(item('Disconnect')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(item('Note')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(item('Disconnect')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(item('Note')).toHaveFocus();
    await userEvent.keyboard('{Home}n');
    expect(item('Note')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(item('Note')).toHaveFocus();
  });

  test('closes with a second press of its button', async () => {
    render(<ParticipantActions participant={customer} handlers={handlers} items={items} />);
    await openMenu();
    expect(screen.getByRole('menu')).toBeVisible();
    await openMenu();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('and everything else is accessible', async () => {
    const { container } = render(
      <ParticipantActions participant={customer} handlers={handlers} items={items} />,
    );
    await expectNoAxeViolations(container);
    await openMenu();
    await expectNoAxeViolations(container);
    await userEvent.click(item('Disconnect'));
    await expectNoAxeViolations(container);
    expect(screen.getByRole('alertdialog')).toBeVisible();
  });
});

test('everything fits 320 pixels, from right to left too', async () => {
  await resizeWindow(320, 640);
  render(
    <div dir="rtl">
      <ParticipantCard
        participant={wrapups.due}
        actions={
          <ParticipantActions
            handlers={{ hold: nothing, disconnect: nothing, finishWrapup: nothing }}
            items={[{ id: 'long', label: 'A'.repeat(80), onSelect: nothing }]}
            defaultWrapupOpen
          />
        }
      />
    </div>,
  );
  await openMenu();
  const { left, right } = screen.getByRole('menu').getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('texts can be translated', async () => {
  render(
    <ParticipantActions
      participant={agent}
      handlers={{ hold: nothing, disconnect: nothing }}
      messages={{ language: 'de', actions: { hold: 'Halten', group: 'Aktionen für {name}' } }}
    />,
  );
  const group = screen.getByRole('group', { name: 'Aktionen für Tobias Renner' });
  expect(group).toHaveAttribute('lang', 'de');
  expect(within(group).getByRole('button', { name: 'Halten' })).toBeVisible();
});
