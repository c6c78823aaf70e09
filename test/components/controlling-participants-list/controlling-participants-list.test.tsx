import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider, ControllingParticipantsList } from '../../../src/entries/index.js';
import * as sessions from '../../../stories/data/control.js';
import { agent, customer } from '../../../stories/data/people.js';
import { liveSession, viewOnlySession } from '../../../stories/data/sessions.js';
import { expectNoAxeViolations } from '../../support/axe.js';

const show = (props: ControllingParticipantsList.Props): HTMLElement => {
  render(<ControllingParticipantsList {...props} />);
  return screen.getByRole('region', { name: 'Control' });
};

const rows = (): readonly (string | null)[] =>
  screen.queryAllByRole('listitem').map((row) => row.textContent);

test('is accessible, for a session and for a participant', async () => {
  const { container, rerender } = render(
    <ControllingParticipantsList
      participants={sessions.crowdedSession}
      onParticipantSelect={() => {}}
    />,
  );
  await expectNoAxeViolations(container);
  rerender(<ControllingParticipantsList participants={liveSession} participant={agent} />);
  expect(rows()).toHaveLength(1);
  await expectNoAxeViolations(container);
});

describe('for a session', () => {
  test('says every grant in a sentence', () => {
    show({ participants: liveSession });
    expect(rows()).toEqual(['Tobias Renner controls Marta LindqvistActive']);
  });

  test('warns where two people control one page', () => {
    show({ participants: sessions.twoControllers });
    expect(rows()).toHaveLength(2);
    for (const row of rows()) expect(row).toMatch(/Active 2 people control the same page$/);
  });

  test('names an id that nobody has, and never drops it', () => {
    show({ participants: sessions.unknownTarget });
    expect(rows()[0]).toMatch(
      /^Tobias Renner controls Unknown participant \(\w{6}\) not in this session$/,
    );
  });

  test.each([
    ['presumed', sessions.presumedTarget, 'assumed, because there is only one sharer'],
    ['ended', sessions.endedTarget, 'ended'],
    ['its own', sessions.selfControl, 'controls their own page'],
  ])('reports %s', (_name, participants, words) => {
    show({ participants });
    expect(rows()[0]).toContain(words);
  });

  test('says a repeated grant once', () => {
    show({ participants: sessions.repeatedTargets });
    expect(new Set(rows()).size).toBe(rows().length);
  });
});

describe('for one participant', () => {
  test('says whom it controls, with role and state, and no duration', () => {
    const list = show({ participants: liveSession, participant: agent });
    const people = within(list).getByRole('list', { name: 'Tobias Renner controls' });
    expect(people).toHaveTextContent('MLMarta LindqvistSharerConnectedActive');
    expect(list).not.toHaveTextContent(/\d\d:\d\d/);
  });

  test('says by whom it is controlled', () => {
    const list = show({ participants: liveSession, participant: customer });
    const people = within(list).getByRole('list', {
      name: 'Marta Lindqvist is controlled by',
    });
    expect(people).toHaveTextContent('Tobias RennerViewer');
  });

  test('is found in newer objects of the same leg', () => {
    show({ participants: liveSession, participant: { ...agent, held: true } });
    expect(rows()).toHaveLength(1);
  });

  test('says what it reports by itself, without the session', () => {
    show({ participant: agent });
    expect(rows()[0]).toMatch(/^participant \w{6}$/);
  });

  test('is heard where the session does not hold it', () => {
    show({ participants: [customer], participant: agent });
    expect(rows()[0]).toContain('Marta Lindqvist');
  });
});

describe('without a grant', () => {
  test.each([
    ['not reported', { participants: sessions.notReported }, 'Control was not reported.'],
    ['reported as empty', { participants: viewOnlySession }, 'Nobody is in control.'],
    ['no participants', { participants: [] }, 'No participants.'],
    ['nothing', { participants: null }, 'No participants.'],
    [
      'a participant by itself',
      { participants: null, participant: {} },
      'Control was not reported.',
    ],
    [
      'a participant that reports none',
      { participants: [], participant: { controlling: [] } },
      'Controls nobody and is not controlled by anyone.',
    ],
  ])('%s', (_name, props, words) => {
    expect(show(props)).toHaveTextContent(words);
  });
});

test.each<[string, ControllingParticipantsList.Props]>([
  ['Control was not reported.', { participants: sessions.notReported }],
  ['Nobody is in control.', { participants: [{ controlling: [] }] }],
  ['Controls nobody and is not controlled by anyone.', { participant: { controlling: [] } }],
])('does not say "%s" while the app says who is in control', (text, props) => {
  const { rerender } = render(<ControllingParticipantsList {...props} />);
  const list = screen.getByRole('region', { name: 'Control' });
  expect(list).toHaveTextContent(text);
  rerender(<ControllingParticipantsList {...props} getSignals={() => ({ control: 'granted' })} />);
  expect(list).toHaveTextContent('In control now');
  expect(list).not.toHaveTextContent(text);
});

describe('onParticipantSelect', () => {
  test('makes the names buttons, by mouse and by keyboard', async () => {
    const onParticipantSelect =
      vi.fn<NonNullable<ControllingParticipantsList.Props['onParticipantSelect']>>();
    show({ participants: liveSession, onParticipantSelect });
    await userEvent.click(screen.getByRole('button', { name: 'Marta Lindqvist' }));
    expect(onParticipantSelect.mock.lastCall?.[0]).toBe(customer);
    expect(onParticipantSelect.mock.lastCall?.[1]).toMatchObject({ status: 'active' });

    screen.getByRole('button', { name: 'Tobias Renner' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onParticipantSelect.mock.lastCall?.[0]).toBe(agent);
  });

  test('has a text for an unknown person', () => {
    show({ participants: sessions.unknownTarget, onParticipantSelect: () => {} });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  test('that throws is reported and breaks nothing', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    render(
      <CobrowseKitProvider onError={onError}>
        <ControllingParticipantsList
          participants={liveSession}
          onParticipantSelect={() => {
            throw new Error('app');
          }}
        />
      </CobrowseKitProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Tobias Renner' }));
    expect(onError).toHaveBeenCalledTimes(1);
    expect(rows()).toHaveLength(1);
  });
});

test('speaks the words of the app', () => {
  render(
    <ControllingParticipantsList
      participants={liveSession}
      messages={{ controlList: { list: 'Steuerung', grant: '{target} ← {controller}' } }}
    />,
  );
  expect(screen.getByRole('region', { name: 'Steuerung' })).toHaveTextContent(
    'Marta Lindqvist ← Tobias Renner',
  );
});

test.each([null, undefined])(
  'a participant that is %s shows no grants, since it may be loading; without the prop, all are shown',
  (participant) => {
    const { rerender } = render(
      <ControllingParticipantsList participants={liveSession} participant={participant} />,
    );
    expect(rows()).toEqual([]);
    expect(screen.getByText('No participant data.')).toBeVisible();
    rerender(<ControllingParticipantsList participants={liveSession} />);
    expect(rows()).toHaveLength(1);
  },
);

test('what has ended is in the past tense', () => {
  const { rerender } = render(<ControllingParticipantsList participants={sessions.endedTarget} />);
  expect(rows()[0]).toMatch(/^Tobias Renner controlled Marta Lindqvist/);
  rerender(<ControllingParticipantsList participants={sessions.endedTarget} participant={agent} />);
  expect(screen.getByRole('list', { name: /controlled$/ })).toBeVisible();
});
