import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  ParticipantActions,
  ParticipantCard,
  wrapupDrafts,
} from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';
import { listenToAnnouncements } from '../../support/announcements.js';
import { manualAction, present } from './server.js';

afterEach(() => wrapupDrafts.clear());

const openMenu = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'More actions' }));
/** What is shown, without what is announced. */
const group = (): HTMLElement => screen.getByRole('group');
const nothing = (): void => {};
const item = (name: string): HTMLElement => screen.getByRole('menuitem', { name });

/** Each test has a leg of its own: what is pending is known of a leg, not of a card. */
let legs = 0;
const newAgent = (changes: object = {}): typeof agent => {
  legs += 1;
  return { ...agent, id: `agent ${legs}`, ...changes };
};

describe('an action', () => {
  test('is sent once, however often it is pressed, and on whichever card', async () => {
    const { send, succeed } = manualAction();
    const participant = newAgent();
    const twoCards = (
      <>
        <ParticipantCard
          participant={participant}
          actions={<ParticipantActions handlers={{ hold: send }} />}
        />
        <ParticipantActions participant={participant} handlers={{ hold: send }} />
      </>
    );
    const { unmount } = render(twoCards);
    const [first, second] = screen.getAllByRole('button', { name: 'Hold' });
    await userEvent.dblClick(present(first));
    await userEvent.click(present(second));
    expect(send).toHaveBeenCalledExactlyOnceWith(participant);
    for (const button of screen.getAllByRole('button', { name: 'Hold: sending…' })) {
      expect(button).toHaveAttribute('aria-disabled', 'true');
    }

    unmount();
    render(twoCards);
    const [pending] = screen.getAllByRole('button', { name: 'Hold: sending…' });
    await userEvent.click(present(pending));
    expect(send).toHaveBeenCalledTimes(1);
    await succeed();
    expect(screen.getAllByRole('button', { name: 'Hold: confirming…' })).toHaveLength(2);
  });

  test('that fails shows the words of the server, announces them once and can be sent again', async () => {
    const heard = listenToAnnouncements();
    const onError = vi.fn<(...args: readonly unknown[]) => void>();
    const { send, fail, succeed } = manualAction();
    render(
      <CobrowseKitProvider onError={onError}>
        <ParticipantActions participant={newAgent()} handlers={{ hold: send }} />
      </CobrowseKitProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    const error = { message: 'The conversation is locked.', code: 'locked', status: 409 };
    await fail(error);
    expect(within(group()).getByText('Hold failed: The conversation is locked.')).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(error);
    await waitFor(() =>
      expect(heard.texts()).toEqual(['Hold failed: The conversation is locked.']),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(within(group()).queryByText(/locked/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Hold: sending…' })).toHaveFocus();
    await succeed();
    await waitFor(() => expect(heard.texts()).toContain('Hold: done'));
    expect(send).toHaveBeenCalledTimes(2);
    heard.stop();
  });

  test.each([
    ['an error', new Error('No network'), 'Hold failed: No network'],
    ['a text', 'Not now', 'Hold failed: Not now'],
    ['an answer in an error', { response: { data: { message: 'Busy' } } }, 'Hold failed: Busy'],
    ['an extended answer', { status: 409, body: { message: 'Busy' } }, 'Hold failed: Busy'],
    ['a page of a proxy', '<html><body>502</body></html>', 'Hold failed.'],
    ['nothing', undefined, 'Hold failed.'],
  ])('that fails with %s', async (_name, error, text) => {
    const { send, fail } = manualAction();
    render(<ParticipantActions participant={newAgent()} handlers={{ hold: send }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    await fail(error);
    expect(within(group()).getByText(text)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(within(group()).queryByText(text)).toBeNull();
    expect(screen.getByRole('button', { name: 'Hold' })).toHaveFocus();
  });

  test('that throws at once has failed too', async () => {
    const hold = (): never => {
      throw new Error('Broken');
    };
    render(<ParticipantActions participant={newAgent()} handlers={{ hold }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    expect(await within(group()).findByText('Hold failed: Broken')).toBeVisible();
  });
});

describe('an action that succeeded', () => {
  const handlers = { hold: nothing, resume: nothing };

  test('cannot be sent again before an event reports its effect', async () => {
    const hold = vi.fn<() => void>();
    const participant = newAgent({ held: false });
    const actions = (changes: object) => (
      <ParticipantActions
        participant={{ ...participant, ...changes }}
        handlers={{ ...handlers, hold }}
      />
    );
    const { rerender } = render(actions({}));
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    const waiting = screen.getByRole('button', { name: 'Hold: confirming…' });
    expect(waiting).toHaveFocus();
    expect(waiting).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(waiting);
    expect(hold).toHaveBeenCalledTimes(1);

    // Something else about the leg is no answer.
    rerender(actions({ queue: { id: 'cards' } }));
    expect(waiting).toHaveAttribute('aria-disabled', 'true');
    rerender(actions({ held: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    rerender(actions({ held: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    expect(hold).toHaveBeenCalledTimes(2);
  });

  test('whose event arrives before its response does not hinder the next one', async () => {
    const hold = manualAction();
    const resume = manualAction();
    const participant = newAgent({ held: false });
    const actions = (changes: object) => (
      <ParticipantActions
        participant={{ ...participant, ...changes }}
        handlers={{ hold: hold.send, resume: resume.send }}
      />
    );
    const { rerender } = render(actions({}));
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    rerender(actions({ held: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await hold.succeed();
    rerender(actions({ held: false }));
    await resume.succeed();
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    expect(hold.send).toHaveBeenCalledTimes(2);
  });

  test('is offered again after five seconds without an event', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    render(<ParticipantActions participant={newAgent({ held: false })} handlers={handlers} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hold' }));
    await act(() => vi.advanceTimersByTimeAsync(4999));
    expect(screen.getByRole('button', { name: 'Hold: confirming…' })).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(screen.getByRole('button', { name: 'Hold' })).not.toHaveAttribute('aria-disabled');
  });

  test('is offered at once where no event can report it', async () => {
    const onSelect = vi.fn<() => void>();
    render(
      <ParticipantActions
        // Some shapes of data say nothing about holds.
        participant={newAgent({ held: undefined })}
        handlers={{ hold: nothing }}
        items={[{ id: 'note', label: 'Note', onSelect }]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    expect(screen.getByRole('button', { name: 'Hold' })).not.toHaveAttribute('aria-disabled');
    for (const _ of [1, 2]) {
      await openMenu();
      await userEvent.click(item('Note'));
    }
    expect(onSelect).toHaveBeenCalledTimes(2);
  });
});

describe('disconnecting', () => {
  test('asks first, and gives the focus back', async () => {
    const { send, succeed } = manualAction();
    render(<ParticipantActions participant={newAgent()} handlers={{ disconnect: send }} />);
    await openMenu();
    await userEvent.click(item('Disconnect'));
    const dialog = screen.getByRole('alertdialog', { name: 'Disconnect Tobias Renner?' });
    expect(dialog).toHaveAccessibleDescription(
      'This ends the connection immediately. You cannot undo it.',
    );
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();

    await openMenu();
    await userEvent.click(item('Disconnect'));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Disconnect' }));
    expect(send).toHaveBeenCalledTimes(1);
    await succeed();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
  });

  test('that fails says so in the dialog, where it can be sent again', async () => {
    const { send, fail } = manualAction();
    render(<ParticipantActions participant={newAgent()} handlers={{ disconnect: send }} />);
    await openMenu();
    await userEvent.click(item('Disconnect'));
    const dialog = screen.getByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    await fail({ message: 'Not allowed.' });
    // The live region of the dialog says it, too.
    const [shown] = within(dialog).getAllByText('Disconnect failed: Not allowed.');
    expect(shown).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('is no longer sent when the connection has ended meanwhile', async () => {
    const disconnect = vi.fn<(...args: readonly unknown[]) => void>();
    const participant = newAgent();
    const handlers = { disconnect };
    const { rerender } = render(
      <ParticipantActions participant={participant} handlers={handlers} />,
    );
    await openMenu();
    await userEvent.click(item('Disconnect'));
    const ended = { ...participant, state: 'terminated', wrapupRequired: false };
    rerender(<ParticipantActions participant={ended} handlers={handlers} />);
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveAccessibleDescription('The connection has ended.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    expect(disconnect).not.toHaveBeenCalled();
  });
});
