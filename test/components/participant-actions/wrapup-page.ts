/** What a user finds and does in the form for wrap-up. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CobrowseMediaParticipant, WrapupCode } from '../../../src/entries/index.js';

export const nothing = (): void => {};
export const wrapupCodes: readonly WrapupCode[] = [
  { id: 'code-1', name: 'Card blocked' },
  { id: 'code-2', name: 'Card réplaced' },
  { id: 'code-3', name: 'Call back' },
];

let legs = 0;
export const leg = (from: CobrowseMediaParticipant): CobrowseMediaParticipant => {
  legs += 1;
  return { ...from, id: `wrap-up ${legs}` };
};

export const code = (): HTMLElement => screen.getByRole('combobox');
export const notes = (): HTMLElement => screen.getByRole('textbox', { name: 'Notes' });
export const tags = (): HTMLElement => screen.getByRole('textbox', { name: 'Tags' });
export const finish = (): HTMLElement => screen.getByRole('button', { name: 'Finish wrap-up' });
export const openForm = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'Wrap-up' }));
export const form = (): HTMLElement => screen.getByRole('form');
