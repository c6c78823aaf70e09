/** The agent desk as an agent uses it, against the stand-in service with real requests and sockets. */
import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations, excessWidth, openDemo, type DemoFrame } from './support/frame.js';
import { signals } from '../../src/words/en/signals.js';
import { setUpDemoTests } from './support/set-up.js';

const watch = setUpDemoTests();
let demo: DemoFrame;

beforeEach(() => window.sessionStorage.clear()); // each test is another visitor

/** Real requests and sockets, on a machine that may have much else to do. */
const PATIENCE = { timeout: 15_000 };

async function openDesk(width = 1440, height = 900): Promise<void> {
  demo = await openDemo('#/desk', width, height);
  await demo.page.findByRole('button', { name: 'Offer co-browse' }, PATIENCE);
}

const button = (name: string | RegExp): Promise<HTMLElement> =>
  demo.page.findByRole('button', { name }, PATIENCE);

async function press(name: string): Promise<void> {
  await demo.user.click(await button(name));
}

/** Presses the button of an event when the service says that it is possible. */
async function cause(name: string): Promise<void> {
  await waitFor(
    () => expect(demo.page.getByRole('button', { name })).not.toHaveAttribute('aria-disabled'),
    PATIENCE,
  );
  await press(name);
}

/** Something happens without a press of a button here, so that the focus stays where it is. */
async function happens(eventId: string): Promise<void> {
  const visitor = window.sessionStorage.getItem('cobrowse-kit-demo.visitor');
  const api = `/genesys/${visitor}/api/v2`;
  const listing = await fetch(`${api}/conversations`);
  const { entities } = (await listing.json()) as { entities: readonly { id: string }[] };
  await fetch(`${api}/stand-in/${entities[0]?.id}/${eventId}`, { method: 'POST' });
}

const panel = (): HTMLElement => demo.page.getByRole('region', { name: 'Co-browse' });

async function shows(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(panel()).toHaveTextContent(text), PATIENCE);
}

async function doesNotShow(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(panel()).not.toHaveTextContent(text), PATIENCE);
}

async function share(): Promise<void> {
  await press('Offer co-browse');
  await cause('Accepts the offer');
  await waitFor(
    () =>
      expect(demo.page.getByRole('article', { name: /^Tobias Renner/ })).toHaveTextContent(
        'Connected',
      ),
    PATIENCE,
  );
}

test('a session goes from the offer to the finished wrap-up', async () => {
  await openDesk();
  await press('Offer co-browse');
  await shows(/offer.*Marta Lindqvist.*expires in/);
  await shows(/Code \d{3} \d{3}/);
  await cause('Accepts the offer');
  await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  await demo.page.findByTitle('Co-browse viewer', {}, PATIENCE);

  await shows('Nobody is in control.');
  await cause('Grants control');
  await shows('You control Marta Lindqvist');
  await cause('Revokes control');
  await doesNotShow('You control');

  const customer = within(demo.page.getByRole('article', { name: 'Marta Lindqvist' }));
  await demo.user.click(customer.getByRole('button', { name: 'Hold' }));
  await demo.user.click(await customer.findByRole('button', { name: 'Resume' }, PATIENCE));
  await customer.findByRole('button', { name: 'Hold' }, PATIENCE);

  await cause('Is asked to join');
  await cause('Answers');
  await demo.page.findByRole('article', { name: 'Ngozi Adeyemi' }, PATIENCE);

  await cause('Leaves');
  await demo.user.click(await demo.page.findByLabelText(/^Wrap-up code/, {}, PATIENCE));
  await demo.user.click(await demo.page.findByRole('option', { name: 'Card blocked' }, PATIENCE));
  await demo.user.type(demo.page.getByLabelText('Notes'), 'Blocked the travel card.');
  await press('Finish wrap-up');
  await waitFor(
    () => expect(demo.page.queryByRole('button', { name: 'Finish wrap-up' })).toBeNull(),
    PATIENCE,
  );
  await waitFor(
    () =>
      expect(demo.page.getByRole('button', { name: /Marta Lindqvist/ })).toHaveTextContent('Ended'),
    PATIENCE,
  );
  expect(watch.messages).toEqual([]);
});

test('a killed socket shows that it reconnects, and comes back with what was missed', async () => {
  await openDesk();
  await share();
  await press('The socket closes');
  await shows('Reconnecting');
  await cause('Grants control');
  await shows('You control Marta Lindqvist');
  await shows('Live');
  expect(panel()).not.toHaveTextContent('Reconnecting');
});

test('the session is still there after the page was loaded again', async () => {
  await openDesk();
  await share();
  demo.close();
  demo = await openDemo('#/desk', 1440, 900);
  const marta = await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  expect(marta).toHaveTextContent('Connected');
});

test('without co-browse legs the offer, the messages and the participants are enough', async () => {
  await openDesk();
  await demo.user.click(demo.page.getByLabelText('Genesys Cloud lists the co-browse legs'));
  await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  await press('Offer co-browse');
  await cause('Accepts the offer');
  await demo.page.findByTitle('Co-browse viewer', {}, PATIENCE);
  await shows('accepted');
  await cause('Grants control');
  await shows(signals.youControl);
  await cause('Leaves');
  expect(await button('Finish wrap-up')).toBeVisible();
});

/** Presses Tab until something with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await demo.user.tab();
    if (name.test(nameOf(demo.document.activeElement))) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** What a person would call a control: enough of it for this page. */
function nameOf(element: Element | null): string {
  const label = element && 'labels' in element && (element as HTMLInputElement).labels?.[0];
  return (label || element)?.textContent ?? '';
}

test('works by keyboard alone, and the focus is never lost', async () => {
  await openDesk();
  await tabTo(/^Offer co-browse/);
  await demo.user.keyboard('{Enter}');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
  await waitFor(
    () =>
      expect(
        demo.page.getByRole('button', { name: 'Accepts the offer' }),
      ).toHaveAccessibleDescription(''),
    PATIENCE,
  );
  await tabTo(/^Accepts the offer/);
  await demo.user.keyboard('{Enter}');
  await demo.page.findByRole('article', { name: 'Tobias Renner' }, PATIENCE);
  await tabTo(/^Leaves/);
  await demo.user.keyboard('{Enter}');
  await button('Finish wrap-up');
  await tabTo(/^Wrap-up code/);
  await demo.user.keyboard('card bl');
  await demo.page.findByRole('option', { name: 'Card blocked' }, PATIENCE);
  await demo.user.keyboard('{ArrowDown}{Enter}');
  await tabTo(/^Finish wrap-up/);
  await demo.user.keyboard('{Enter}');
  await waitFor(
    () => expect(demo.page.getByRole('button', { name: /^Marta/ })).toHaveTextContent('Ended'),
    PATIENCE,
  );
  expect(demo.document.body).not.toHaveFocus();
});

test('the focus goes to the panel when what had it goes away', async () => {
  await openDesk();
  await press('Offer co-browse');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
  (await button('Withdraw offer')).focus();
  await happens('accept');
  await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);

  const customer = within(demo.page.getByRole('article', { name: 'Marta Lindqvist' }));
  customer.getByRole('button', { name: 'Hold' }).focus();
  await happens('leave');
  await button('Finish wrap-up');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
});

test('has links to its parts, the co-browse panel before the page that can hold the keyboard', async () => {
  await openDesk();
  await share();
  await demo.page.findByTitle('Co-browse viewer', {}, PATIENCE);
  await demo.user.click(demo.page.getByRole('link', { name: 'Skip to the viewer' }));
  expect(demo.page.getByRole('region', { name: 'Viewer' })).toHaveFocus();
  await demo.user.click(demo.page.getByRole('link', { name: 'Skip to the co-browse panel' }));
  expect(panel()).toHaveFocus();
  const viewer = demo.page.getByRole('region', { name: 'Viewer' });
  expect(panel().compareDocumentPosition(viewer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('shows the timeline of its session, which goes on while the session does', async () => {
  await openDesk();
  expect(demo.page.queryByRole('region', { name: 'Timeline' })).toBeNull();
  await share();
  const timeline = await demo.page.findByRole('region', { name: 'Timeline' }, PATIENCE);
  timeline.scrollIntoView();
  const label = async (): Promise<string | null> => {
    const bar = await within(timeline).findByRole(
      'option',
      { name: /^Connected: .*Tobias Renner/ },
      PATIENCE,
    );
    return bar.getAttribute('aria-label');
  };
  const first = await label();
  await waitFor(async () => expect(await label()).not.toBe(first), PATIENCE);
  const second = await label();
  await waitFor(async () => expect(await label()).not.toBe(second), PATIENCE);
});

test('a wrap-up that timed out closes its form', async () => {
  await openDesk();
  await share();
  await cause('Stops sharing');
  await button('Finish wrap-up');
  await cause('Your wrap-up times out');
  await shows('Wrap-up timed out');
  await waitFor(
    () => expect(demo.page.queryByRole('button', { name: 'Finish wrap-up' })).toBeNull(),
    PATIENCE,
  );
  // The customer is still there: another co-browse begins without the old wrap-up.
  await share();
  await doesNotShow('Wrap-up timed out');
});

test('events that cannot happen say why', async () => {
  await openDesk();
  const accept = await button('Accepts the offer');
  await waitFor(() => expect(accept).toHaveAccessibleDescription('Nothing is offered.'), PATIENCE);
  await demo.user.click(accept);
  expect(panel()).not.toHaveTextContent('Connected');
});

test('something new in another conversation is marked until it is opened', async () => {
  await openDesk();
  await press('Offer co-browse');
  await press('A new customer writes');
  await demo.page.findByRole('heading', { name: 'Ilya Okoro' }, PATIENCE);
  const marta = await button(/^Marta Lindqvist/);
  expect(marta).not.toHaveTextContent('New activity');
  // The script plays in a conversation of its own.
  await press('Next step');
  await demo.page.findByRole('heading', { name: 'Zofia Wójcik-Hernández' }, PATIENCE);
  await demo.user.click(marta);
  await press('Next step');
  const zofia = await button(/^Zofia/);
  await waitFor(() => expect(zofia).toHaveTextContent('New activity'), PATIENCE);
  await demo.user.click(zofia);
  expect(zofia).not.toHaveTextContent('New activity');
});

test('is accessible, and not wider than a window of 320 px', async () => {
  await openDesk(320, 640);
  await share();
  await cause('Grants control');
  await shows('You control Marta Lindqvist');
  expect(excessWidth(demo)).toBe(0);
  expect(await axeViolations(demo)).toEqual([]);
});
