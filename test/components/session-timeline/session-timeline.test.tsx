import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { findSessionIssues, legKey } from '../../../src/entries/model.js';
import { SessionReview, SessionTimeline } from '../../../src/entries/review.js';
import { ago, NOW } from '../../../stories/data/time.js';
import {
  brokenTimes,
  endedSession,
  fiftyPeople,
  longSession,
  noInstants,
  runningSession,
  sessionEvents,
} from '../../../stories/data/timeline.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { chart, show } from './shown.js';

/** The option that the keyboard is at. */
const active = (): string | null | undefined =>
  document
    .querySelector(`#${CSS.escape(chart().getAttribute('aria-activedescendant') ?? '-')}`)
    ?.getAttribute('aria-label');

test('each person has a lane, with what they did, and who controlled them', () => {
  show(<SessionTimeline session={endedSession} events={sessionEvents} now={NOW} />);
  const lane = within(within(chart()).getByRole('group', { name: 'Tobias Renner' }));
  expect(lane.getByRole('option', { name: /^Alerting: .*Tobias Renner/ })).toBeVisible();
  expect(lane.getByRole('option', { name: /^Connected: .*, 7 min 2 sec\./ })).toBeVisible();
  expect(lane.getByRole('option', { name: /^After-call work: / })).toBeVisible();
  expect(lane.getByRole('option', { name: /^On hold: / })).toBeVisible();
  const customer = within(within(chart()).getByRole('group', { name: 'Marta Lindqvist' }));
  expect(
    customer.getAllByRole('option', {
      name: /^Controlled by .*Tobias Renner.*: .*Marta Lindqvist/,
    }),
  ).toHaveLength(2);
});

test('without events nothing is said about control', () => {
  show(<SessionTimeline session={endedSession} now={NOW} />);
  expect(screen.queryByRole('option', { name: /^Control/ })).not.toBeInTheDocument();
});

test('pointing at a bar describes it, and a click selects its leg', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn<(key: string) => void>();
  show(<SessionTimeline session={endedSession} now={NOW} onSelect={onSelect} />);
  const bar = screen.getByRole('option', { name: /^Connected: .*Ngozi Adeyemi/ });
  await user.hover(bar);
  expect(
    screen.getByText(/^Connected: .*Ngozi Adeyemi.*Start: reported \(Connected\)/),
  ).toBeVisible();
  await user.click(bar);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(legKey(endedSession.participants?.[2]));
});

test('the keyboard goes through lanes and time, and selects', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn<(key: string) => void>();
  show(<SessionTimeline session={endedSession} now={NOW} onSelect={onSelect} />);
  act(() => chart().focus());
  expect(active()).toMatch(/^Connected: .*Marta Lindqvist/);
  await user.keyboard('{ArrowDown}');
  expect(active()).toMatch(/Tobias Renner/);
  await user.keyboard('{End}');
  expect(active()).toMatch(/^Wrap-up done: .*Tobias Renner/);
  await user.keyboard('{Home}');
  expect(active()).toMatch(/^Alerting: .*Tobias Renner/);
  await user.keyboard('{ArrowRight}{Enter}');
  expect(active()).toMatch(/^Connected: .*Tobias Renner/);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(legKey(endedSession.participants?.[1]));
  await user.keyboard(',');
  expect(active()).not.toMatch(/^Connected: .*Tobias Renner/);
  await user.keyboard('.');
  expect(active()).toMatch(/^Connected: .*Tobias Renner/);
});

test('the table has the same content, and ? lists the keys', async () => {
  const user = userEvent.setup();
  const { findings } = findSessionIssues({ session: endedSession, now: NOW });
  show(<SessionTimeline session={endedSession} findings={findings} now={NOW} />);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table', { name: 'Timeline' });
  expect(
    within(table).getByRole('row', { name: /Ngozi Adeyemi.* Connected .*2 min 1 sec/ }),
  ).toBeVisible();
  act(() => chart().focus());
  await user.keyboard('?');
  expect(screen.getByText('Fit the whole session')).toBeVisible();
  await user.keyboard('?');
  expect(screen.queryByText('Fit the whole session')).not.toBeInTheDocument();
});

test('hours without changes are folded, and can be unfolded', async () => {
  const user = userEvent.setup();
  show(<SessionTimeline session={longSession} now={NOW} />);
  const fold = screen.getByRole('button', { name: 'Collapse gaps', pressed: true });
  expect(screen.getByText('11 hr 28 min without changes')).toBeInTheDocument();
  await user.click(fold);
  expect(screen.queryByText(/without changes$/)).not.toBeInTheDocument();
});

test('a running session has an open end at now', () => {
  show(<SessionTimeline session={runningSession} />);
  expect(
    screen.getByRole('option', { name: /^Connected: .*Tobias.*End: still running\.$/ }),
  ).toBeVisible();
  expect(screen.getByText('Now')).toBeInTheDocument();
});

test('a leg without times keeps its lane', () => {
  show(<SessionTimeline session={brokenTimes} now={NOW} />);
  const lane = within(screen.getByRole('group', { name: 'Rosa Amsel' }));
  expect(lane.getByRole('option', { name: /^No times reported/ })).toBeVisible();
  expect(screen.getByText(/entr(y has|ies have) no time/)).toBeVisible();
});

test('without any time there are lanes, and no times of day', () => {
  show(<SessionTimeline session={noInstants} now={Number.NaN} />);
  expect(screen.getAllByRole('option', { name: /^No times reported/ })).toHaveLength(2);
  expect(chart()).not.toHaveTextContent(/\d\d:\d\d/);
});

test('fifty people have a lane each', () => {
  show(<SessionTimeline session={fiftyPeople} now={NOW} />);
  expect(within(chart()).getAllByRole('group')).toHaveLength(50);
});

test.each([900, 600, 320])('labels of the axis do not touch each other: %i px', (width) => {
  show(<SessionTimeline session={endedSession} events={sessionEvents} now={NOW} />, width);
  const boxes = [...chart().querySelectorAll('.cb-timeline-tick')].map((label) =>
    label.getBoundingClientRect(),
  );
  expect(boxes.length).toBeGreaterThan(2);
  for (const [index, box] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before) expect(box.left >= before.right || box.top >= before.bottom).toBe(true);
  }
});

test('the app can mark a moment', () => {
  const moment = NOW - 6 * 60_000;
  show(<SessionTimeline session={endedSession} now={NOW} moment={moment} />);
  expect(screen.getByText('Time shown')).toBeInTheDocument();
  show(<SessionTimeline session={endedSession} now={NOW} moment={NOW * 2} />);
  show(<SessionTimeline session={endedSession} now={NOW} moment={Number.NaN} />);
  expect(screen.getAllByText('Time shown')).toHaveLength(1);
});

test('in a review, both show the same leg', async () => {
  const user = userEvent.setup();
  show(
    <SessionReview
      session={endedSession}
      events={sessionEvents}
      timeline={({ findings, selectedKey, select }) => (
        <SessionTimeline
          session={endedSession}
          events={sessionEvents}
          findings={findings}
          selectedKey={selectedKey}
          onSelect={select}
        />
      )}
    />,
  );
  await user.click(within(chart()).getByRole('option', { name: /^Connected: .*Ngozi Adeyemi/ }));
  expect(screen.getByRole('article', { name: 'Ngozi Adeyemi' })).toBeVisible();
  expect(
    within(chart()).getByRole('option', { name: /^Connected: .*Ngozi Adeyemi/, selected: true }),
  ).toBeVisible();
});

test('says that there is nothing to draw', () => {
  show(<SessionTimeline session={null} now={NOW} />);
  expect(screen.getByText('The data has no times.')).toBeVisible();
});

test.each([
  ['wide', 900, undefined],
  ['narrow', 320, undefined],
  ['right to left', 900, 'rtl'],
] as const)('no axe violations: %s', async (_name, width, dir) => {
  show(<SessionTimeline session={endedSession} events={sessionEvents} now={NOW} />, width, dir);
  expect(chart()).toHaveAttribute('aria-orientation', width < 480 ? 'vertical' : 'horizontal');
  await expectNoAxeViolations();
});

test('in a narrow page the columns fill the width', () => {
  show(<SessionTimeline session={endedSession} events={sessionEvents} now={NOW} />, 400);
  const { clientWidth } = chart();
  const drawn = chart().querySelector('svg')?.clientWidth ?? 0;
  expect(drawn).toBeGreaterThan(clientWidth - 10);
});

test('a wrap-up that is no longer expected is named', () => {
  const left = {
    id: 'a',
    name: 'Tobias Renner',
    state: 'disconnected',
    connectedTime: ago(600),
    endTime: ago(300),
  };
  const due = { participants: [{ ...left, wrapupRequired: true, wrapupPrompt: 'mandatory' }] };
  const withdrawn = { participants: [{ ...left, wrapupRequired: false, wrapupPrompt: null }] };
  const events = [
    { session: due, at: Date.parse(ago(300)) },
    { session: withdrawn, at: Date.parse(ago(60)) },
  ];
  show(<SessionTimeline session={withdrawn} events={events} now={NOW} />);
  expect(screen.getByRole('option', { name: /Wrap-up no longer expected/ })).toBeVisible();
});
