import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  ParticipantCard,
  type ParticipantSignals,
} from '../../src/entries/index.js';
import { endedCustomer } from '../../stories/data/legs.js';
import { agent, customer } from '../../stories/data/people.js';
import { listenToAnnouncements, nothingMoreIsSpoken } from '../support/announcements.js';
import { expectNoAxeViolations } from '../support/axe.js';

const everything: ParticipantSignals = {
  control: 'granted',
  navigation: 'requested',
  paused: true,
  tool: 'Drawing',
  latencyMs: 1234,
};
const texts = [
  'In control now',
  'Asking to open other pages',
  'Sharing paused',
  'Using Drawing',
  'Slow connection: 1,234 ms',
];

test('a card shows what the app knows, control first', async () => {
  const { container } = render(
    <CobrowseKitProvider locale="en">
      <ParticipantCard participant={agent} signals={everything} />
    </CobrowseKitProvider>,
  );
  const shown = [...container.querySelectorAll('.cb-signal')];
  expect(shown.map(({ textContent }) => textContent?.replaceAll(/[\u2068\u2069]/g, ''))).toEqual(
    texts,
  );
  await expectNoAxeViolations(container);
});

test.each([
  ['no signals', agent, undefined],
  ['empty signals', agent, {}],
  ['a leg that has ended', endedCustomer, everything],
])('a card shows nothing for %s', (_name, participant, signals) => {
  const { container } = render(<ParticipantCard participant={participant} signals={signals} />);
  expect(container.querySelector('.cb-signals')).toBeNull();
});

test('the signed-in user reads “you”', () => {
  render(
    <CobrowseKitProvider currentUserId={agent.user?.id ?? ''}>
      <ParticipantCard participant={agent} signals={{ control: 'granted' }} />
    </CobrowseKitProvider>,
  );
  expect(screen.getByText('You are in control now')).toBeVisible();
});

test('a request for control has no frame: it is no button', () => {
  render(<ParticipantCard participant={agent} signals={{ control: 'requested' }} />);
  const request = screen.getByText('Requesting control').closest('.cb-signal');
  expect(request).toHaveStyle({ borderTopWidth: '0px' });
});

test('a list shows the signals of everybody who has some', async () => {
  const { container } = render(
    <ControllingParticipantsList
      participants={[customer, agent]}
      getSignals={({ id }) => (id === agent.id ? { control: 'requested' } : null)}
    />,
  );
  const row = screen.getByText('Requesting control').closest<HTMLElement>('.cb-row');
  expect(row).not.toBeNull();
  if (row) expect(within(row).getByText('Tobias Renner')).toBeVisible();
  expect(screen.getAllByText('Requesting control')).toHaveLength(1);
  await expectNoAxeViolations(container);
});

test('a list whose app throws shows the grants', () => {
  render(
    <ControllingParticipantsList
      participants={[customer, agent]}
      getSignals={() => {
        throw new Error('broken');
      }}
    />,
  );
  expect(screen.getByText('Tobias Renner')).toBeVisible();
});

test('each change is announced once, by a card and a list together', async () => {
  const heard = listenToAnnouncements();
  const viewer = { ...agent, controlling: [] };
  const page = (signals: ParticipantSignals | undefined): ReactElement => (
    <>
      <ParticipantCard participant={viewer} signals={signals} />
      <ControllingParticipantsList participants={[viewer]} getSignals={() => signals} />
    </>
  );
  const { rerender } = render(page({ paused: true }));
  await nothingMoreIsSpoken();
  rerender(page({ paused: true, control: 'requested', latencyMs: 80 }));
  await nothingMoreIsSpoken();
  rerender(page({ paused: true, control: 'requested', latencyMs: 90 }));
  await nothingMoreIsSpoken();
  rerender(page({ paused: false, control: 'granted', latencyMs: 100 }));
  await nothingMoreIsSpoken();
  rerender(page(undefined));
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual([
    'Tobias Renner: Requesting control',
    'Tobias Renner: In control now',
    'Tobias Renner: Sharing resumed',
  ]);
  heard.stop();
});

test('the first signal of a card is a change too, and a switch to another participant is none', async () => {
  const heard = listenToAnnouncements();
  const { rerender } = render(<ParticipantCard participant={agent} />);
  rerender(<ParticipantCard participant={agent} signals={{ control: 'declined' }} />);
  await nothingMoreIsSpoken();
  rerender(<ParticipantCard participant={customer} signals={{ control: 'granted' }} />);
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual(['Tobias Renner: Control declined']);
  heard.stop();
});
