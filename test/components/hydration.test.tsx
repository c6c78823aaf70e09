import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  CobrowseOffer,
  ControllingParticipantsList,
  fixedClock,
  Participant,
  ParticipantActions,
  ParticipantCard,
  ViewerFrame,
  ViewerUrlLauncher,
} from '../../src/entries/index.js';
import { lookUp } from '../../stories/directory.js';
import { alertingAgent, heldCustomer } from '../../stories/data/legs.js';
import { freshOffer } from '../../stories/data/offers.js';
import { agent, customer } from '../../stories/data/people.js';
import { everyField } from '../../stories/data/reported.js';
import { liveSession } from '../../stories/data/sessions.js';
import { NOW } from '../../stories/data/time.js';
import { counting } from '../../stories/data/wrapups.js';
import { viewerUrl } from '../support/framed-viewer.js';
import { hydrate } from '../support/hydrate.js';
import { eventually } from '../support/eventually.js';

const loopback = { allowLoopback: true };

describe('hydrates silently', () => {
  test.each([
    ['ParticipantCard', <ParticipantCard key="" participant={everyField} defaultDetailsOpen />],
    ['a card of nothing', <ParticipantCard key="" participant={{}} />],
    ['a card on hold', <ParticipantCard key="" participant={heldCustomer} />],
    ['a card that alerts', <ParticipantCard key="" participant={alertingAgent} />],
    ['a card in wrap-up', <ParticipantCard key="" participant={counting} />],
    [
      'ControllingParticipantsList',
      <ControllingParticipantsList key="" participants={liveSession} />,
    ],
    [
      'the list of one participant',
      <ControllingParticipantsList key="" participants={liveSession} participant={agent} />,
    ],
    [
      'a card with actions and an open form',
      <ParticipantCard
        key=""
        participant={counting}
        actions={<ParticipantActions handlers={{ finishWrapup: () => {} }} defaultWrapupOpen />}
      />,
    ],
    ['ViewerUrlLauncher', <ViewerUrlLauncher key="" participant={agent} allowCopy />],
    [
      'the launcher of a window',
      <ViewerUrlLauncher key="" viewerUrl={String(agent.viewerUrl)} openIn="window" />,
    ],
    ['CobrowseOffer', <CobrowseOffer key="" offer={freshOffer} participant={customer} />],
    ['ViewerFrame', <ViewerFrame key="" viewerUrl={viewerUrl('/')} viewerUrlPolicy={loopback} />],
    [
      'CobrowseKitProvider',
      <CobrowseKitProvider key="" locale="de" timeZone="UTC" resolveReferences={lookUp}>
        <ParticipantCard participant={agent} participants={liveSession} defaultDetailsOpen />
      </CobrowseKitProvider>,
    ],
    [
      'Participant',
      <Participant.Root key="" participant={customer}>
        <Participant.Name />
        <Participant.Duration />
      </Participant.Root>,
    ],
  ])('%s', async (_name, element) => {
    const { page: shown } = await hydrate(element);
    expect(shown).not.toBeEmptyDOMElement();
  });
});

test('the server writes English and UTC', () => {
  const leg = { endTime: customer.startTime };
  const server = renderToString(<ParticipantCard participant={leg} />);
  expect(server).toMatch(/Mar 4, 2026, 3:13:52\sPM UTC/);
});

test('only ticking texts wait for the browser', async () => {
  const { server, page: shown } = await hydrate(
    <CobrowseKitProvider clock={fixedClock(NOW)}>
      <ParticipantCard participant={customer} />
    </CobrowseKitProvider>,
  );
  expect(server.match(/--:--/g)).toHaveLength(1);
  expect(shown).toHaveTextContent('05:41');
});

test('the server writes every field into closed details, and no inline style', () => {
  const server = renderToString(<ParticipantCard participant={everyField} />);
  expect(server).toContain(String(everyField.cobrowseSessionId));
  expect(server).toContain('Night desk');
  expect(server).not.toContain(String(everyField.address));
  expect(server).not.toContain('style=');
  expect(screen.queryByRole('article')).toBeNull();
});

test('details that a user opened before hydration stay open, and close at the next click', async () => {
  const user = userEvent.setup();
  await hydrate(<ParticipantCard participant={agent} />, (markup) => {
    const details = markup.querySelector('details');
    if (details) details.open = true;
  });
  const summary = screen.getByText('Details');
  expect(screen.getByText('Participant ID')).toBeVisible();
  await user.click(summary);
  expect(screen.getByText('Participant ID')).not.toBeVisible();
});

test('a viewer is framed in the browser only, where its messages are heard from the beginning', async () => {
  const onJoinCode = vi.fn<(code: string) => void>();
  const url = viewerUrl('/', { post: [{ joinCode: '918273' }] });
  const { server, page: shown } = await hydrate(
    <ViewerFrame viewerUrl={url} viewerUrlPolicy={loopback} onJoinCode={onJoinCode} />,
  );
  expect(server).not.toContain('iframe');
  expect(server).toContain('Loading the viewer…');
  expect(shown.querySelector('iframe')).not.toBeNull();
  await eventually(() => expect(onJoinCode).toHaveBeenCalledWith('918273', null));
});
