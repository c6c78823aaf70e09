import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  Participant,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import * as sessions from '../../stories/data/control.js';
import { agent, customer } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';

type Legs = readonly CobrowseMediaParticipant[];

/** What the control part says of one leg of a session. */
function linesOf(
  leg: CobrowseMediaParticipant | undefined,
  participants?: Legs | null,
): readonly (string | null)[] {
  render(
    <Participant.Root participant={leg} participants={participants}>
      <Participant.Control />
    </Participant.Root>,
  );
  return screen.queryAllByRole('listitem').map((line) => line.textContent);
}

test('a warning reads in the direction of its words on a page from right to left', () => {
  const { twoControllers } = sessions;
  render(
    <div dir="rtl">
      <Participant.Root participant={twoControllers[0]} participants={twoControllers}>
        <Participant.Control />
      </Participant.Root>
    </div>,
  );
  for (const warning of screen.getAllByText('2 people control the same page')) {
    expect(warning.matches(':dir(ltr)')).toBe(true);
  }
});

describe('Participant.Control', () => {
  test('says whom a leg controls', () => {
    expect(linesOf(agent, liveSession)).toEqual(['Controls Marta Lindqvist']);
  });

  test('says who controls a leg', () => {
    expect(linesOf(customer, liveSession)).toEqual(['Controlled by Tobias Renner']);
  });

  test('names an id that nobody in the session has', () => {
    const legs = sessions.unknownTarget;
    const viewer = legs.find((leg) => leg.controlling?.length);
    const [line] = linesOf(viewer, legs);
    expect(line).toMatch(/^Controls Unknown participant \(\w{6}\) not in this session$/);
  });

  test('does not report an unknown id if the session was not passed', () => {
    expect(linesOf(agent)[0]).toMatch(/^Controls participant \w{6}$/);
    expect(linesOf(agent, null).at(-1)).toMatch(/^Controls participant \w{6}$/);
  });

  test('treats two agents with blank user ids as two people', () => {
    const [one, other, ...rest] = sessions.twoControllers.map((leg) => ({
      ...leg,
      user: { id: '' },
    }));
    expect(linesOf(one, [one ?? {}, other ?? {}, ...rest]).join()).toContain(
      '2 people control the same page',
    );
  });

  test('says when a target is presumed', () => {
    const [line] = linesOf(sessions.presumedTarget[1], sessions.presumedTarget);
    expect(line).toBe('Controls Marta Lindqvist assumed, because there is only one sharer');
  });

  test('says when either side is over', () => {
    expect(linesOf(sessions.endedTarget[1], sessions.endedTarget)).toEqual([
      'Controlled Marta Lindqvist ended',
    ]);
  });

  test('reports control of the own page', () => {
    expect(linesOf(sessions.selfControl[1], sessions.selfControl)).toEqual([
      'Controls Tobias Renner controls their own page',
    ]);
  });

  test('warns where two people control one page', () => {
    const lines = linesOf(sessions.twoControllers[0], sessions.twoControllers);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain('2 people control the same page');
  });

  test('does not warn if two legs of one person do', () => {
    const user = { id: 'u' };
    const viewer = { state: 'connected', cobrowseRole: 'viewer', controlling: ['s'], user };
    const legs = [
      { id: 's', name: 'Bob', state: 'connected', cobrowseRole: 'sharer' },
      { ...viewer, id: 'v1', name: 'Ann' },
      { ...viewer, id: 'v2', name: 'Ann' },
    ];
    expect(linesOf(legs[0], legs)).toEqual(['Controlled by Ann', 'Controlled by Ann']);
  });

  test('names legs that share a key once, and legs without any key one by one', () => {
    const twin = {
      id: 'same',
      state: 'connected',
      cobrowseRole: 'viewer',
      controlling: ['s', 's'],
    };
    const legs = [
      { id: 's', state: 'connected', cobrowseRole: 'sharer' },
      twin,
      { ...twin },
      { ...twin, id: null },
      { ...twin, id: null },
    ];
    expect(linesOf(legs[0], legs)).toEqual([
      'Controlled by Participant same 3 people control the same page',
      'Controlled by Participant 3 people control the same page',
      'Controlled by Participant 3 people control the same page',
    ]);
  });

  test('uses the answer of an app that knows what an id refers to', () => {
    render(
      <CobrowseKitProvider resolveControlTarget={() => customer}>
        <Participant.Root participant={agent} participants={sessions.unknownTarget}>
          <Participant.Control />
        </Participant.Root>
      </CobrowseKitProvider>,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent('Controls Marta Lindqvist');
  });

  test('isolates the direction of every name, so that none reorders a sentence', () => {
    const legs = [{ ...customer, name: '\u202Eevil' }, agent];
    render(
      <Participant.Root participant={agent} participants={legs}>
        <Participant.Control />
      </Participant.Root>,
    );
    expect(screen.getByText('\u202Eevil').tagName).toBe('BDI');
  });

  test('shows what a leg reports that is not in its session, like the list', () => {
    const newer = { ...agent, id: 'later' };
    expect(linesOf(newer, [customer])).toEqual(['Controls Marta Lindqvist']);
    expect(linesOf(newer, []).at(-1)).toMatch(/^Controls Unknown participant/);
  });

  test('shows the first grants of a leg with very many, and more when asked', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({
      id: `s${index}`,
      name: `S ${index}`,
    }));
    const viewer = { id: 'v', controlling: many.map(({ id }) => id) };
    expect(linesOf(viewer, [viewer, ...many])).toHaveLength(11);
    const button = screen.getByRole('button', { name: 'Show 10 more' });
    await userEvent.click(button);
    expect(screen.getAllByRole('listitem')).toHaveLength(21);
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName('Show 5 more');
    await userEvent.click(button);
    expect(screen.getAllByRole('listitem')).toHaveLength(26);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(11);
  });

  test('finds a contested page among thousands of grants', { timeout: 10_000 }, () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    const legs = many.flatMap((index) => [
      { id: `v${index}`, controlling: [`s${index}`], state: 'connected' },
      { id: `s${index}`, state: 'connected' },
    ]);
    const extra = { id: 'v', controlling: ['s7'], state: 'connected' };
    // Pair by pair, this takes longer than a test may.
    expect(linesOf(extra, [...legs, extra])).toEqual([
      'Controls Participant s7 2 people control the same page',
    ]);
  });

  test('reads in the direction of its words on a page from right to left', () => {
    render(
      <div dir="rtl">
        <ControllingParticipantsList participants={liveSession} />
      </div>,
    );
    const [controller, target] = ['Tobias Renner', 'Marta Lindqvist'].map((name) =>
      screen.getByText(name).getBoundingClientRect(),
    );
    expect(controller?.right).toBeLessThan(target?.left ?? 0);
  });
});
