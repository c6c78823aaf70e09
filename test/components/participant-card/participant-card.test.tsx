import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { userEvent as browser } from 'vitest/browser';
import {
  CobrowseKitProvider,
  fixedClock,
  ParticipantCard,
  ViewerUrlLauncher,
  type CobrowseMediaParticipant,
} from '../../../src/entries/index.js';
import { noObject, secretInUrl } from '../../../stories/data/hostile.js';
import { heldCustomer } from '../../../stories/data/legs.js';
import { agent, customer } from '../../../stories/data/people.js';
import { everyField } from '../../../stories/data/reported.js';
import { liveSession } from '../../../stories/data/sessions.js';
import { NOW } from '../../../stories/data/time.js';
import { lastSeconds } from '../../../stories/data/wrapups.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { allowConsole } from '../../support/console.js';

const show = (
  participant: CobrowseMediaParticipant | null,
  props: Partial<ParticipantCard.Props> = {},
): ReturnType<typeof render> =>
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      <ParticipantCard participant={participant} {...props} />
    </CobrowseKitProvider>,
  );

test('is accessible, open and closed', async () => {
  const { container } = show(everyField, {
    participants: liveSession,
    actions: <button type="button">Wait</button>,
  });
  await expectNoAxeViolations(container);
  await userEvent.click(screen.getByText('Details'));
  expect(screen.getByText('Participant ID')).toBeVisible();
  await expectNoAxeViolations(container);
});

test('says at a glance who, in what state, for how long, and who controls whom', () => {
  show(heldCustomer, { participants: [heldCustomer, agent] });
  const card = screen.getByRole('article', { name: 'Marta Lindqvist' });
  for (const text of ['Customer', 'Sharer', 'Inbound', 'On hold', 'Controlled by Tobias Renner']) {
    expect(card).toHaveTextContent(text);
  }
});

test('can be reached by keyboard: link, actions and details, in order', async () => {
  show(agent, { actions: <button type="button">Wait</button> });
  const order: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await browser.tab();
    order.push(document.activeElement?.textContent ?? null);
  }
  expect(order).toEqual([expect.stringContaining('Open viewer'), 'Wait', 'Details']);
  await browser.keyboard('{Enter}');
  expect(screen.getByText('Participant ID')).toBeVisible();
});

describe('details', () => {
  test('keep themselves', async () => {
    show(agent);
    expect(screen.queryByText('Participant ID')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Details'));
    expect(screen.getByText('Participant ID')).toBeVisible();
    await userEvent.click(screen.getByText('Details'));
    expect(screen.getByText('Participant ID')).not.toBeVisible();
  });

  test('follow the app where it controls them', async () => {
    const onDetailsOpenChange = vi.fn<(open: boolean) => void>();
    show(agent, { detailsOpen: false, onDetailsOpenChange });
    await userEvent.click(screen.getByText('Details'));
    expect(onDetailsOpenChange.mock.calls).toEqual([[true]]);
    expect(screen.getByText('Participant ID')).not.toBeVisible();
  });
});

describe('actions', () => {
  test('may depend on the participant, and are next to a wrap-up that is due', () => {
    show(lastSeconds, { actions: (leg) => <button type="button">Finish {leg.name}</button> });
    expect(screen.getByRole('button', { name: 'Finish Tobias Renner' })).toBeVisible();
    expect(screen.getByText('Wrap-up due')).toBeVisible();
  });

  test('are shown for everyone: the app decides by the participant', () => {
    const { unmount } = show(customer, { actions: <button type="button">Send a message</button> });
    expect(screen.getByRole('button', { name: 'Send a message' })).toBeVisible();
    unmount();
    show(customer, {
      actions: ({ purpose }) => purpose === 'agent' && <button type="button">Transfer</button>,
    });
    expect(screen.queryByRole('button', { name: 'Transfer' })).not.toBeInTheDocument();
  });

  test('that are nothing leave no empty line', () => {
    const { container } = show(agent, { actions: () => false });
    expect(container.querySelector('.cb-actions')).toBeNull();
  });
});

describe('launcher', () => {
  test('shows the host, and nothing else of the URL anywhere but in the link itself', () => {
    const { container } = show(secretInUrl, { defaultDetailsOpen: true });
    const link = screen.getByRole('link', { name: /Open viewer/ });
    const { host, search, pathname } = new URL(String(secretInUrl.viewerUrl));
    expect(link).toHaveTextContent(host);
    link.removeAttribute('href');
    expect(container.innerHTML).not.toContain(search);
    expect(container.innerHTML).not.toContain(pathname);
  });

  test('can be left out, or be another one', () => {
    const { unmount } = show(agent, { launcher: null });
    expect(screen.queryByRole('link', { name: /Open viewer/ })).not.toBeInTheDocument();
    unmount();
    show(agent, { launcher: <ViewerUrlLauncher participant={agent} allowCopy /> });
    expect(screen.getAllByRole('link', { name: /Open viewer/ })).toHaveLength(1);
    expect(screen.getByRole('button', { name: /Copy/ })).toBeVisible();
  });

  test('says why a URL was refused, and is silent where none was reported', () => {
    const { unmount } = show({ ...agent, viewerUrl: 'http://apps.mypurecloud.com/' });
    expect(screen.getByText('Blocked: the viewer link does not use https.')).toBeVisible();
    unmount();
    const { container } = show({ ...agent, viewerUrl: null });
    expect(container).not.toHaveTextContent(/viewer link/i);
  });
});

describe('without a participant', () => {
  test.each([
    ['null', null],
    ['no object', noObject],
  ])('%s: a quiet placeholder', (_name, participant) => {
    allowConsole('warn', 'cobrowse-participant-kit: a participant is null or not an object');
    show(participant);
    const card = screen.getByRole('article', { name: 'No participant data' });
    expect(card).toHaveTextContent(/^No participant data$/);
  });
});

test('hidden cards are not drawn, but keep their place', () => {
  show(customer);
  expect(getComputedStyle(screen.getByRole('article')).contentVisibility).toBe('auto');
});

test('of many cards, only the one whose leg changed renders again', () => {
  const classOf = vi.fn<(state: ParticipantCard.State) => string>(({ phase }) => phase);
  const cards = (state: string): React.ReactElement => (
    <>
      <ParticipantCard participant={customer} className={classOf} />
      <ParticipantCard participant={{ id: 'changes', state }} className={classOf} />
    </>
  );
  const { rerender } = render(cards('alerting'));
  classOf.mockClear();
  rerender(cards('dialing'));
  expect(new Set(classOf.mock.calls.map(([{ phase }]) => phase))).toEqual(new Set(['pending']));
});
