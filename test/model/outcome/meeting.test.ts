/** Who met in a session, and who else was there. */
import { describe, expect, it } from 'vitest';
import { gone, at, minute, outcomeOf, sharer, viewer } from '../../support/outcome.js';

const MINUTE = 60_000;

describe('the sharer', () => {
  it('is the one who was connected longest, the first of equals', () => {
    const short = sharer({ id: 'short', connectedTime: at(5) });
    const long = sharer({ id: 'long', connectedTime: at(2) });
    const same = sharer({ id: 'same', connectedTime: at(2) });
    expect(outcomeOf([short, long, same, viewer()]).meeting).toMatchObject({
      sharer: { id: 'long' },
    });
  });

  it('is not also the viewer, although they did both', () => {
    const sharing = sharer({ user: { id: 'u' } });
    const viewing = viewer({ user: { id: 'u' } });
    expect(outcomeOf([sharing, viewing]).meeting).toMatchObject({ kind: 'sharerOnly' });
    expect(outcomeOf([sharing, viewing]).otherViewers).toEqual([]);
  });
});

describe('the viewer', () => {
  it('is the one who was with the sharer longest, not the one who was there longest', () => {
    const before = viewer({ id: 'before', connectedTime: at(-90), ...gone(2) });
    const during = viewer({ id: 'during', connectedTime: at(1), ...gone(4) });
    expect(outcomeOf([sharer(), before, during]).meeting).toMatchObject({
      viewer: { id: 'during' },
      lengthMs: 3 * MINUTE,
    });
  });

  it('was connected longest if nobody shared', () => {
    const short = viewer({ id: 'short', connectedTime: at(5) });
    expect(outcomeOf([short, viewer()]).meeting).toEqual({
      kind: 'viewerOnly',
      participant: viewer(),
      lengthMs: 9 * MINUTE,
      isRunning: true,
    });
  });

  it('who met the sharer at least for a moment comes before those who never did', () => {
    const never = viewer({ id: 'never', connectedTime: at(-3), ...gone(-1) });
    const moment = viewer({ id: 'moment', connectedTime: at(-3), ...gone(0) });
    expect(outcomeOf([sharer(), never, moment]).meeting).toMatchObject({
      kind: 'helped',
      viewer: { id: 'moment' },
      lengthMs: 0,
    });
  });

  it('had control, even if that was of another page', () => {
    const controller = viewer({ id: 'controller', controlling: ['x'], ...gone(2) });
    const other = sharer({ id: 'other', cobrowseSessionId: 'b' });
    expect(
      outcomeOf([sharer({ cobrowseSessionId: 'a' }), other, viewer(), controller]).meeting,
    ).toMatchObject({ viewer: { id: 'controller' } });
  });
});

it('other viewers are listed by how long they were connected', () => {
  const short = viewer({ id: 'short', connectedTime: at(7) });
  const unknown = viewer({ id: 'unknown', connectedTime: at(2), state: 'terminated' });
  const long = viewer({ id: 'long', connectedTime: at(4) });
  const { otherViewers } = outcomeOf([sharer(), short, unknown, viewer(), long]);
  expect(otherViewers).toEqual([
    { participant: long, lengthMs: 6 * MINUTE, isRunning: true },
    { participant: short, lengthMs: 3 * MINUTE, isRunning: true },
    { participant: unknown, lengthMs: null, isRunning: false },
  ]);
});

it.each([
  ['agent', 'customer', 'helped'],
  ['user', 'external', 'helped'],
  ['agent', 'agent', 'viewed'],
  ['customer', 'customer', 'viewed'],
  ['agent', null, 'viewed'],
  [null, 'customer', 'viewed'],
])('%s with %s: %s', (viewing, sharing, kind) => {
  const { meeting } = outcomeOf([sharer({ purpose: sharing }), viewer({ purpose: viewing })]);
  expect(meeting.kind).toBe(kind);
});

it('any leg of a person says what they were there for', () => {
  const user = { user: { id: 'u' } };
  const unknown = viewer({ id: 'w', purpose: null, ...user });
  expect(outcomeOf([sharer(), unknown, viewer(user)]).meeting.kind).toBe('helped');
});

it.each([
  [gone(5), {}],
  [{}, gone(5)],
])('a meeting is no longer running when one of the two has left', (ofSharer, ofViewer) => {
  expect(outcomeOf([sharer(ofSharer), viewer(ofViewer)]).meeting).toMatchObject({
    isRunning: false,
  });
});

it('a person with several legs is running while one of them is', () => {
  const again = viewer({ communicationId: 'again', ...gone(3) });
  expect(outcomeOf([sharer(), again, viewer({ communicationId: 'first' })]).meeting).toMatchObject({
    isRunning: true,
  });
});

describe('people without a role', () => {
  const leg = (id: string, fields: object = {}) => sharer({ id, cobrowseRole: null, ...fields });

  it('are counted, after the first', () => {
    expect(outcomeOf([leg('a'), leg('b'), leg('c')]).meeting).toEqual({
      kind: 'present',
      others: 2,
      participant: leg('a'),
      lengthMs: 10 * MINUTE,
      isRunning: true,
    });
  });
});

describe('people who were never connected', () => {
  const ringing = (id: string) => sharer({ id, state: 'alerting', connectedTime: null });
  const missed = (id: string) => sharer({ id, connectedTime: null, ...gone(3) });

  it('are waited for while one of them has not ended', () => {
    expect(outcomeOf([missed('a'), ringing('b')]).meeting).toEqual({ kind: 'waiting', people: 2 });
  });

  it('did not answer after that', () => {
    expect(outcomeOf([missed('a'), missed('b')]).meeting).toEqual({
      kind: 'unanswered',
      people: 2,
    });
  });

  it('are counted once, although they have several legs', () => {
    const user = { user: { id: 'u' } };
    const legs = [
      { ...missed('a'), ...user },
      { ...missed('b'), ...user },
    ];
    expect(outcomeOf(legs).meeting).toMatchObject({ people: 1 });
  });

  it('are not people if they are routing legs', () => {
    const routing = { ...ringing('q'), purpose: 'acd' };
    expect(outcomeOf([routing]).meeting).toEqual({ kind: 'empty' });
    expect(outcomeOf([routing, missed('a')], { now: minute(5) }).meeting).toMatchObject({
      people: 1,
    });
  });
});
