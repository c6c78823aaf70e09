/** Which live cards render when something about other participants changes. */
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantCard } from '../../../src/entries/live/react.js';
import { eventually } from '../../support/eventually.js';
import { marta, report, show, storeWith, tobias } from '../../support/live-page.js';

/** Cards of these legs that count how often each renders. */
function showCounted(store: CobrowseStore, ids: readonly string[]): () => readonly string[] {
  const rendered = vi.fn<(id: string) => void>();
  show(
    ids.map((id) => (
      <LiveParticipantCard
        key={id}
        store={store}
        conversationId="one"
        participantKey={id}
        actions={() => {
          rendered(id);
          return null;
        }}
      />
    )),
  );
  return () => {
    const names = new Set(rendered.mock.calls.flat());
    rendered.mockClear();
    return [...names].toSorted();
  };
}

const carol = { ...tobias, id: 'carol', name: 'Carol Ahmadi' };
const aiko = { ...tobias, id: 'aiko', name: 'Aiko Tanaka' };

test('a change of control renders only the cards that show it', () => {
  const store = storeWith(marta, tobias, carol);
  const takeRendered = showCounted(store, ['marta', 'tobias', 'carol']);
  takeRendered();
  report(store, marta, { ...tobias, held: true }, carol);
  expect(takeRendered()).toEqual(['tobias']);
  report(store, marta, { ...tobias, controlling: ['marta'] }, carol);
  expect(takeRendered()).toEqual(['marta', 'tobias']);
  expect(screen.getByRole('article', { name: 'Marta Lindqvist' })).toHaveTextContent(
    'Controlled by Tobias Renner',
  );
  report(store, { ...marta, name: 'Marta Berg' }, { ...tobias, controlling: ['marta'] }, carol);
  expect(takeRendered()).toEqual(['marta', 'tobias']);
  report(store, { ...marta, name: 'Marta Berg' }, tobias, carol);
  expect(takeRendered()).toEqual(['marta', 'tobias']);
  expect(screen.getByRole('article', { name: 'Marta Berg' })).not.toHaveTextContent('Controlled');
});

test('a second controller of a page renders the cards of both', () => {
  const store = storeWith(marta, { ...tobias, controlling: ['marta'] }, carol, aiko);
  const takeRendered = showCounted(store, ['marta', 'tobias', 'carol', 'aiko']);
  takeRendered();
  report(
    store,
    marta,
    { ...tobias, controlling: ['marta'] },
    { ...carol, controlling: ['marta'] },
    aiko,
  );
  expect(takeRendered()).toEqual(['carol', 'marta', 'tobias']);
  expect(screen.getByRole('article', { name: 'Tobias Renner' })).toHaveTextContent(
    '2 people control the same page',
  );
});

test('a name from attributes is current on the cards of others', () => {
  const named = (firstName: string): object => ({
    ...marta,
    name: null,
    attributes: { 'context.firstName': firstName },
  });
  const store = storeWith(named('Blanche'), { ...tobias, controlling: ['marta'] });
  show(
    <LiveParticipantCard
      store={store}
      conversationId="one"
      participantKey="tobias"
      personalData="shown"
    />,
  );
  expect(screen.getByRole('article')).toHaveTextContent('Controls Blanche');
  report(store, named('Rose'), { ...tobias, controlling: ['marta'] });
  expect(screen.getByRole('article')).toHaveTextContent('Controls Rose');
});

test('when a person joins again, the card of the first connection says so', () => {
  const person = { ...aiko, communicationId: 'first' };
  const store = storeWith(marta, person);
  show(<LiveParticipantCard store={store} conversationId="one" participantKey="aiko" />);
  report(
    store,
    marta,
    { ...person, state: 'disconnected' },
    { ...person, communicationId: 'second' },
  );
  expect(screen.getByRole('article', { name: /Aiko Tanaka.*2 of 2/ })).toBeVisible();
});

test('control that was lost is announced after a report without it', async () => {
  const store = storeWith(marta, { ...tobias, controlling: ['marta'] });
  show(<LiveParticipantCard store={store} conversationId="one" participantKey="marta" />);
  const region = await screen.findByRole('status');
  const lost = 'Tobias Renner no longer controls Marta Lindqvist';
  report(store, marta, { ...tobias, controlling: null });
  expect(region).not.toHaveTextContent(lost);
  report(store, marta, tobias);
  await eventually(() => expect(region).toHaveTextContent(lost));
});
