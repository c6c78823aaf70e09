import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import type { CobrowseEvent } from '../../../src/entries/wire.js';
import { replayedSession, replayEvents } from '../../../stories/data/replay.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../../support/announcements.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { resizeWindow } from '../../support/window.js';
import {
  at,
  button,
  CONTROL_GRANTED,
  notice,
  people,
  sentence,
  show,
  showReplay,
  slider,
  value,
} from './replay-shown.js';

const heard = listenDuringTests();

test('begins with the first event, and shows the session as it stood', async () => {
  await showReplay();
  expect(value()).toBe('3:08:01 PM: Marta Lindqvist joined (Connected)');
  expect(notice()).toHaveTextContent('As it stood at Mar 4, 2026, 3:08:01 PM UTC');
  expect(people().getAllByRole('button')).toHaveLength(1);
  expect(screen.getByText('Event 1 of 14')).toBeVisible();
});

test('goes from event to event, and says what each one changed', async () => {
  const user = await showReplay();
  const all: string[] = [value()];
  while (button('Next event').getAttribute('aria-disabled') !== 'true') {
    await user.click(button('Next event'));
    all.push(value());
  }
  expect(all).toEqual([
    '3:08:01 PM: Marta Lindqvist joined (Connected)',
    '3:08:08 PM: Tobias Renner joined (Waiting)',
    '3:08:15 PM: Tobias Renner connected',
    '3:08:40 PM: Tobias Renner was granted control of Marta Lindqvist',
    '3:08:41 PM: nothing',
    '3:10:50 PM: Tobias Renner no longer controls Marta Lindqvist',
    '3:11:30 PM: Tobias Renner was put on hold',
    '3:12:25 PM: Tobias Renner was taken off hold',
    '3:12:41 PM: Ngozi Adeyemi joined (Connected)',
    '3:13:00 PM: Tobias Renner was granted control of Marta Lindqvist',
    '3:16:00 PM: nothing',
    '3:17:20 PM: Marta Lindqvist left: disconnected by this participant',
    '3:17:21 PM: Tobias Renner left: the other participant left first, Tobias Renner: Wrap-up due, Ngozi Adeyemi left: the other participant left first',
    '3:18:40 PM: Tobias Renner: Wrap-up done',
  ]);
  await user.click(button('Previous event'));
  expect(value()).toMatch(/^3:17:21 PM/);
});

test('jumps from one change of control to the next', async () => {
  const user = await showReplay();
  expect(button('Previous change of control')).toHaveAttribute('aria-disabled', 'true');
  await user.click(button('Next change of control'));
  expect(value()).toMatch(/^3:08:40 PM: Tobias Renner was granted control/);
  expect(sentence()).toContain('Tobias Renner (Agent) has been helping Marta Lindqvist');
  await user.click(button('Next change of control'));
  await user.click(button('Next change of control'));
  expect(value()).toMatch(/^3:13:00 PM/);
  await user.click(button('Previous change of control'));
  expect(value()).toMatch(/^3:10:50 PM: Tobias Renner no longer controls/);
  expect(sentence()).toContain('controlled the page of Marta Lindqvist for at least 2 min 10 sec');
});

test('marks the people whom the event changed, and not by color alone', async () => {
  await showReplay({ defaultMoment: CONTROL_GRANTED });
  const rows = people().getAllByRole('button');
  expect(rows.map((row) => row.textContent?.includes('Changed'))).toEqual([true, true]);
  expect(rows[0]).toHaveAttribute('data-changed');
});

describe('a moment', () => {
  test('that the app gives is shown at once, and the user can go on from it', async () => {
    const onMomentChange = vi.fn<(moment: number | null) => void>();
    const user = await showReplay({ defaultMoment: CONTROL_GRANTED, onMomentChange });
    expect(value()).toMatch(/^3:08:40 PM: Tobias Renner was granted control/);
    await user.click(button('Next event'));
    expect(onMomentChange).toHaveBeenLastCalledWith(at(41));
  });

  test('can be controlled by the app', async () => {
    function App(): ReactElement {
      const [moment, setMoment] = useState<number | null>(CONTROL_GRANTED);
      return (
        <>
          <button type="button" onClick={() => setMoment(at(210))}>
            At the hold
          </button>
          <output>{String(moment)}</output>
          <SessionReview
            session={replayedSession}
            events={replayEvents}
            moment={moment}
            onMomentChange={setMoment}
          />
        </>
      );
    }
    render(
      <CobrowseKitProvider locale="en-US" timeZone="UTC">
        <App />
      </CobrowseKitProvider>,
    );
    await eventually(slider);
    const user = userEvent.setup();
    await user.click(button('At the hold'));
    expect(value()).toBe('3:11:30 PM: Tobias Renner was put on hold');
    await user.click(button('Back to the end'));
    expect(screen.getByText('null', { selector: 'output' })).toBeVisible();
    expect(notice()).toBeNull();
  });

  test('between two events shows what the earlier one left', async () => {
    await showReplay({ defaultMoment: at(230) });
    expect(value()).toBe('3:11:50 PM: Tobias Renner was put on hold');
    expect(screen.getByText('Event 7 of 14')).toBeVisible();
  });
});

test('leads back to the end, and the focus is not lost', async () => {
  const user = await showReplay({ defaultMoment: CONTROL_GRANTED });
  expect(sentence()).toContain('has been helping');
  await user.click(button('Back to the end'));
  expect(notice()).toBeNull();
  expect(sentence()).toContain('helped Marta Lindqvist');
  expect(button('Replay')).toHaveFocus();
  expect(button('Replay')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('slider')).toBeNull();
});

test('the slider goes anywhere, also to the last event', async () => {
  await showReplay();
  fireEvent.change(slider(), { target: { value: String(300_000) } });
  expect(value()).toMatch(/^3:13:01 PM: Tobias Renner was granted control/);
  fireEvent.change(slider(), { target: { value: slider().getAttribute('max') } });
  expect(value()).toMatch(/^3:18:40 PM/);
});

describe('announcements', () => {
  test('say where a step by button led to', async () => {
    const user = await showReplay();
    await user.click(button('Next event'));
    await eventually(() =>
      expect(heard.texts().map((text) => text.replace(/[\u2068\u2069]/g, ''))).toContain(
        '3:08:08 PM: Tobias Renner joined (Waiting)',
      ),
    );
  });

  test('leave out what the focused slider says itself', async () => {
    const user = await showReplay();
    act(() => slider().focus());
    await user.keyboard('{ArrowRight}');
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});

describe('the event as JSON', () => {
  test('is redacted until the user asks, and each time the app is called', async () => {
    const onReveal = vi.fn<(field: string) => void>();
    render(
      <CobrowseKitProvider locale="en-US" timeZone="UTC" onReveal={onReveal}>
        <SessionReview
          session={replayedSession}
          events={replayEvents}
          defaultMoment={CONTROL_GRANTED}
        />
      </CobrowseKitProvider>,
    );
    await eventually(slider);
    const user = userEvent.setup();
    await user.click(screen.getByText('Event as JSON'));
    const json = await screen.findByRole('group', { name: 'Event as JSON' });
    expect(json).toHaveTextContent('"name": "[redacted]"');
    expect(json).not.toHaveTextContent('Tobias');
    await user.click(button('Show personal data'));
    expect(json).toHaveTextContent('"name": "Tobias Renner"');
    expect(onReveal).toHaveBeenCalledExactlyOnceWith('event', expect.objectContaining({}));
    await user.click(button('Next event'));
    expect(json).not.toHaveTextContent('Tobias');
  });
});

describe('events', () => {
  test('that do not say in which shape they came are not replayed', () => {
    show({ events: replayEvents.map(({ session }) => ({ session })) });
    expect(screen.queryByRole('button', { name: 'Replay' })).toBeNull();
  });

  test('can be loaded when the replay is opened, and again after a failure', async () => {
    let isOffline = true;
    const load = vi.fn<() => Promise<readonly CobrowseEvent[]>>(() =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(replayEvents),
    );
    const user = show({ events: undefined, replayEvents: load });
    expect(load).not.toHaveBeenCalled();
    await user.click(button('Replay'));
    await eventually(() => button('Try again'));
    isOffline = false;
    await user.click(button('Try again'));
    await eventually(slider);
    expect(screen.getByText('Event 1 of 14')).toBeVisible();
  });

  test('of other sessions do not count', async () => {
    const user = show({ session: { ...replayedSession, id: 'another' } });
    await user.click(button('Replay'));
    expect(await screen.findByText('The log has no events for this session.')).toBeVisible();
  });

  test('without times are numbered', async () => {
    const participants = [{ id: 'a', name: 'Ann', state: 'connected' }];
    const event = (legs: typeof participants): CobrowseEvent => ({
      shape: 'rest',
      path: '$',
      session: { id: 'c', participants: legs },
    });
    const held = participants.map((leg) => ({ ...leg, held: true }));
    const user = await showReplay({
      session: { id: 'c', participants },
      events: [event(participants), event(held)],
    });
    expect(notice()).toHaveTextContent('As it stood after event 1');
    await user.click(button('Next event'));
    expect(value()).toBe('Event 2 of 2: Ann was put on hold');
  });
});

test('has no axe violation, and fits into 320 pixels', async () => {
  await resizeWindow(320, 640);
  await showReplay({ defaultMoment: CONTROL_GRANTED });
  await expectNoAxeViolations(document.body);
  const replay = screen.getByRole('group', { name: 'Replay' });
  expect(replay.scrollWidth).toBeLessThanOrEqual(replay.clientWidth);
  expect(replay.getBoundingClientRect().right).toBeLessThanOrEqual(320);
});
