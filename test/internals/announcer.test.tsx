import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider, ParticipantCard } from '../../src/entries/index.js';
import { endedCustomer, heldCustomer } from '../../stories/data/legs.js';
import { agent, customer } from '../../stories/data/people.js';
import { NOW } from '../../stories/data/time.js';
import { testClock } from '../support/test-clock.js';

const nextFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Empties the region, which stays in the document from test to test. */
async function quietRegion(): Promise<HTMLElement> {
  await nextFrames();
  const region = screen.getByRole('status');
  region.textContent = '';
  return region;
}

describe('a change of state', () => {
  test('is announced once for all cards of a leg, through one polite region', async () => {
    const cards = (leg: typeof customer): React.ReactElement => (
      <>
        <ParticipantCard participant={leg} />
        <ParticipantCard participant={leg} />
      </>
    );
    const { rerender } = render(cards(customer));
    const region = await quietRegion();
    expect(region).toHaveAttribute('aria-live', 'polite');

    rerender(cards({ ...heldCustomer }));
    await waitFor(() => expect(region).toHaveTextContent(/^Marta Lindqvist: On hold$/));
    rerender(cards({ ...endedCustomer }));
    await waitFor(() => expect(region).toHaveTextContent(/^Marta Lindqvist: Ended$/));
  });

  test('of two legs at once is announced for both', async () => {
    const cards = (state: string): React.ReactElement => (
      <>
        <ParticipantCard participant={{ id: 'a', name: 'Ada', state }} />
        <ParticipantCard participant={{ id: 'b', name: 'Bob', state }} />
      </>
    );
    const { rerender } = render(cards('alerting'));
    const region = await quietRegion();
    rerender(cards('connected'));
    await waitFor(() => expect(region).toHaveTextContent('Ada: Connected Bob: Connected'));
  });

  test('is not the state at first, another participant, or a tick', async () => {
    const clock = testClock(NOW);
    const card = (leg: typeof customer): React.ReactElement => (
      <CobrowseKitProvider clock={clock}>
        <ParticipantCard participant={leg} />
      </CobrowseKitProvider>
    );
    const { rerender } = render(card(customer));
    const region = await quietRegion();
    clock.pass(1000);
    rerender(card({ ...agent, state: 'alerting' }));
    await nextFrames();
    expect(region).toBeEmptyDOMElement();
  });

  test('is not another language', async () => {
    const card = (live: string): React.ReactElement => (
      <ParticipantCard participant={customer} messages={{ states: { live } }} />
    );
    const { rerender } = render(card('Connected'));
    const region = await quietRegion();
    rerender(card('Verbunden'));
    await nextFrames();
    expect(region).toBeEmptyDOMElement();
  });

  test('is not announced where the host does it, on a card or everywhere', async () => {
    const cards = (state: string): React.ReactElement => (
      <CobrowseKitProvider announce={false}>
        <ParticipantCard participant={{ id: 'a', state }} />
        <ParticipantCard participant={{ id: 'b', state }} announce={false} />
      </CobrowseKitProvider>
    );
    render(<ParticipantCard participant={customer} />);
    const { rerender } = render(cards('alerting'));
    const region = await quietRegion();
    rerender(cards('connected'));
    await nextFrames();
    expect(region).toBeEmptyDOMElement();
  });

  test('is a change again when it is the same, and is taken away after a while', async () => {
    const card = (state: string): React.ReactElement => (
      <ParticipantCard participant={{ id: 'a', name: 'Ada', state }} />
    );
    const { rerender } = render(card('alerting'));
    const region = await quietRegion();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true });
    const show = async (state: string): Promise<void> => {
      rerender(card(state));
      await Promise.resolve(); // the region is emptied
      vi.advanceTimersByTime(20); // the next frame
      await Promise.resolve();
    };

    await show('connected');
    await show('alerting');
    await show('connected');
    expect(said.filter((text) => text === 'Ada: Connected')).toHaveLength(2);
    expect(said.at(-2)).toBe('');
    expect(region).toHaveTextContent('Ada: Connected');

    vi.advanceTimersByTime(9000);
    expect(region).toHaveTextContent('Ada: Connected');
    vi.advanceTimersByTime(2000);
    expect(region).toBeEmptyDOMElement();
    observer.disconnect();
    vi.useRealTimers();
  });
});
