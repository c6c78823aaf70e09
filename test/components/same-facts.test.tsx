import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  ParticipantCard,
} from '../../src/entries/index.js';
import {
  controlGrants,
  findSessionIssues,
  legKey,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from '../../src/entries/model.js';
import { SessionReview } from '../../src/entries/review.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import * as controlData from '../../stories/data/control.js';
import * as legData from '../../stories/data/legs.js';
import * as reportedData from '../../stories/data/reported.js';
import { cleanSession, faultySession, manyOffers } from '../../stories/data/review.js';
import * as sessionData from '../../stories/data/sessions.js';
import { NOW } from '../../stories/data/time.js';
import * as wrapupData from '../../stories/data/wrapups.js';
import { generateSession } from '../support/generate.js';
import { testClock } from '../support/test-clock.js';
import { factsInRow, factsOnCard, grantInList, textOf, type ReadFacts } from './same-facts.js';

type Legs = readonly CobrowseMediaParticipant[];

interface Sample {
  readonly session: CobrowseConversation;
  readonly now: number;
}

const sampleOf = (participants: Legs): Sample => ({ session: { id: 's', participants }, now: NOW });
/** As many legs as the table shows without scrolling. */
const fewOffers = { ...manyOffers, participants: manyOffers.participants?.slice(0, 10) };
const { crowdedSession: _crowd, manyPages: _pages, ...controlSessions } = controlData;

/** Every sample of the stories that is a session, and every single leg as a session of its own. */
const samples: readonly (readonly [name: string, sample: Sample])[] = [
  ...Object.entries({ ...controlSessions, ...sessionData }).map(
    ([name, participants]) => [name, sampleOf(participants)] as const,
  ),
  ...Object.entries({ ...legData, ...wrapupData, ...reportedData }).map(
    ([name, leg]) => [name, sampleOf([leg])] as const,
  ),
  ...Object.entries({ cleanSession, faultySession, fewOffers }).map(
    ([name, session]) => [name, { session, now: NOW }] as const,
  ),
  ['legs without ids', sampleOf([{ cobrowseRole: 'viewer' }, { controlling: ['x'] }, {}])],
  ...Array.from({ length: 25 }, (_, seed) => [`made up, ${seed}`, generateSession(seed)] as const),
];

const shown = (now: number, children: React.ReactNode): React.ReactElement => (
  <CobrowseKitProvider locale="en" timeZone="UTC" clock={testClock(now)}>
    {children}
  </CobrowseKitProvider>
);

/** What the cards of all legs say. */
function readCards({ session, now }: Sample): readonly ReadFacts[] {
  const participants: Legs = session.participants ?? [];
  const { unmount } = render(
    shown(
      now,
      participants.map((leg, index) => (
        <ParticipantCard key={index} participant={leg} participants={participants} />
      )),
    ),
  );
  const facts = screen.getAllByRole('article').map(factsOnCard);
  unmount();
  return facts;
}

test.each(samples)('card and table say the same: %s', (_name, sample) => {
  const { session, now } = sample;
  const cards = readCards(sample);
  render(
    shown(
      now,
      <ParticipantsTable
        participants={session.participants ?? []}
        getSession={() => session}
        defaultState={{ hiddenColumns: [] }}
      />,
    ),
  );
  const rows = screen.getAllByRole('row').slice(1).map(factsInRow);
  expect(rows).toEqual(cards);
});

test.each(samples)('card and list say the same: %s', (_name, sample) => {
  const { session, now } = sample;
  const participants: Legs = session.participants ?? [];
  const cards = readCards(sample);
  const grants = controlGrants(participants);
  const cardOf = (leg: CobrowseMediaParticipant | undefined): ReadFacts | undefined =>
    leg && cards[participants.indexOf(leg)];
  for (const leg of participants) {
    const { container, unmount } = render(
      shown(now, <ControllingParticipantsList participants={participants} participant={leg} />),
    );
    const rows = [...container.querySelectorAll('.cb-row')].map(grantInList);
    const others = [
      ...grants.filter(({ controller }) => controller === leg).map(({ target }) => target),
      ...grants
        .filter(({ target, status }) => target === leg && status !== 'self')
        .map(({ controller }) => controller),
    ].map(cardOf);
    const card = cardOf(leg);
    const said = [...(card?.controls ?? []), ...(card?.controlledBy ?? [])];
    expect(rows).toEqual(
      said.map((grant, index) => ({
        grant,
        role: others[index]?.role ?? '',
        state: others[index]?.state ?? '',
      })),
    );
    unmount();
  }
});

test.each(samples)('card and review say the same: %s', async (_name, sample) => {
  const { session, now } = sample;
  const user = userEvent.setup();
  const cards = readCards(sample);
  render(shown(now, <SessionReview session={session} now={now} />));
  for (const offers of screen.queryAllByText(/unanswered offers?$/, { selector: 'summary *' })) {
    await user.click(offers);
  }
  const people = screen.getByRole('region', { name: 'People and their connections' });
  const buttons = [...people.querySelectorAll<HTMLElement>('[data-leg]')];
  expect(buttons).toHaveLength(cards.length);
  for (const button of buttons) {
    await user.click(button);
    const selected = screen.getByRole('region', { name: 'Selected participant' });
    const card = factsOnCard(within(selected).getByRole('article'));
    expect(cards).toContainEqual(card);
    const row = factsOnCard(button);
    const { role, purpose, state, duration } = card;
    expect(row).toMatchObject({ role, purpose, state, duration });
    // Legs of one person stand below the name.
    expect([card.name, '']).toContain(row.name);
    expect([card.end, '']).toContain(row.end);
  }
});

describe('a finding is what the card of its leg says', () => {
  /** Rules whose facts a card shows, and the words that both use. */
  const sharedWords: Readonly<Record<string, RegExp>> = {
    'alerting-overdue': /Time to answer has run out/,
    'long-hold': /On hold for/,
    'hold-without-start': /On hold/,
    'control-of-unknown': /not in this session/,
    'control-of-ended': /Controlled .* ended/,
    'control-of-self': /controls their own page/,
    'control-by-several': /\d people control the same page/,
    'wrapup-overdue': /Wrap-up overdue/,
    'wrapup-pending': /Wrap-up (due|overdue)/,
    'wrapup-timed-out': /Wrap-up timed out/,
    'error-reported': /Error: /,
  };

  test.each(samples)('%s', (_name, { session, now }) => {
    const participants: Legs = session.participants ?? [];
    const { findings } = findSessionIssues({ session, now });
    for (const { rule, legs } of findings) {
      const words = sharedWords[rule];
      if (!words || legs.length === 0) continue;
      const { unmount } = render(
        shown(
          now,
          participants
            .filter((leg) => legs.includes(legKey(leg)))
            .map((leg, index) => (
              <ParticipantCard key={index} participant={leg} participants={participants} />
            )),
        ),
      );
      const texts = screen.getAllByRole('article').map(textOf);
      expect(
        texts.some((text) => words.test(text)),
        `${rule}: ${texts.join()}`,
      ).toBe(true);
      unmount();
    }
  });
});
