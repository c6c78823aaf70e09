import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { ParticipantActions, ParticipantCard } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../../support/announcements.js';
import { manualAction } from './server.js';

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
