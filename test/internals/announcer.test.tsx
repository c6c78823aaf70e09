import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  ParticipantCard,
  ViewerUrlLauncher,
} from '../../src/entries/index.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { endedCustomer, heldCustomer } from '../../stories/data/legs.js';
import { agent, customer } from '../../stories/data/people.js';
import { NOW } from '../../stories/data/time.js';
import { listenDuringTests, liveRegions, nothingMoreIsSpoken } from '../support/announcements.js';
import { testClock } from '../support/test-clock.js';

const heard = listenDuringTests();

const soon = (text: string): Promise<void> =>
  waitFor(() => expect(heard.texts().at(-1)).toBe(text));

const connected = { id: 'a', name: 'Ada', state: 'connected' };
const held = { ...connected, held: true };

describe('a change of state', () => {
  test('is announced once for all cards of a leg, through one polite region', async () => {
    const cards = (leg: typeof customer): ReactElement => (
      <>
        <ParticipantCard participant={leg} />
        <ParticipantCard participant={leg} />
      </>
    );
    const { rerender } = render(cards(customer));
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
    rerender(cards({ ...heldCustomer }));
    await soon('Marta Lindqvist: On hold');
    rerender(cards({ ...endedCustomer }));
    await soon('Marta Lindqvist: Ended');
    expect(heard.texts()).toEqual(['Marta Lindqvist: On hold', 'Marta Lindqvist: Ended']);
  });

  test('of two legs at once is announced for both', async () => {
    const cards = (state: string): ReactElement => (
      <>
        <ParticipantCard participant={{ id: 'a', name: 'Ada', state }} />
        <ParticipantCard participant={{ id: 'b', name: 'Bob', state }} />
      </>
    );
    const { rerender } = render(cards('alerting'));
    rerender(cards('connected'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Ada: Connected Bob: Connected'),
    );
  });

  test('is not the state at first, another participant, or a tick', async () => {
    const clock = testClock(NOW);
    const card = (leg: typeof customer): ReactElement => (
      <CobrowseKitProvider clock={clock}>
        <ParticipantCard participant={leg} />
      </CobrowseKitProvider>
    );
    const { rerender } = render(card(customer));
    clock.pass(1000);
    rerender(card({ ...agent, state: 'alerting' }));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });

  test('is not another language', async () => {
    const card = (live: string): ReactElement => (
      <ParticipantCard participant={customer} messages={{ states: { live } }} />
    );
    const { rerender } = render(card('Connected'));
    rerender(card('Verbunden'));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });

  test('is not announced where the app does it, on a card or everywhere', async () => {
    const cards = (state: string): ReactElement => (
      <CobrowseKitProvider announce={false}>
        <ParticipantCard participant={{ id: 'a', state }} />
        <ParticipantCard participant={{ id: 'b', state }} announce={false} />
      </CobrowseKitProvider>
    );
    render(<ParticipantCard participant={customer} />);
    const { rerender } = render(cards('alerting'));
    rerender(cards('connected'));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });

  test('is spoken again when it is the same, and is removed after a while', async () => {
    const card = (state: string): ReactElement => (
      <ParticipantCard participant={{ id: 'a', name: 'Ada', state }} />
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    const { rerender } = render(card('alerting'));
    const region = screen.getByRole('status');
    vi.advanceTimersByTime(200); // screen readers know the region by now
    const contents: string[] = [];
    const observer = new MutationObserver(() => contents.push(region.textContent.trim()));
    observer.observe(region, { childList: true });
    const show = async (state: string): Promise<void> => {
      rerender(card(state));
      await Promise.resolve(); // the region is emptied
      vi.advanceTimersByTime(20); // the next frame
      await Promise.resolve();
      vi.advanceTimersByTime(500); // nothing else is spoken so soon
    };

    await show('connected');
    await show('alerting');
    await show('connected');
    expect(contents.filter((text) => text === 'Ada: Connected')).toHaveLength(2);
    expect(contents.at(-2)).toBe('');
    expect(region).toHaveTextContent('Ada: Connected');

    vi.advanceTimersByTime(8500);
    expect(region).toHaveTextContent('Ada: Connected');
    vi.advanceTimersByTime(2000);
    expect(region).toBeEmptyDOMElement();
    observer.disconnect();
    vi.useRealTimers();
  });

  test('soon after another is spoken with all that come until half a second later', async () => {
    const cards = (one: string, other: string): ReactElement => (
      <>
        <ParticipantCard participant={{ id: 'a', name: 'Ada', state: one }} />
        <ParticipantCard participant={{ id: 'b', name: 'Bob', state: other }} />
      </>
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    const { rerender } = render(cards('alerting', 'alerting'));
    const region = screen.getByRole('status');
    await Promise.resolve(); // the region is noticed while it is empty
    const show = async (one: string, other: string): Promise<void> => {
      rerender(cards(one, other));
      vi.advanceTimersByTime(20);
      await Promise.resolve();
    };
    vi.advanceTimersByTime(200);
    await show('connected', 'alerting');
    expect(region).toHaveTextContent('Ada: Connected');
    await show('parked', 'alerting');
    await show('disconnected', 'connected');
    expect(region).toHaveTextContent('Ada: Connected');
    vi.advanceTimersByTime(520);
    expect(region).toHaveTextContent('Ada: Ended Bob: Connected');
    vi.useRealTimers();
  });
});

describe('the first announcement of a page is spoken: its region is there before, and empty', () => {
  test('for a card', async () => {
    const { rerender } = render(<ParticipantCard participant={connected} />);
    rerender(<ParticipantCard participant={held} />);
    await waitFor(() => expect(heard.log).toEqual(['region', 'Ada: On hold']));
  });

  test('for a table', async () => {
    render(<ParticipantsTable participants={[customer, agent]} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('searchbox', { name: 'Search' }));
    await user.keyboard('Marta');
    await waitFor(() => expect(heard.log.at(-1)).toBe('1 participant'));
    expect(heard.log[0]).toBe('region');
  });

  test('for a copied id', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<ParticipantCard participant={{ id: 'a1', peer: 'p2' }} defaultDetailsOpen />);
    await userEvent.click(screen.getByRole('button', { name: 'Copy Participant ID' }));
    await waitFor(() => expect(heard.log).toEqual(['region', 'Copied']));
    write.mockRestore();
  });

  test('for the window of a viewer', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const viewerUrl = 'https://apps.mypurecloud.com/viewer';
    render(<ViewerUrlLauncher viewerUrl={viewerUrl} openIn="window" />);
    await userEvent.click(screen.getByRole('link', { name: /^Open viewer/ }));
    await waitFor(() => expect(heard.log).toEqual(['region', 'The browser blocked the window.']));
    open.mockRestore();
  });
});

describe('a region', () => {
  test('is removed with its last user', () => {
    const first = render(<ParticipantCard participant={customer} />);
    const second = render(<ParticipantCard participant={agent} />);
    first.unmount();
    expect(liveRegions()).toHaveLength(1);
    second.unmount();
    expect(liveRegions()).toHaveLength(0);
  });

  test('stays until its text was spoken', async () => {
    const { rerender, unmount } = render(<ParticipantCard participant={connected} />);
    rerender(<ParticipantCard participant={held} />);
    unmount();
    await soon('Ada: On hold');
    expect(liveRegions()).toHaveLength(1);
  });

  test('comes back when an app empties the page around it', async () => {
    const { rerender } = render(<ParticipantCard participant={connected} />);
    await nothingMoreIsSpoken();
    for (const region of liveRegions()) region.remove();
    rerender(<ParticipantCard participant={held} />);
    await waitFor(() => expect(heard.log).toEqual(['region', 'region', 'Ada: On hold']));
  });
});
