import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { legKey } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { agent, customer } from '../../../stories/data/people.js';
import { emptySession, manyOffers } from '../../../stories/data/review.js';
import { current, open, part, rows } from './shown.js';

describe('says', () => {
  test('the facts of the session', async () => {
    open();
    await screen.findByRole('region', { name: 'Session' });
    const facts = screen.getByRole('region', { name: 'Co-browse session' });
    expect(facts).toHaveTextContent('Started' + 'Mar 4, 2026, 3:13:52 PM UTC');
    expect(facts).toHaveTextContent('People3Connections3');
    expect(facts).toHaveTextContent('Connected 2');
    expect(facts).toHaveTextContent('Closes after inactivityMar 4, 2026, 3:30:00 PM UTC');
    expect(facts).toHaveTextContent('/api/v2/conversations/messages/');
  });

  test('who controls whom', () => {
    open();
    expect(part('Who controls whom').getByRole('listitem')).toHaveTextContent(
      'Tobias Renner controls Marta Lindqvist',
    );
  });

  test('who controlled whom before, from the history', async () => {
    const at = (leg: typeof agent, time: string) => ({ ...leg, providerEventTime: time });
    open({
      session: { id: 'c', participants: [customer, { ...agent, controlling: [] }] },
      events: [
        { session: { participants: [at(agent, '2026-03-04T15:15:00Z')] } },
        { session: { participants: [at(agent, '2026-03-04T15:16:00Z')] } },
        { session: { participants: [at({ ...agent, controlling: [] }, '2026-03-04T15:17:00Z')] } },
      ],
    });
    const earlier = await screen.findByRole('list', { name: 'Earlier' });
    expect(earlier).toHaveTextContent('Tobias Renner controlled Marta Lindqvist');
    // Until the first report without it, like the bar in the timeline.
    expect(earlier).toHaveTextContent('Seen from 3:15:00 PM to 3:17:00 PM');
  });

  test('who controlled whom before, until the connection ended', async () => {
    const at = (leg: object, time: string) => ({ ...leg, providerEventTime: time });
    const ended = {
      ...agent,
      state: 'terminated',
      controlling: [],
      endTime: '2026-03-04T15:17:00Z',
      // After-call work lasts longer than the control.
      startAcwTime: '2026-03-04T15:17:00Z',
      endAcwTime: '2026-03-04T15:19:00Z',
    };
    open({
      session: { id: 'c', participants: [customer, ended] },
      events: [
        { session: { participants: [at(agent, '2026-03-04T15:15:00Z')] } },
        { session: { participants: [at(ended, '2026-03-04T15:19:00Z')] } },
      ],
    });
    const earlier = await screen.findByRole('list', { name: 'Earlier' });
    expect(earlier).toHaveTextContent('Seen from 3:15:00 PM to 3:17:00 PM');
  });

  test('who controlled whom before, from states that report nothing else', async () => {
    open({
      session: { id: 'c', participants: [customer, { ...agent, controlling: [] }] },
      events: [
        {
          at: Date.parse('2026-03-04T15:15:00Z'),
          session: { participants: [{ id: agent.id, controlling: agent.controlling }] },
        },
      ],
    });
    const earlier = await screen.findByRole('list', { name: 'Earlier' });
    expect(earlier).toHaveTextContent('Tobias Renner controlled Marta Lindqvist');
    expect(earlier).toHaveTextContent('Seen at 3:15:00 PM');
  });

  test('that there are no participants, or no session', () => {
    const { unmount } = render(<SessionReview session={emptySession} />);
    expect(screen.getByText('This session has no co-browse participants.')).toBeVisible();
    unmount();
    render(<SessionReview session={undefined} />);
    expect(screen.getByText('There is no session to review.')).toBeVisible();
  });

  test('nothing that ticks: now is the newest instant in the data', () => {
    open();
    const [sharer] = rows();
    expect(sharer).toHaveTextContent('02:41');
  });

  test('how many entries are not participants', () => {
    const session: unknown = { participants: [customer, null, 'nobody'] };
    open({ session: session as SessionReview.Props['session'] });
    expect(screen.getByText('2 entries are not participants')).toBeVisible();
  });
});

describe('legs', () => {
  test('are grouped by person, with unanswered ones collapsed', async () => {
    const user = open({ session: manyOffers });
    const people = part('People and their connections');
    const [first] = people.getAllByText(/, 5 unanswered offers$/);
    const fold = first?.closest('details');
    if (!first || !fold) throw new Error('Nothing is folded.');
    expect(first).toHaveTextContent(/^Agent [0-9a-f]{6}, 5 unanswered offers$/);
    expect(fold).not.toHaveAttribute('open');
    await user.click(first);
    expect(within(fold).getAllByRole('button')).toHaveLength(5);
  });

  test('are chosen by keyboard, and the app is called', async () => {
    const onSelectedKeyChange = vi.fn<(key: string) => void>();
    const user = open({ onSelectedKeyChange });
    const second = rows()[1];
    second?.focus();
    await user.keyboard('{Enter}');
    expect(onSelectedKeyChange).toHaveBeenCalledExactlyOnceWith(legKey(agent));
    expect(current()).toEqual([second]);
    expect(second).toHaveFocus();
    expect(
      part('Selected participant').getByRole('article', { name: 'Tobias Renner' }),
    ).toBeVisible();
  });

  test('can be chosen by the app alone', async () => {
    const user = open({ selectedKey: legKey(agent) });
    expect(current()[0]).toHaveTextContent('Tobias Renner');
    await user.click(rows()[0] ?? document.body);
    expect(current()[0]).toHaveTextContent('Tobias Renner');
  });

  test('are chosen from who controls whom', async () => {
    const user = open();
    await user.click(part('Who controls whom').getByRole('button', { name: 'Tobias Renner' }));
    expect(current()[0]).toHaveTextContent('Tobias Renner');
    expect(current()[0]).toHaveFocus();
  });

  test('with one id, or none, are distinguished', async () => {
    const user = open({
      session: { participants: [{ name: 'Ann' }, { name: 'Bob' }, customer, customer] },
    });
    await user.click(part('People and their connections').getByRole('button', { name: /Bob/ }));
    expect(part('Selected participant').getByRole('article', { name: 'Bob' })).toBeVisible();
    expect(current()).toHaveLength(1);
  });

  test('of a long list come in steps, and the focus goes on', async () => {
    const participants = Array.from({ length: 70 }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      state: 'connected',
    }));
    const user = open({ session: { participants } });
    expect(rows()).toHaveLength(51);
    await user.click(
      part('People and their connections').getByRole('button', { name: 'Show 20 more' }),
    );
    expect(rows()).toHaveLength(70);
    expect(rows()[50]).toHaveFocus();
  });

  test('far down are reached without the thousands before them', async () => {
    const participants = Array.from({ length: 3000 }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      state: 'connected',
      ...(index === 2512 && { errorInfo: { code: 'lost' } }),
    }));
    const user = open({ session: { participants }, table: null });
    const review = screen.getByRole('region', { name: 'Co-browse session' });
    expect(within(review).getByRole('status')).toHaveTextContent('Reading the session…');
    await user.click(await screen.findByRole('button', { name: /error was reported/ }));
    expect(current()[0]).toHaveTextContent('Person 2512');
    expect(current()[0]).toHaveFocus();
    expect(rows().length).toBeLessThan(60);
    await user.click(
      part('People and their connections').getByRole('button', {
        name: 'Show earlier (2,500 more)',
      }),
    );
    expect(document.activeElement).toHaveTextContent('Person 2499');
    await user.click(
      part('People and their connections').getByRole('button', { name: 'Show 50 more' }),
    );
    expect(document.activeElement).toHaveTextContent('Person 2550');
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
  'an instant that no calendar has (%s) counts as not given',
  (now) => {
    open({ session: { participants: [customer] }, now });
    expect(part('Selected participant').getByRole('article')).toHaveTextContent('Marta Lindqvist');
    expect(screen.getByText('As of').nextSibling).toHaveTextContent('Mar 4, 2026');
  },
);
