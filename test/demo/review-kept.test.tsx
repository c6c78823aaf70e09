import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { blockAddresses } from './support/watch.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const LONG = { timeout: 20_000 };

const openReview = async (): Promise<void> => {
  demo = await openDemo('#/review');
};
const button = (name: string) => demo.page.getByRole('button', { name });
const region = (name: string) => within(demo.page.getByRole('region', { name }));
const done = (text: RegExp | string) =>
  waitFor(() => expect(demo.page.getAllByRole('status')[0]).toHaveTextContent(text), {
    timeout: 20_000,
  });
const review = () =>
  demo.page.findByRole('region', { name: 'Co-browse session' }, { timeout: 20_000 });
const choose = async (content: string, name = 'session.json'): Promise<void> => {
  await demo.user.upload(demo.page.getByLabelText('File'), new File([content], name));
};
const session = (id: string, name: string): string =>
  JSON.stringify({ id, participants: [{ id: `p-${id}`, name, state: 'connected' }] });

describe('what is open', () => {
  const goTo = async (page: string, heading: RegExp): Promise<void> => {
    await demo.user.click(demo.page.getByRole('link', { name: page }));
    await demo.page.findByRole('heading', { level: 1, name: heading }, { timeout: 20_000 });
  };

  test('is restored after a visit to another page, with its leg', async () => {
    await openReview();
    await choose(session('c1', 'Rosa Amsel') + session('c2', 'Ilya Brandt'), 'two.json');
    await done('2 sessions');
    await demo.user.click(demo.page.getByRole('link', { name: /Rosa Amsel/ }));
    expect(
      await region('Selected participant').findByRole('article', { name: 'Rosa Amsel' }),
    ).toBeVisible();
    const { hash } = demo.window.location;
    expect(hash).toContain('c1');

    await goTo('Components', /./);
    expect(demo.page.queryByRole('region', { name: 'Co-browse session' })).toBeNull();
    await goTo('Review', /^Review/);
    await done('Read two.json');
    expect(
      region('Selected participant').getByRole('article', { name: 'Rosa Amsel' }),
    ).toBeVisible();
    await waitFor(() => expect(demo.window.location.hash).toBe(hash));
  });

  test('is closed with a button', async () => {
    await openReview();
    await choose(session('c1', 'Rosa Amsel'));
    await done('1 session');
    const row = (await within(await review()).findAllByRole('button', { name: /Rosa Amsel/ }))[0];
    await demo.user.click(row ?? demo.document.body);
    await demo.user.click(button('Close file'));
    expect(demo.page.queryByRole('region', { name: 'Co-browse session' })).toBeNull();
    expect(button('Open a file')).toHaveFocus();
    await waitFor(() => expect(demo.window.location.hash).toBe('#/review'));
    await goTo('Supervisor', /./);
    await goTo('Review', /^Review/);
    expect(demo.page.queryByText(/session\.json/)).toBeNull();
  });
});

test('a table that cannot be fetched says so, and offers to try again', async () => {
  await openReview();
  await demo.user.click(button('One session'));
  await review();
  await blockAddresses('*/legs-table*');
  await demo.user.click(button('All participants as a table'));
  const table = region('All participants as a table');
  expect(await table.findByRole('alert')).toHaveTextContent(/could not be loaded.*reload the page/);
  await demo.user.click(table.getByRole('button', { name: 'Try again' }));
  expect(button('All participants as a table')).toHaveFocus();
  // The browser remembers that this module failed, so the advice is still needed.
  expect(await table.findByRole('alert')).toBeVisible();
  expect(
    region('Selected participant').getByRole('article', { name: 'Marta Lindqvist' }),
  ).toBeVisible();
  await blockAddresses();
});

test('a session of many thousand legs is read to its end, and one leg of them reached', async () => {
  const participants = Array.from({ length: 12_000 }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    state: 'connected',
    ...(index === 11_900 && { errorInfo: { code: 'lost' } }),
  }));
  await openReview();
  await choose(JSON.stringify({ id: 'big', participants }));
  await done('1 session');
  const error = await demo.page.findByRole('button', { name: /error was reported/ }, LONG);
  expect(await review()).toHaveTextContent('Connections12,000');
  await demo.user.click(error);
  expect(
    region('Selected participant').getByRole('article', { name: 'Person 11900' }),
  ).toBeVisible();
  expect(demo.document.activeElement).toHaveTextContent('Person 11900');
});
