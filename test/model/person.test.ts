import { expect, it } from 'vitest';
import { groupBy, groupByEach } from '../../src/model/group-by.js';
import { participantFacts, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { personId } from '../../src/model/person.js';
import { untyped } from './arbitrary.js';

const personOf = (leg: unknown): string | null =>
  personId(participantFacts(untyped<CobrowseMediaParticipant>(leg)));

it('a person is identified by user, otherwise by participant', () => {
  expect(personOf({ id: 'p1', user: { id: ' u1 ' } })).toBe('u1');
  expect(personOf({ id: 'p1', user: 'u1' })).toBe('u1');
  expect(personOf({ id: 'p1', user: 7 })).toBe('7');
  for (const user of [null, {}, [], ['u1'], { id: '' }, ' ', true, false]) {
    expect(personOf({ id: 'p1', user })).toBe('p1');
  }
  for (const nobody of [null, {}, { id: '', user: {} }]) expect(personOf(nobody)).toBeNull();
});

it('groups keep the order of keys and of items, and leave out what has no key', () => {
  const words = ['b1', 'a1', '', 'b2'];
  expect([...groupBy(words, (word) => word.charAt(0) || null)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

it('an item with several keys is in several groups', () => {
  expect([...groupByEach(['ab', 'b', ''], (word) => word.split(''))]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b']],
  ]);
});
