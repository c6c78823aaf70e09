/** The kit in the tests of an app: jsdom as it is, without layout and without polyfills. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ParticipantCard, ViewerUrlLauncher } from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { stories } from '../../stories/load.js';
import { agent, customer } from '../../stories/data/people.js';
import { everyField } from '../../stories/data/reported.js';
import { liveSession } from '../../stories/data/sessions.js';
import { allowConsole } from '../support/console.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('jsdom lacks what these tests are about', () => {
  expect(typeof window.matchMedia).not.toBe('function');
  expect('ResizeObserver' in window).toBe(false);
  expect('IntersectionObserver' in window).toBe(false);
  expect('showPopover' in HTMLElement.prototype).toBe(false);
  expect('scrollIntoView' in HTMLElement.prototype).toBe(false);
  expect(document.documentElement.clientHeight).toBe(0);
});

describe.each(stories.map((story) => [story.id, story] as const))('story %s', (_, story) => {
  test('renders silently', async () => {
    const { Component, play, parameters } = story;
    if (parameters.warning) allowConsole('warn', parameters.warning);
    const { container } = render(<Component />);
    await play?.({ canvasElement: container });
    expect(container).not.toBeEmptyDOMElement();
  });
});

/** Jest's environment hands on fewer of Node's globals than Vitest's. */
test('renders without what Jest’s environment lacks', () => {
  for (const name of ['structuredClone', 'TextDecoder', 'TextEncoder', 'fetch', 'ReadableStream']) {
    vi.stubGlobal(name, undefined);
  }
  render(<ParticipantCard participant={everyField} participants={liveSession} />);
  render(<ParticipantsTable participants={liveSession} />);
  render(<SessionReview session={{ id: 'session', participants: liveSession }} />);
  expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeVisible();
});

describe('a card', () => {
  test('opens its details and shows masked data', async () => {
    const user = userEvent.setup();
    const onReveal = vi.fn<(field: string) => void>();
    render(<ParticipantCard participant={everyField} onReveal={onReveal} />);
    await user.click(screen.getByText('Details'));
    await user.click(screen.getByRole('button', { name: 'Show Address' }));
    expect(onReveal).toHaveBeenCalledWith('address', everyField);
    expect(screen.getByText(String(everyField.address))).toBeInTheDocument();
  });

  test('runs by fake timers, also those that began after the kit was loaded', async () => {
    const start = Date.parse('2026-03-04T15:20:00Z');
    vi.useFakeTimers({ now: start });
    render(
      <ParticipantCard participant={{ ...customer, connectedTime: '2026-03-04T15:19:30Z' }} />,
    );
    const card = screen.getByRole('article');
    expect(card).toHaveTextContent('00:30');
    await act(async () => vi.advanceTimersByTimeAsync(5000));
    expect(card).toHaveTextContent('00:35');
    vi.setSystemTime(start + 60_000);
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(card).toHaveTextContent('01:31');
  });
});

test('the launcher is a link, and says where a window was blocked', async () => {
  const user = userEvent.setup();
  vi.stubGlobal('open', () => null);
  const { container } = render(<ViewerUrlLauncher participant={agent} openIn="window" />);
  await user.click(screen.getByRole('link', { name: /^Open/ }));
  expect(within(container).getByText(/blocked/)).toBeVisible();
});

describe('a table', () => {
  test('has rows, which sort and can be selected', async () => {
    const user = userEvent.setup();
    const { container } = render(<ParticipantsTable participants={liveSession} />);
    const rows = (): readonly HTMLElement[] => screen.getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(liveSession.length);
    expect(rows()[0]).toHaveTextContent('Marta Lindqvist');

    await user.click(screen.getByRole('button', { name: 'Name' }));
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(rows()[0]).toHaveTextContent('Tobias Renner');

    const [first] = screen.getAllByRole('checkbox', { name: /Tobias Renner/ });
    if (!first) throw new Error('no checkbox');
    await user.click(first);
    expect(within(container).getByText('1 selected')).toBeVisible();

    await user.type(screen.getByRole('searchbox'), 'Marta');
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  test('has menus without popovers', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={liveSession} />);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const menu = await screen.findByRole('dialog', { name: 'Columns' });
    await user.click(within(menu).getByRole('checkbox', { name: 'Role' }));
    expect(screen.queryByRole('columnheader', { name: /^Role/ })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('a review shows another leg, and the table of all', async () => {
  const user = userEvent.setup();
  const seen = render(<SessionReview session={{ id: 'session', participants: liveSession }} />);
  const [, other] = within(
    screen.getByRole('region', { name: 'People and their connections' }),
  ).getAllByRole('button');
  if (!other) throw new Error('only one leg');
  await user.click(other);
  expect(other).toHaveAttribute('aria-current', 'true');
  seen.unmount();

  render(<SessionReview session={{ id: 'session', participants: liveSession }} defaultTableOpen />);
  expect(await screen.findByRole('grid')).toBeVisible();
});
