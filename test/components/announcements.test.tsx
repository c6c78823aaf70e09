import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { NOW } from '../../stories/data/time.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../support/announcements.js';
import { testClock } from '../support/test-clock.js';

const heard = listenDuringTests();

const marta = { id: 'm', name: 'Marta', state: 'connected', cobrowseRole: 'sharer' };
const ada = { id: 'a', name: 'Ada', state: 'connected', cobrowseRole: 'viewer', controlling: [] };
const ben = { ...ada, id: 'b', name: 'Ben' };
const adaInControl = { ...ada, controlling: ['m'] };
const benInControl = { ...ben, controlling: ['m'] };

type Legs = readonly CobrowseMediaParticipant[];

/** Every card of a session, and the list: one change is told by several of them. */
function Session({ legs, announce }: { legs: Legs; announce?: boolean }): ReactElement {
  return (
    <CobrowseKitProvider announce={announce}>
      {legs.map((leg) => (
        <ParticipantCard key={leg.id} participant={leg} participants={legs} />
      ))}
      <ControllingParticipantsList participants={legs} />
    </CobrowseKitProvider>
  );
}

describe('control', () => {
  test('that is gained or lost is announced once, by name', async () => {
    const { rerender } = render(<Session legs={[marta, ada]} />);
    rerender(<Session legs={[marta, adaInControl]} />);
    await waitFor(() => expect(heard.texts()).toEqual(['Ada now controls Marta']));
    rerender(<Session legs={[marta, { ...ada }]} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada now controls Marta', 'Ada no longer controls Marta']);
  });

  test('of the signed-in user is announced to "you"', async () => {
    const session = (leg: CobrowseMediaParticipant): ReactElement => (
      <CobrowseKitProvider currentUserId="u">
        <Session legs={[marta, { ...leg, user: { id: 'u' } }]} />
      </CobrowseKitProvider>
    );
    const { rerender } = render(session(ada));
    rerender(session(adaInControl));
    await waitFor(() => expect(heard.texts()).toEqual(['You now control Marta']));
    rerender(session({ ...ada }));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['You now control Marta', 'You no longer control Marta']);
  });

  test('that only the app reports is announced, although the data lists it as empty', async () => {
    const list = (signal: 'granted' | 'revoked') => (
      <CobrowseKitProvider currentUserId="u">
        <ControllingParticipantsList
          participants={[marta, { ...ada, user: { id: 'u' } }]}
          getSignals={({ id }) => (id === 'a' ? { control: signal } : undefined)}
        />
      </CobrowseKitProvider>
    );
    const { rerender } = render(list('revoked'));
    rerender(list('granted'));
    await nothingMoreIsSpoken();
    rerender(list('revoked'));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['You are in control now', 'Ada: Control revoked']);
  });

  test('of a card without its session is announced too', async () => {
    const { rerender } = render(<ParticipantCard participant={ada} />);
    rerender(<ParticipantCard participant={adaInControl} />);
    await waitFor(() => expect(heard.texts()).toEqual(['Ada now controls participant m']));
  });

  test('by two people of one page is announced once, with the page', async () => {
    const { rerender } = render(<Session legs={[marta, adaInControl, ben]} />);
    rerender(<Session legs={[marta, adaInControl, benInControl]} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([
      'Ben now controls Marta',
      'Marta: 2 people control the same page',
    ]);
  });

  test('ends with the leg that had it', async () => {
    const { rerender } = render(<Session legs={[marta, adaInControl]} />);
    rerender(<Session legs={[marta, { ...adaInControl, state: 'disconnected' }]} />);
    await nothingMoreIsSpoken();
    expect(heard.texts().toSorted()).toEqual(['Ada no longer controls Marta', 'Ada: Ended']);
  });

  test.each([
    ['as it is at first', [marta, adaInControl, benInControl], [marta, adaInControl, benInControl]],
    ['of another session', [{ ...marta, id: 'x' }], [marta, adaInControl]],
    [
      'that is not reported any more',
      [marta, adaInControl],
      [marta, { ...ada, controlling: undefined }],
    ],
  ])('%s is not announced', async (_name, before: Legs, after: Legs) => {
    const { rerender } = render(<Session key="session" legs={before} />);
    rerender(<Session key="session" legs={after} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });

  test('is not announced where the session comes later', async () => {
    const card = (participants: Legs | null): ReactElement => (
      <ParticipantCard participant={marta} participants={participants} />
    );
    const { rerender } = render(card(null));
    rerender(card([marta, adaInControl]));
    rerender(card(null));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });

  test('is not announced where the app does it', async () => {
    const { rerender } = render(<Session legs={[marta, ada]} announce={false} />);
    rerender(<Session legs={[marta, adaInControl]} announce={false} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});

describe('a connection that fails', () => {
  const wrapup = { wrapupRequired: true, wrapupPrompt: 'timeout', startAcwTime: '2026-03-04' };
  const failed = {
    ...ada,
    ...wrapup,
    state: 'disconnected',
    errorInfo: { code: 'transport.failure', message: 'The connection was lost.' },
  };

  test('is announced with its error, once', async () => {
    const { rerender } = render(<Session legs={[marta, ada]} />);
    rerender(<Session legs={[marta, failed]} />);
    rerender(<Session legs={[marta, { ...failed }]} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada: Wrap-up', 'Ada: Error: The connection was lost.']);
  });

  test.each([
    ['Wrap-up timed out', { wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' } }],
    ['Wrap-up skipped', { wrapupSkipped: true }],
    ['Wrap-up done', { wrapup: { code: 'done', endTime: '2026-03-04' } }],
  ])('ends with "%s"', async (text, end) => {
    const { rerender } = render(<Session legs={[marta, failed]} />);
    rerender(<Session legs={[marta, { ...failed, endAcwTime: '2026-03-04', ...end }]} />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([`Ada: ${text}`]);
  });
});

describe('time that runs out', () => {
  const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
  const wrapup = {
    ...ada,
    state: 'disconnected',
    wrapupRequired: true,
    wrapupPrompt: 'timeout',
    wrapupTimeoutMs: 30_000,
    startAcwTime: at(0),
  };
  const alerting = {
    ...ada,
    state: 'alerting',
    startAlertingTime: at(0),
    alertingTimeoutMs: 30_000,
  };

  function show(leg: CobrowseMediaParticipant, announce?: boolean) {
    const clock = testClock(NOW);
    render(
      <CobrowseKitProvider clock={clock} announce={announce}>
        <ParticipantCard participant={leg} />
        <ParticipantCard participant={leg} />
      </CobrowseKitProvider>,
    );
    return clock;
  }

  test.each([
    ['wrap-up', wrapup, ['Ada: 10 seconds left for wrap-up', 'Ada: Wrap-up overdue']],
    ['an alert', alerting, ['Ada: 10 seconds left to answer', 'Ada: Time to answer has run out']],
  ])('for %s is announced at ten seconds and at the end, once each', async (_name, leg, texts) => {
    const clock = show(leg);
    clock.pass(19_000);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
    for (const seconds of [1, 4, 4]) clock.pass(seconds * 1000);
    await waitFor(() => expect(heard.texts()).toEqual(texts.slice(0, 1)));
    for (const seconds of [1, 1, 60]) clock.pass(seconds * 1000);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(texts);
  });

  test('says what is left after the page was in the background', async () => {
    const clock = show(wrapup);
    clock.pass(26_000);
    await waitFor(() => expect(heard.texts()).toEqual(['Ada: 4 seconds left for wrap-up']));
  });

  test('is not announced where it was over from the start, or where the app does it', async () => {
    show({ ...wrapup, startAcwTime: at(-60) });
    show(alerting, false).pass(60_000);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});

test('another leg that is chosen in a review is announced; the first is not', async () => {
  render(<SessionReview session={{ participants: [marta, ada] }} />);
  const people = screen.getByRole('region', { name: 'People and their connections' });
  await userEvent.click(within(people).getByRole('button', { name: /^Ada/ }));
  await nothingMoreIsSpoken();
  expect(heard.texts()).toEqual(['Showing Ada, Connected']);
});
