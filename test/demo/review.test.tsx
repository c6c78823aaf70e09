import { fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { conversationId } from '../../stories/data/people.js';
import { samples } from '../../stories/demo/review/samples.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

const watch = setUpDemoTests();
let demo: DemoFrame;

const openReview = async (hash = ''): Promise<void> => {
  demo = await openDemo(`#/review${hash}`);
};
const button = (name: string) => demo.page.getByRole('button', { name });
const region = (name: string) => within(demo.page.getByRole('region', { name }));
const done = (text: RegExp | string) =>
  waitFor(() => expect(demo.page.getAllByRole('status')[0]).toHaveTextContent(text), {
    timeout: 20_000,
  });
const review = () => demo.page.findByRole('region', { name: 'Co-browse session' });

/** The constructors of the visitor's own window: events take nothing of another one. */
const inside = () => demo.window as Window & typeof globalThis;
const fileOf = (content: string, name: string): File => new File([content], name);
const choose = async (content: string, name = 'session.json'): Promise<void> => {
  await demo.user.upload(demo.page.getByLabelText('File'), fileOf(content, name));
};
const session = (id: string, name: string): string =>
  JSON.stringify({ id, participants: [{ id: `p-${id}`, name, state: 'connected' }] });

describe('opens', () => {
  test.each(samples.map(({ name }) => name))('the sample: %s', async (name) => {
    await openReview();
    await demo.user.click(button(name));
    await done(`Read the sample “${name}”`);
    expect(within(await review()).getAllByText(/Tobias Renner/)[0]).toBeVisible();
    expect(watch.messages).toEqual([]);
  });

  test('a file, chosen by the button', async () => {
    await openReview();
    await choose(session('c1', 'Rosa Amsel'));
    await done('Read session.json, 82 bytes: 1 session.');
    expect(within(await review()).getAllByText('Rosa Amsel')[0]).toBeVisible();
  });

  test('what is pasted anywhere', async () => {
    await openReview();
    const { DataTransfer, ClipboardEvent } = inside();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', session('c1', 'Rosa Amsel'));
    demo.document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    await done('Read the clipboard');
    expect(within(await review()).getAllByText('Rosa Amsel')[0]).toBeVisible();
  });

  test('what is pasted as text', async () => {
    await openReview();
    await demo.user.click(demo.page.getByText('Paste as text'));
    fireEvent.change(demo.page.getByLabelText('JSON, or a log'), {
      target: { value: session('c1', 'Rosa Amsel') },
    });
    await demo.user.click(button('Read it'));
    await done('Read the pasted text');
    expect(within(await review()).getAllByText('Rosa Amsel')[0]).toBeVisible();
  });

  test('what is dropped', async () => {
    await openReview();
    const { DataTransfer, DragEvent } = inside();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(session('c1', 'Rosa Amsel'), 'dropped.json'));
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      demo.document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    await done('Read dropped.json');
    expect(within(await review()).getAllByText('Rosa Amsel')[0]).toBeVisible();
  });

  test('one thing after the other', async () => {
    await openReview();
    await choose(session('c1', 'Rosa Amsel'));
    await done('1 session');
    await choose(session('c2', 'Ilya Brandt'), 'other.json');
    await done('Read other.json');
    await waitFor(() => expect(demo.page.getAllByText('Ilya Brandt')[0]).toBeVisible());
    expect(demo.page.queryByText('Rosa Amsel')).toBeNull();
  });
});

test('shows at a glance who controlled whom, and requests nothing from other hosts', async () => {
  watch.requests.length = 0;
  await openReview();
  expect(demo.page.getByText(/Nothing leaves the browser/)).toBeVisible();
  await demo.user.click(button('One session'));
  await review();
  expect(await region('Who controls whom').findByRole('listitem')).toHaveTextContent(
    /^Tobias Renner controlled Marta Lindqvist/,
  );
  const hosts = new Set(watch.requests.map((url) => new URL(url).host));
  expect([...hosts].filter(Boolean)).toEqual([window.location.host]);
});

describe('any bytes', () => {
  test.each([
    ['nothing', '', /There is nothing in odd/],
    ['no JSON', '<!doctype html>', /No session was found in odd/],
    ['binary', '\u0000\uFFFD\u0001[[{'.repeat(500), /No session was found in odd/],
    ['JSON of another kind', '[1,"a",null]', /No session was found in odd/],
    ['no end of brackets', '['.repeat(20_000), /No session was found in odd/],
  ])('get a message: %s', async (_, content, message) => {
    await openReview();
    await choose(content, 'odd');
    await waitFor(() => expect(demo.page.getByRole('alert')).toHaveTextContent(message), {
      timeout: 20_000,
    });
    expect(watch.messages).toEqual([]);
  });

  test('the good part is shown, the problems by line and path', async () => {
    await openReview();
    await choose(`${session('c1', 'Rosa Amsel')}\n{"id":\n[7]`, 'half.log');
    await done('1 session');
    expect(within(await review()).getAllByText('Rosa Amsel')[0]).toBeVisible();
    expect(demo.page.getByRole('heading', { name: /problems? while reading$/ })).toBeVisible();
    const [problem] = demo.page.getAllByText(/not valid JSON/);
    expect(problem?.parentElement).toHaveTextContent(/^Error.*Line 2 \$/);
  });
});

test('a long reading shows progress and can be canceled', async () => {
  await openReview();
  const line = `${session('c', 'Rosa Amsel')}\n`;
  await choose(line.repeat(400_000), 'long.log');
  const bar = await demo.page.findByRole('progressbar', { name: 'Reading' });
  await waitFor(() => expect(bar.getAttribute('value')).not.toBe('0'), { timeout: 20_000 });
  await demo.user.click(button('Cancel'));
  expect(demo.page.queryByRole('progressbar')).toBeNull();
  expect(demo.page.queryByRole('region', { name: 'Co-browse session' })).toBeNull();
  expect(button('Open a file')).toHaveFocus();
});

describe('several sessions', () => {
  const list = () => within(demo.page.getByRole('navigation', { name: 'Sessions' }));
  const openDay = async (hash?: string): Promise<void> => {
    await openReview(hash);
    await demo.user.click(button('A day of sessions'));
    await done('120 sessions');
    await review();
  };

  test('are a list, newest first, with counts of findings', async () => {
    await openDay();
    expect(list().getByRole('status')).toHaveTextContent('120 sessions: 1 to 50');
    const links = list().getAllByRole('link');
    expect(links).toHaveLength(50);
    expect(links[0]).toHaveTextContent('1 error');
    expect(links[0]).toHaveAttribute('aria-current', 'page');
    await demo.user.selectOptions(list().getByLabelText('Order'), 'Oldest first');
    expect(list().getAllByRole('link')[0]).toHaveTextContent('7:1');
  });

  test('are found by words, and turned over', async () => {
    await openDay();
    await demo.user.click(list().getByRole('button', { name: 'Next' }));
    expect(list().getByRole('status')).toHaveTextContent('51 to 100');
    await demo.user.type(list().getByRole('searchbox'), 'rosa haddad');
    expect(list().getByRole('status')).toHaveTextContent(/^\d+ of 120 sessions$/);
    for (const link of list().getAllByRole('link')) expect(link).toHaveTextContent('Rosa Haddad');
    await demo.user.type(list().getByRole('searchbox'), 'nobody');
    expect(list().getByRole('status')).toHaveTextContent('None of 120 sessions');
  });

  test('are selected by a link, which works for anybody who opens the same file', async () => {
    await openDay();
    const [, second] = list().getAllByRole('link');
    await demo.user.click(second ?? demo.document.body);
    await waitFor(() =>
      expect(region('People and their connections').getByText('Ilya Okoro')).toBeVisible(),
    );
    const people = region('People and their connections');
    await demo.user.click(people.getByRole('button', { name: /Tobias Renner/ }));
    const { hash } = demo.window.location;
    expect(decodeURIComponent(hash)).toMatch(/^#\/review\/[0-9a-f-]{36}\.[0-9a-f-]{36}$/);
    demo.close();

    await openDay(hash.replace('#/review', ''));
    await waitFor(() =>
      expect(
        region('Selected participant').getByRole('article', { name: 'Tobias Renner' }),
      ).toBeVisible(),
    );
    expect(region('Who controls whom').queryByText('Marta Lindqvist')).toBeNull();
  });
});

test('ids that may be personal never get into the URL', async () => {
  await openReview();
  await choose(session('rosa@bank.example', 'Rosa Amsel') + session('+46 855 512017', 'Ilya'));
  await done('2 sessions');
  const links = within(demo.page.getByRole('navigation', { name: 'Sessions' })).getAllByRole(
    'link',
  );
  for (const link of links) expect(link.getAttribute('href')).toMatch(/^#\/review\/number-\d$/);
});

test('a copy without personal data can be downloaded', async () => {
  await openReview();
  await demo.user.click(button('One session'));
  await review();
  const blobs: Blob[] = [];
  const frame = inside();
  const create = frame.URL.createObjectURL.bind(frame.URL);
  frame.URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return create(blob);
  };
  await demo.user.click(button('Download without personal data'));
  const text = (await blobs[0]?.text()) ?? '';
  expect(text).toContain(conversationId);
  expect(text).not.toMatch(/Marta|Lindqvist|\+4685/);
});
