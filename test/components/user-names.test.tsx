import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { listenDuringTests } from '../support/announcements.js';
import { untyped } from '../model/arbitrary.js';

const heard = listenDuringTests();

const sharer = { id: 's', name: 'Marta', state: 'connected', cobrowseRole: 'sharer' };
const viewer = { id: 'v', purpose: 'agent', state: 'connected', cobrowseRole: 'viewer' };

/** A user as objects of the wire have it, and as data that was put together by hand may have it. */
const USERS: readonly (readonly [string, unknown])[] = [
  ['an object', { id: 'u1' }],
  ['a bare id', 'u1'],
];

test.each(USERS)('a user that is %s has the name of your app everywhere', async (_, user) => {
  const agent = untyped<CobrowseMediaParticipant>({ ...viewer, user });
  const page = (legs: readonly CobrowseMediaParticipant[]): ReactElement => (
    <CobrowseKitProvider
      resolveReferences={(references) =>
        references.map(({ kind, id }) => (`${kind} ${id}` === 'user u1' ? { name: 'Ada' } : null))
      }
    >
      <ParticipantCard participant={legs[0] ?? null} participants={legs} />
      <ControllingParticipantsList participants={legs} />
      <ParticipantsTable participants={legs} columns={['name']} />
    </CobrowseKitProvider>
  );
  const { rerender } = render(page([agent, sharer]));
  expect(await screen.findByRole('article', { name: 'Ada' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Ada' })).toBeVisible();
  const select = await screen.findByRole('checkbox', { name: 'Select Ada' });
  expect(select).toBeVisible();

  rerender(page([{ ...agent, controlling: ['s'] }, sharer]));
  const list = screen.getByRole('region', { name: 'Control' });
  expect(within(list).getByRole('listitem')).toHaveTextContent('Ada controls Marta');
  await waitFor(() => expect(heard.texts()).toEqual(['Ada now controls Marta']));
});
