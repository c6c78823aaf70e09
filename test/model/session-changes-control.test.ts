/** Control that a leg receives or loses between two states of a session. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/model/index.js';
import type { CobrowseMediaParticipant, SessionChange } from '../../src/model/index.js';

type Leg = CobrowseMediaParticipant;

const sharer: Leg = { id: 's', cobrowseRole: 'sharer', state: 'connected' };
const viewer: Leg = { id: 'v', cobrowseRole: 'viewer', state: 'connected', controlling: [] };

/** What happens to the viewer, in a session with somebody who shares. */
const between = (before: Leg, after: Leg): readonly SessionChange[] =>
  changesBetween({ participants: [sharer, before] }, { participants: [sharer, after] });

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

  it('of one leg is no change of another', () => {
    const controls = { ...viewer, controlling: ['s'] };
    const other: Leg = { ...viewer, id: 'w', controlling: ['s'] };
    const changes = changesBetween(
      { participants: [sharer, viewer, other] },
      { participants: [sharer, controls, { ...other, controlling: [] }] },
    );
    expect(changes).toEqual([
      { code: 'controlGranted', leg: 'v', params: { target: 's' } },
      { code: 'controlRevoked', leg: 'w', params: { target: 's' } },
    ]);
  });

  it('that names the same page in another way is no change', () => {
    const page: Leg = { ...sharer, communicationId: 'c1' };
    const by = (id: string) => ({ participants: [page, { ...viewer, controlling: [id] }] });
    expect(changesBetween(by('s'), by('c1'))).toEqual([]);
  });

  it('stays when the page is no longer listed, as long as the controller lists it', () => {
    const controls = { ...viewer, controlling: ['s'] };
    const changes = changesBetween(
      { participants: [sharer, controls] },
      { participants: [{ ...controls, held: true }] },
    );
    expect(changes.map(({ code }) => code)).toEqual(['held', 'unlisted']);
  });

  it('is granted again when the controller comes back', () => {
    const controls = { ...viewer, controlling: ['s'] };
    expect(between({ ...controls, state: 'terminated' }, controls).map(({ code }) => code)).toEqual(
      ['phase', 'controlGranted'],
    );
  });

  it('is of the page that the app names', () => {
    const other: Leg = { ...sharer, id: 'o' };
    const granted = changesBetween(
      { participants: [sharer, other, viewer] },
      { participants: [sharer, other, { ...viewer, controlling: ['page'] }] },
      { resolveControlTarget: () => other },
    );
    expect(granted).toEqual([{ code: 'controlGranted', leg: 'v', params: { target: 'o' } }]);
  });

  it('of a leg that joins with it is listed', () => {
    const both = { participants: [sharer, { ...viewer, controlling: ['s'] }] };
    expect(changesBetween({ participants: [sharer] }, both).map(({ code }) => code)).toEqual([
      'joined',
      'controlGranted',
    ]);
  });
});
