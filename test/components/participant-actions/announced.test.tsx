import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { ParticipantActions, ParticipantCard } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';
import * as wrapups from '../../../stories/data/wrapups.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../../support/announcements.js';
import { manualAction } from './server.js';
import { leg, nothing, openForm, wrapupCodes } from './wrapup-page.js';

const heard = listenDuringTests();

test.each(['before', 'after'])(
  'a hold on a card is announced once, if its event comes %s the answer',
  async (when) => {
    const { send, succeed } = manualAction();
    const card = (held: boolean): ReactElement => (
      <ParticipantCard
        participant={{ ...agent, id: `held ${when}`, held }}
        actions={<ParticipantActions handlers={{ hold: send, resume: send }} />}
      />
    );
    const { rerender } = render(card(false));
    await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
    if (when === 'after') await succeed();
    rerender(card(true));
    if (when === 'before') await succeed();
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Tobias Renner: On hold']);
  },
);

test('actions of another participant than that of the card announce that they are done', async () => {
  const { send, succeed } = manualAction();
  render(
    <ParticipantCard
      participant={{ ...agent, id: 'of the card' }}
      actions={
        <ParticipantActions
          participant={{ ...agent, id: 'another', held: false }}
          handlers={{ hold: send, resume: send }}
        />
      }
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Hold' }));
  await succeed();
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual(['Hold: done']);
});

test('codes that do not match are announced, and again after others matched', async () => {
  render(
    <ParticipantActions
      participant={leg(wrapups.due)}
      handlers={{ finishWrapup: nothing, wrapupCodes: () => wrapupCodes }}
    />,
  );
  await openForm();
  const field = await screen.findByRole('combobox');
  await userEvent.type(field, 'qxz');
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual(['No matching codes.']);
  await userEvent.clear(field);
  await userEvent.type(field, 'x');
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual(['No matching codes.', 'No matching codes.']);
});
