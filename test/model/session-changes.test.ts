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

  it('goes from one phase to another', () => {
    expect(changed({ state: 'connected' }, { ...viewer, state: 'alerting' })).toEqual([
      { code: 'phase', leg: 'v', params: { from: 'pending', to: 'live' } },
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
  });

  it('has other fields that changed, by name', () => {
    expect(changed({ name: 'Ann', viewerUrl: 'https://apps.mypurecloud.com/x' })).toEqual([
      { code: 'fields', leg: 'v', params: { fields: ['name', 'viewerUrl'] } },
    ]);
    expect(changed({ name: '', providerEventTime: END })).toEqual([]);
  });
});

describe('control', () => {
  it('is granted and revoked', () => {
    const controls = { ...viewer, controlling: ['s'] };
    expect(between(viewer, controls)).toEqual([
      { code: 'controlGranted', leg: 'v', params: { target: 's' } },
    ]);
    expect(between(controls, viewer)).toEqual([
      { code: 'controlRevoked', leg: 'v', params: { target: 's' } },
    ]);
  });

  it('of somebody unknown has no target', () => {
    const other: Leg = { id: 'o', cobrowseRole: 'sharer', state: 'connected' };
    const granted = changesBetween(
      { participants: [sharer, other, viewer] },
      { participants: [sharer, other, { ...viewer, controlling: ['nobody'] }] },
    );
    expect(granted).toEqual([{ code: 'controlGranted', leg: 'v', params: { target: null } }]);
  });

  it('that ends because its leg left is not a separate change', () => {
    const controls = { ...viewer, controlling: ['s'] };
    expect(between(controls, { ...viewer, state: 'terminated' }).map(({ code }) => code)).toEqual([
      'left',
    ]);
  });

  it('of a leg that joins with it is listed', () => {
    const both = { participants: [sharer, { ...viewer, controlling: ['s'] }] };
    expect(changesBetween({ participants: [sharer] }, both).map(({ code }) => code)).toEqual([
      'joined',
      'controlGranted',
    ]);
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
