/** The agent desk while others act: each change is said once, and nothing is offered in vain. */
import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  button,
  cause,
  demo,
  doesNotShow,
  openDesk,
  panel,
  PATIENCE,
  press,
  share,
  shows,
} from './support/desk.js';
import { setUpDemoTests } from './support/set-up.js';

const watch = setUpDemoTests();

beforeEach(() => window.sessionStorage.clear()); // each test is another visitor

test('an offer that was answered is no longer said to be sent', async () => {
  await openDesk();
  await press('Offer co-browse');
  await waitFor(
    () => expect(within(panel()).getAllByRole('status').map(textOf)).toContain('Offer sent'),
    PATIENCE,
  );
  await cause('Declines the offer');
  await shows('declined');
  await doesNotShow('Offer sent');
  // The kit announces another offer.
  await press('Offer again');
  await shows('expires in');
  await doesNotShow('Offer sent');
});

test('says which conversation is open when a new customer writes', async () => {
  await openDesk();
  await press('A new customer writes');
  const list = within(demo.page.getByRole('navigation', { name: 'Conversations' }));
  const spoken = (): unknown => list.getAllByRole('status').map(textOf);
  const isOpen = 'Conversation with Ilya Okoro is open';
  await waitFor(() => expect(spoken()).toContain(isOpen), PATIENCE);
  await demo.user.click(list.getByRole('button', { name: /^Marta Lindqvist/ }));
  await waitFor(() => expect(spoken()).not.toContain(isOpen), PATIENCE);
  const ilya = list.getByRole('button', { name: /^Ilya Okoro/ });
  await demo.user.click(ilya);
  await waitFor(() => expect(ilya).toHaveAttribute('aria-current', 'true'), PATIENCE);
  expect(spoken(), 'the user opened it').not.toContain(isOpen);
});

test('says that the customer has left, when there is no co-browse to say it', async () => {
  await openDesk();
  const regions = within(panel()).getAllByRole('status');
  await cause('Leaves');
  await shows('Marta Lindqvist has left the conversation.');
  expect(regions.map(textOf)).toContain('Marta Lindqvist has left the conversation.');
  expect(demo.page.queryByRole('button', { name: 'Offer co-browse' })).toBeNull();
});

test('after a transfer the page of the customer is out of sight, and nothing is offered', async () => {
  await openDesk();
  await share();
  await demo.page.findByTitle('Co-browse viewer', {}, PATIENCE);
  await cause('Takes over (transfer)');
  await waitFor(() => expect(demo.page.queryByTitle('Co-browse viewer')).toBeNull(), PATIENCE);
  await cause('Your wrap-up times out');
  const marta = await button(/^Marta Lindqvist/);
  await waitFor(() => expect(marta).toHaveTextContent('Transferred'), PATIENCE);
  await cause('Stops sharing');
  await shows(/Marta Lindqvist.*Ended/);
  expect(demo.page.queryByRole('button', { name: 'Offer co-browse' })).toBeNull();
});

test('an agent whose connection failed can still end the co-browse', async () => {
  await openDesk();
  await share();
  await cause('Your connection fails');
  await shows('The connection to the page was lost.');
  const marta = within(demo.page.getByRole('article', { name: 'Marta Lindqvist' }));
  await demo.user.click(await marta.findByRole('button', { name: 'More actions' }, PATIENCE));
  await demo.user.click(await marta.findByRole('menuitem', { name: 'End co-browse' }, PATIENCE));
  const question = await demo.page.findByRole('alertdialog', {
    name: 'End the co-browse session with Marta Lindqvist?',
  });
  await demo.user.click(within(question).getByRole('button', { name: 'End co-browse' }));
  expect(await button('Offer co-browse')).toBeVisible();
});

test('lists changes of a person with two connections', async () => {
  await openDesk();
  await share();
  await cause('Stops sharing');
  await share();
  await cause('Stops sharing');
  await cause('Your wrap-up times out');
  await shows('Wrap-up timed out');
  expect(watch.messages).toEqual([]);
});

const textOf = ({ textContent }: Element): string | null => textContent;
