import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionRefusal,
  participantFacts,
  type ActionRefusal,
  type CobrowseMediaParticipant,
  type ParticipantActionName,
} from '../../../src/entries/model.js';
import * as wrapups from '../../../stories/data/wrapups.js';
import { agent, customer } from '../../../stories/data/people.js';
import { readWrapupCodes } from '../../../src/model/actions/read-codes.js';

const refusals = (
  participant: CobrowseMediaParticipant | null,
  isYours: boolean | null = null,
): Record<ParticipantActionName, ActionRefusal | null> => {
  const facts = participantFacts(participant);
  const refusalOf = (action: ParticipantActionName): ActionRefusal | null =>
    actionRefusal(action, facts, isYours);
  return {
    hold: refusalOf('hold'),
    resume: refusalOf('resume'),
    disconnect: refusalOf('disconnect'),
    finishWrapup: refusalOf('finishWrapup'),
    skipWrapup: refusalOf('skipWrapup'),
  };
};

describe('a running leg', () => {
  test('can be held, and wrapped up after its end', () => {
    expect(refusals(agent)).toEqual({
      hold: null,
      resume: 'notOnHold',
      disconnect: null,
      finishWrapup: 'notEnded',
      skipWrapup: 'notEnded',
    });
  });

  test('on hold can be resumed', () => {
    const { hold, resume } = refusals({ ...agent, held: true });
    expect({ hold, resume }).toEqual({ hold: 'onHold', resume: null });
  });

  test('that says nothing about hold can be held and resumed: the server knows', () => {
    const { hold, resume } = refusals({ id: 'a', state: 'connected' });
    expect({ hold, resume }).toEqual({ hold: null, resume: null });
  });

  test.each(['alerting', 'parked', 'dialing'])('that is %s cannot be held', (state) => {
    const { hold, resume, disconnect } = refusals({ ...agent, state, connectedTime: null });
    expect({ hold, resume, disconnect }).toEqual({
      hold: 'notConnected',
      resume: 'notConnected',
      disconnect: null,
    });
  });

  test('of another user can only be disconnected', () => {
    expect(refusals(agent, false)).toEqual({
      hold: 'notYours',
      resume: 'notYours',
      disconnect: null,
      finishWrapup: 'notYours',
      skipWrapup: 'notYours',
    });
  });

  test('of a customer has no wrap-up', () => {
    expect(refusals(customer).finishWrapup).toBe('notNeeded');
  });

  test.each([
    ['a customer', customer],
    ['a customer without a role', { ...customer, cobrowseRole: null }],
    ['somebody outside', { ...agent, purpose: 'external', cobrowseRole: null }],
    ['a sharer', { ...agent, purpose: null, cobrowseRole: 'sharer' }],
  ])('of %s can be put on hold and disconnected by the agent', (_, leg) => {
    const { hold, disconnect } = refusals(leg, false);
    expect({ hold, disconnect }).toEqual({ hold: null, disconnect: null });
    expect(refusals({ ...leg, held: true }, false).resume).toBeNull();
  });
});

describe('a leg that has ended', () => {
  const { wrapupRequired: _, wrapupPrompt: __, ...withoutWrapup } = agent;
  const ended = { ...withoutWrapup, state: 'terminated' };

  test('can be neither held, resumed nor disconnected, whoever it belongs to', () => {
    for (const isYours of [true, false, null]) {
      const { hold, resume, disconnect } = refusals({ ...ended, held: true }, isYours);
      expect({ hold, resume, disconnect }).toEqual({
        hold: 'ended',
        resume: 'ended',
        disconnect: 'ended',
      });
    }
  });

  test('has nothing to wrap up unless the data says so', () => {
    const { finishWrapup, skipWrapup } = refusals(ended);
    expect({ finishWrapup, skipWrapup }).toEqual({
      finishWrapup: 'notNeeded',
      skipWrapup: 'notNeeded',
    });
  });
});

describe('the leg of another user', () => {
  test('is refused for that reason first, even before it is connected', () => {
    const { hold, resume } = refusals({ ...agent, state: 'alerting', connectedTime: null }, false);
    expect({ hold, resume }).toEqual({ hold: 'notYours', resume: 'notYours' });
  });

  test('leaves a wrap-up to that user, unless it is done', () => {
    const { finishWrapup, skipWrapup } = refusals(wrapups.open, false);
    expect({ finishWrapup, skipWrapup }).toEqual({
      finishWrapup: 'notYours',
      skipWrapup: 'notYours',
    });
    expect(refusals(wrapups.due, false).skipWrapup).toBe('notYours');
    expect(refusals(wrapups.done, false).finishWrapup).toBe('alreadyDone');
    expect(refusals(wrapups.due, true).finishWrapup).toBeNull();
  });
});

describe('the wrap-up of a running leg', () => {
  test.each([
    ['nothing is known about it', {}, 'notEnded'],
    ['it is the leg of a viewer', { cobrowseRole: 'viewer' }, 'notEnded'],
    ['it is the leg of a sharer', { cobrowseRole: 'sharer' }, 'notNeeded'],
    ['it is required', { wrapupRequired: true }, 'notEnded'],
    ['it is not required', { wrapupRequired: false }, 'notNeeded'],
    ['its kind is known', { wrapupRequired: false, wrapupPrompt: 'optional' }, 'notEnded'],
    ['there is a draft', { wrapupRequired: false, wrapup: { provisional: true } }, 'notEnded'],
  ] as const)('when %s', (_, fields, refusal) => {
    const { finishWrapup, skipWrapup } = refusals({ id: 'a', state: 'connected', ...fields });
    expect({ finishWrapup, skipWrapup }).toEqual({ finishWrapup: refusal, skipWrapup: refusal });
  });
});

test.each([
  ['due', wrapups.due, null, 'required'],
  ['open', wrapups.open, null, null],
  ['overdue', wrapups.overdue, null, 'required'],
  ['done', wrapups.done, 'alreadyDone', 'alreadyDone'],
  ['skipped', wrapups.skipped, 'alreadyDone', 'alreadyDone'],
  ['timed out', wrapups.timedOut, 'timedOut', 'timedOut'],
] as const)('a wrap-up that is %s', (_name, participant, finishWrapup, skipWrapup) => {
  expect(refusals(participant)).toMatchObject({ hold: 'ended', finishWrapup, skipWrapup });
});

test('nothing is possible without a participant', () => {
  expect(new Set(Object.values(refusals(null)))).toEqual(new Set(['noParticipant']));
});

test('any data gives an answer', () => {
  fc.assert(
    fc.property(fc.object(), fc.constantFrom(true, false, null), (data, isYours) => {
      expect(Object.keys(refusals(data, isYours))).toHaveLength(5);
    }),
  );
});

describe('wrap-up codes', () => {
  test.each([
    ['a page of the API', { entities: [{ id: 'a', name: 'A' }] }, [{ id: 'a', name: 'A' }]],
    ['a code without a name', [{ id: 'a' }], [{ id: 'a', name: 'a' }]],
    [
      'the same id twice',
      [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
      [{ id: 'a', name: 'A' }],
    ],
    ['values that are not codes', [null, 1, [], {}], []],
    ['no list', 'codes', null],
    ['nothing', undefined, null],
  ])('%s', (_name, value, codes) => {
    expect(readWrapupCodes(value)).toEqual(codes);
  });

  test('any value is read', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readWrapupCodes(value) ?? []).toBeInstanceOf(Array);
      }),
    );
  });
});
