/** The agent desk as an agent uses it, against the stand-in service with real requests and sockets. */
import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  button,
  cause,
  demo,
  doesNotShow,
  openDesk,
  openPage,
  panel,
  PATIENCE,
  press,
  share,
  shows,
} from './support/desk.js';
import { axeViolations, excessWidth } from './support/frame.js';
import { signals } from '../../src/words/en/signals.js';
import { setUpDemoTests } from './support/set-up.js';

const watch = setUpDemoTests();

beforeEach(() => window.sessionStorage.clear()); // each test is another visitor

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
  await demo.user.click(await customer.findByRole('button', { name: 'Hold' }, PATIENCE));
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
  await openPage();
  const marta = await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  expect(marta).toHaveTextContent('Connected');
});

test('without co-browse legs the offer, the messages and the participants are enough', async () => {
  await openDesk();
  await demo.user.click(demo.page.getByLabelText('Genesys Cloud lists the co-browse connections'));
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
  await waitFor(
    () => expect(accept).toHaveAccessibleDescription('There is no open offer.'),
    PATIENCE,
  );
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
  await cause('Next step');
  await demo.page.findByRole('heading', { name: 'Zofia Wójcik-Hernández' }, PATIENCE);
  await demo.user.click(marta);
  await cause('Next step');
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
