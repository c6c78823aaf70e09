import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ParticipantActions } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';
import { due } from '../../../stories/data/wrapups.js';
import { manualAction } from './server.js';

describe('the focus in the line of a failed action', () => {
  test('stays there when another action becomes the likely one', async () => {
    const { send, fail } = manualAction();
    const participant = { ...agent, id: 'ends', held: false };
    const handlers = { hold: send, finishWrapup: () => {} };
    const { rerender } = render(
      <ParticipantActions participant={participant} handlers={handlers} />,
    );
    const likely = screen.getByRole('button', { name: 'Hold' });
    await userEvent.click(likely);
    await fail(new Error('Busy'));
    const dismiss = screen.getByRole('button', { name: 'Dismiss' });
    dismiss.focus();
    const onFocus = vi.fn<() => void>();
    likely.addEventListener('focus', onFocus);

    const ended = { ...due, id: participant.id };
    rerender(<ParticipantActions participant={ended} handlers={handlers} />);
    expect(likely).toHaveTextContent('Wrap-up');
    expect(dismiss).toHaveFocus();
    expect(onFocus).not.toHaveBeenCalled();
    // Hold is in the menu now, so that is where the focus goes.
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
  });

  test('moves to “Dismiss” when the action can no longer be sent again', async () => {
    const { send, fail } = manualAction();
    const participant = { ...agent, id: 'stays' };
    const actions = (unavailable: string | null) => (
      <ParticipantActions
        participant={participant}
        items={[{ id: 'note', label: 'Note', onSelect: send, unavailable }]}
      />
    );
    const { rerender } = render(actions(null));
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Note' }));
    await fail(new Error('Busy'));
    screen.getByRole('button', { name: 'Try again' }).focus();
    rerender(actions('No contact is linked.'));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Dismiss' })).toHaveFocus();
  });
});
