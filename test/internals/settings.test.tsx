import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  fixedClock,
  Participant,
  ParticipantCard,
} from '../../src/entries/index.js';
import { agent, customer } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';
import { NOW } from '../../stories/data/time.js';

describe('messages', () => {
  test('of the provider override English, inner ones override outer ones, and those of a card override all', () => {
    render(
      <CobrowseKitProvider
        messages={{ states: { live: 'Verbunden' }, people: { agent: 'Agentin' } }}
      >
        <CobrowseKitProvider messages={{ people: { agent: 'Beraterin', viewer: 'Sieht' } }}>
          <ParticipantCard participant={agent} messages={{ people: { viewer: 'Schaut zu' } }} />
        </CobrowseKitProvider>
      </CobrowseKitProvider>,
    );
    expect(screen.getByText('Verbunden')).toBeVisible();
    expect(screen.getByText('Beraterin')).toBeVisible();
    expect(screen.getByText('Schaut zu')).toBeVisible();
    expect(screen.getByText('Inbound')).toBeVisible();
  });

  test('that are not texts leave the English', () => {
    const broken: object = { states: { live: null }, people: 5 };
    render(
      <CobrowseKitProvider messages={broken}>
        <ParticipantCard participant={agent} />
      </CobrowseKitProvider>,
    );
    expect(screen.getByText('Connected', { selector: '.cb-state' })).toBeVisible();
  });
});

describe('locale and zone', () => {
  test('write numbers and dates', () => {
    render(
      <CobrowseKitProvider clock={fixedClock(NOW)} locale="de" timeZone="Europe/Berlin">
        <ParticipantCard participant={customer} defaultDetailsOpen />
      </CobrowseKitProvider>,
    );
    expect(screen.getAllByText('04.03.2026, 16:14:19 MEZ').length).toBeGreaterThan(0);
  });

  test.each([{ locale: 'no such locale!' }, { timeZone: 'Mars/Olympus' }])(
    'that do not exist fall back to English and UTC: %j',
    (setting) => {
      render(
        <CobrowseKitProvider {...setting}>
          <ParticipantCard participant={customer} defaultDetailsOpen />
        </CobrowseKitProvider>,
      );
      expect(screen.getAllByText(/Mar 4, 2026, 3:14:19\sPM UTC/).length).toBeGreaterThan(0);
    },
  );
});

describe('currentUserId', () => {
  const cards = (currentUserId?: string): React.ReactElement => (
    <CobrowseKitProvider currentUserId={currentUserId}>
      {liveSession.map((leg) => (
        <ParticipantCard
          key={leg.id}
          participant={leg}
          participants={liveSession}
          actions={<button type="button">Wait</button>}
        />
      ))}
    </CobrowseKitProvider>
  );

  test('marks "You", and shows the link to the viewer on that card only; actions of the app on every card', () => {
    render(cards(agent.user?.id ?? ''));
    expect(screen.getAllByText('You')).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: /Open viewer/ })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Wait' })).toHaveLength(liveSession.length);
  });

  test('of somebody else leaves no link', () => {
    render(cards('somebody else'));
    expect(screen.queryByText('You')).toBeNull();
    expect(screen.queryByRole('link', { name: /Open viewer/ })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Wait' })).toHaveLength(liveSession.length);
  });

  test('left out: every viewer has the link, no sharer has', () => {
    render(cards());
    expect(screen.queryByText('You')).toBeNull();
    expect(screen.getAllByRole('link', { name: /Open viewer/ })).toHaveLength(1);
  });
});

describe('a callback of the app that throws', () => {
  const failing = (): never => {
    throw new Error('app');
  };

  test('affects only its own text, and is reported', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    render(
      <CobrowseKitProvider onError={onError} onReveal={failing} resolveControlTarget={failing}>
        <ParticipantCard
          participant={agent}
          participants={liveSession}
          actions={failing}
          defaultDetailsOpen
          onDetailsOpenChange={failing}
        />
      </CobrowseKitProvider>,
    );
    expect(screen.getByText(/^Controls/)).toHaveTextContent('Controls Marta Lindqvist');
    await userEvent.click(screen.getByRole('button', { name: 'Show Address' }));
    expect(screen.getByText(String(agent.address))).toBeVisible();
    await userEvent.click(screen.getByText('Details'));
    expect(screen.getByText(String(agent.address))).not.toBeVisible();
    for (const [error] of onError.mock.calls) expect(error).toMatchObject({ message: 'app' });
    expect(onError.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  test('does no harm even if onError throws as well', () => {
    render(
      <CobrowseKitProvider onError={failing}>
        <ParticipantCard participant={agent} actions={failing} />
      </CobrowseKitProvider>,
    );
    expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeVisible();
  });
});

test('a provider whose settings stay the same renders nothing below it again', () => {
  const seen = vi.fn<() => undefined>();
  const probe = (
    <Participant.Root participant={agent}>
      <Participant.You className={seen} />
    </Participant.Root>
  );
  const messages = {};
  const { rerender } = render(
    <CobrowseKitProvider currentUserId={agent.user?.id ?? ''} messages={messages}>
      {probe}
    </CobrowseKitProvider>,
  );
  const before = seen.mock.calls.length;
  rerender(
    <CobrowseKitProvider currentUserId={agent.user?.id ?? ''} messages={messages}>
      {probe}
    </CobrowseKitProvider>,
  );
  expect(seen.mock.calls.length).toBe(before);
});

test('null is treated as not given, so that the provider’s setting applies', () => {
  const none: object = { personalData: null, announce: null, messages: null, locale: null };
  render(
    <CobrowseKitProvider locale="de" personalData="shown" timeZone="UTC" clock={fixedClock(NOW)}>
      <CobrowseKitProvider {...none}>
        <ParticipantCard
          participant={{ id: 'p', address: 'ada@example.com', startTime: '2026-03-04T15:14:19Z' }}
          defaultDetailsOpen
          {...none}
        />
      </CobrowseKitProvider>
    </CobrowseKitProvider>,
  );
  expect(screen.getByText('ada@example.com')).toBeVisible();
  expect(screen.getByText('04.03.2026, 15:14:19 UTC')).toBeVisible();
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'en');
});
