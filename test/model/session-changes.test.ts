import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/model/index.js';
import type { CobrowseMediaParticipant, SessionChange } from '../../src/model/index.js';
import { anyParticipant } from './arbitrary.js';

type Leg = CobrowseMediaParticipant;

const sharer: Leg = { id: 's', cobrowseRole: 'sharer', state: 'connected' };
const viewer: Leg = { id: 'v', cobrowseRole: 'viewer', state: 'connected', controlling: [] };
const END = '2026-03-02T09:10:00Z';

/** What happens to the viewer, in a session with somebody who shares. */
const between = (before: Leg, after: Leg): readonly SessionChange[] =>
  changesBetween({ participants: [sharer, before] }, { participants: [sharer, after] });
const changed = (after: Leg, before: Leg = viewer): readonly SessionChange[] =>
  between(before, { ...before, ...after });

describe('a leg', () => {
  it('joins, and is no longer listed', () => {
    const alone = { participants: [sharer] };
    const both = { participants: [sharer, viewer] };
    expect(changesBetween(alone, both)).toEqual([
      { code: 'joined', leg: 'v', params: { phase: 'live' } },
    ]);
    expect(changesBetween(both, alone)).toEqual([{ code: 'unlisted', leg: 'v', params: {} }]);
  });

  it('stays the same leg when its communication id becomes known', () => {
    expect(changed({ communicationId: 'c1', held: true })).toEqual([
      { code: 'held', leg: 'v/c1', params: {} },
    ]);
  });

  it('with a communication id is not another leg that has none', () => {
    const known = { ...viewer, communicationId: 'c1' };
    const changes = changesBetween(
      { participants: [viewer, known] },
      { participants: [{ ...known, held: true }] },
    );
    expect(changes).toEqual([
      { code: 'held', leg: 'v/c1', params: {} },
      { code: 'unlisted', leg: 'v', params: {} },
    ]);
  });

  it('that is listed a second time joins', () => {
    expect(changesBetween({ participants: [viewer] }, { participants: [viewer, viewer] })).toEqual([
      { code: 'joined', leg: 'v>1', params: { phase: 'live' } },
    ]);
  });

  it('with another communication id is another leg', () => {
    expect(
      between({ ...viewer, communicationId: 'c1' }, { ...viewer, communicationId: 'c2' }),
    ).toMatchObject([
      { code: 'joined', leg: 'v/c2' },
      { code: 'unlisted', leg: 'v/c1' },
    ]);
  });

  it('that joins brings its wrap-up and its error', () => {
    const errorInfo = { code: 'bad.request' };
    const ended: Leg = { ...viewer, state: 'disconnected', wrapupRequired: true, errorInfo };
    expect(changesBetween({ participants: [] }, { participants: [ended] })).toEqual([
      { code: 'joined', leg: 'v', params: { phase: 'wrapup' } },
      { code: 'wrapup', leg: 'v', params: { from: 'none', to: 'open' } },
      { code: 'error', leg: 'v', params: { code: 'bad.request' } },
    ]);
  });

  it('leaves, with the reason', () => {
    expect(changed({ state: 'terminated', disconnectType: 'client', endTime: END })).toEqual([
      { code: 'left', leg: 'v', params: { reason: 'client' } },
    ]);
    expect(changed({ state: 'terminated' })).toEqual([
      { code: 'left', leg: 'v', params: { reason: null } },
    ]);
  });

  it('is put on hold and taken off hold', () => {
    expect(changed({ held: true })).toEqual([{ code: 'held', leg: 'v', params: {} }]);
    expect(changed({ held: false }, { ...viewer, held: true })).toEqual([
      { code: 'resumed', leg: 'v', params: {} },
    ]);
  });

  it.each<readonly [string, Leg, string, Leg]>([
    ['pending', { state: 'alerting' }, 'live', { state: 'connected' }],
    ['held', { held: true }, 'parked', { state: 'parked', held: false }],
    ['parked', { state: 'parked' }, 'live', { state: 'connected' }],
    ['ended', { state: 'terminated', endTime: END }, 'live', { state: 'connected', endTime: null }],
  ])('goes from %s to %s', (from, before, to, after) => {
    expect(changed(after, { ...viewer, ...before })).toEqual([
      { code: 'phase', leg: 'v', params: { from, to } },
    ]);
  });

  it('leaves once, also from hold, and also when its end is settled later', () => {
    const due: Leg = { ...viewer, state: 'disconnected', wrapupRequired: true };
    expect(changed(due, { ...viewer, held: true }).map(({ code }) => code)).toEqual([
      'left',
      'wrapup',
    ]);
    expect(between(due, { ...due, state: 'terminated' })).toEqual([
      { code: 'wrapup', leg: 'v', params: { from: 'open', to: 'none' } },
    ]);
    expect(changed({ state: 'connected', wrapupRequired: false }, due)).toMatchObject([
      { code: 'phase', params: { from: 'wrapup', to: 'live' } },
      { code: 'wrapup', params: { from: 'open', to: 'none' } },
    ]);
  });

  it('has a wrap-up that is due, then done', () => {
    const due: Leg = { ...viewer, state: 'disconnected', wrapupRequired: true };
    const ended: Leg = { ...due, wrapupPrompt: 'mandatory' };
    expect(changed(ended)).toMatchObject([
      { code: 'left', params: { reason: null } },
      { code: 'wrapup', params: { from: 'none', to: 'due' } },
      { code: 'fields', params: { fields: ['wrapupPrompt'] } },
    ]);
    expect(between(ended, { ...ended, wrapup: { code: 'resolved' } })).toEqual([
      { code: 'wrapup', leg: 'v', params: { from: 'due', to: 'done' } },
    ]);
  });

  it('reports an error, without its text', () => {
    const errorInfo = { code: 'bad.request', message: 'Ann Example was not found' };
    expect(changed({ errorInfo })).toEqual([
      { code: 'error', leg: 'v', params: { code: 'bad.request' } },
    ]);
    expect(changed({ state: 'connected' }, { ...viewer, errorInfo })).toEqual([]);
    expect(changed({ errorInfo: { ...errorInfo } }, { ...viewer, errorInfo })).toEqual([]);
    expect(changed({ errorInfo: null }, { ...viewer, errorInfo })).toEqual([]);
    expect(changed({ errorInfo: { message: 'Sorry' } }, { ...viewer, errorInfo })).toEqual([
      { code: 'error', leg: 'v', params: { code: null } },
    ]);
  });

  it('has other fields that changed, by name', () => {
    expect(changed({ name: 'Ann', viewerUrl: 'https://apps.mypurecloud.com/x' })).toEqual([
      { code: 'fields', leg: 'v', params: { fields: ['name', 'viewerUrl'] } },
    ]);
    expect(changed({ name: '', providerEventTime: END })).toEqual([]);
    expect(between({ ...viewer, name: 'Ann' }, viewer)).toEqual([
      { code: 'fields', leg: 'v', params: { fields: ['name'] } },
    ]);
    expect(changed({ queue: { id: 'q' } }, { ...viewer, queue: { id: 'q' } })).toEqual([]);
  });
});

describe('sessions', () => {
  it('have their own fields', () => {
    const participants = [sharer];
    expect(changesBetween({ participants }, { participants, recordingState: 'active' })).toEqual([
      { code: 'fields', leg: null, params: { fields: ['recordingState'] } },
    ]);
  });

  it('that are missing have no legs', () => {
    expect(changesBetween(null, { participants: [sharer] })).toMatchObject([{ code: 'joined' }]);
    expect(changesBetween({ participants: [sharer] }, undefined)).toMatchObject([
      { code: 'unlisted' },
    ]);
    expect(changesBetween(null, undefined)).toEqual([]);
  });

  it('that are equal have no changes, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyParticipant, { maxLength: 4 }), (participants) => {
        const session = { participants };
        expect(changesBetween(session, { participants: [...participants] })).toEqual([]);
        const copy = { participants: participants.map((leg) => ({ ...leg })) };
        expect(changesBetween(session, copy)).toEqual([]);
      }),
    );
  });
});
