import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  CobrowseOffer,
  ControllingParticipantsList,
  ParticipantActions,
  ParticipantCard,
  ViewerFrame,
  ViewerUrlLauncher,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { SessionReview } from '../../src/entries/review.js';
import { agent } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';

const components: readonly (readonly [string, ReactElement])[] = [
  ['card', <ParticipantCard key="card" participant={agent} />],
  [
    'actions',
    <ParticipantActions key="actions" participant={agent} handlers={{ hold: () => {} }} />,
  ],
  ['list', <ControllingParticipantsList key="list" participants={liveSession} />],
  ['launcher', <ViewerUrlLauncher key="launcher" participant={agent} />],
  ['offer', <CobrowseOffer key="offer" outcome="accepted" />],
  ['viewer frame', <ViewerFrame key="frame" participant={agent} viewerUrl="" />],
  ['table', <ParticipantsTable key="table" participants={liveSession} />],
  ['review', <SessionReview key="review" session={{ id: 's1', participants: liveSession }} />],
];
const german = { states: { live: 'Verbunden', held: 'Gehalten' } };

test.each(components)(
  'the English %s on a page in another language says so',
  (_name, component) => {
    const { container } = render(<div lang="de">{component}</div>);
    expect(container.querySelector('.cb-root, .cb-launcher')).toHaveAttribute('lang', 'en');
  },
);

test.each(components)('the translated %s is in the language of its catalog', (_name, component) => {
  const { container, rerender } = render(
    <CobrowseKitProvider locale="de" messages={german}>
      {component}
    </CobrowseKitProvider>,
  );
  const root = container.querySelector('.cb-root, .cb-launcher');
  expect(root).toHaveAttribute('lang', 'de');
  rerender(
    <CobrowseKitProvider locale="de" messages={{ ...german, language: 'de-AT' }}>
      {component}
    </CobrowseKitProvider>,
  );
  expect(root).toHaveAttribute('lang', 'de-AT');
});

test.each([
  ['no locale: the language of the page', undefined, german, 'nl'],
  ['a blank language: the locale', 'de-CH', { ...german, language: ' ' }, 'de-CH'],
  ['no messages at all: English, in any locale', 'de', undefined, 'en'],
])('messages without a language, %s', (_name, locale, messages, language) => {
  render(
    <div lang="nl">
      <CobrowseKitProvider locale={locale} messages={messages}>
        <ParticipantCard participant={agent} />
      </CobrowseKitProvider>
    </div>,
  );
  expect(screen.getByRole('article').closest('[lang]')).toHaveAttribute('lang', language);
});

test('words for one component keep the language of the catalog above', () => {
  render(
    <CobrowseKitProvider locale="en" messages={{ ...german, language: 'de' }}>
      <ParticipantCard participant={agent} messages={{ states: { live: 'Im Gespräch' } }} />
    </CobrowseKitProvider>,
  );
  expect(screen.getByText('Im Gespräch').closest('[lang]')).toHaveAttribute('lang', 'de');
});

test('the server writes the language that the browser has', () => {
  const html = renderToString(
    <CobrowseKitProvider locale="de-CH" messages={german}>
      <ParticipantCard participant={agent} />
    </CobrowseKitProvider>,
  );
  expect(html).toMatch(/<article[^>]* lang="de-CH"/);
});

test('the language that an app sets stays', () => {
  render(<ParticipantCard participant={agent} lang="en-GB" />);
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'en-GB');
});

test('announcements are in the language of the component that makes them', async () => {
  const card = (participant: CobrowseMediaParticipant): ReactElement => (
    <CobrowseKitProvider locale="de" messages={german}>
      <ParticipantCard participant={participant} />
    </CobrowseKitProvider>
  );
  const { rerender } = render(card(agent));
  rerender(card({ ...agent, held: true }));
  const spoken = await screen.findByText(/Gehalten/, { selector: '[role=status] *' });
  expect(spoken.closest('[lang]')).toHaveAttribute('lang', 'de');
});
