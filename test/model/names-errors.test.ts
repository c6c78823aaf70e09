import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantFacts, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { readError } from '../../src/model/errors.js';
import { nameFromAttributes, reportedName, shortId, shortIdOf } from '../../src/model/names.js';
import { anyInput, untyped } from './arbitrary.js';

describe('reportedName', () => {
  const everything: CobrowseMediaParticipant = {
    id: 'participant',
    name: ' Blanche ',
    purpose: 'acd',
    user: { id: 'user-id', name: 'Ada Obi' },
    externalContact: { name: 'Contact' },
    queue: { name: 'Support' },
    attributes: { 'context.firstName': 'Blanche', 'context.lastName': 'Stokes' },
  };

  it('takes the first name in order', () => {
    const leg = { ...everything };
    const names: (string | null)[] = [];
    for (const field of ['name', 'user', 'externalContact', 'queue', 'attributes'] as const) {
      names.push(reportedName(leg) ?? nameFromAttributes(leg));
      delete leg[field];
    }
    names.push(reportedName(leg) ?? nameFromAttributes(leg));
    expect(names).toEqual(['Blanche', 'Ada Obi', 'Contact', 'Support', 'Blanche Stokes', null]);
  });

  it('leaves attributes alone unless asked, since they are personal data', () => {
    const { attributes } = everything;
    expect(reportedName({ attributes })).toBeNull();
    expect(nameFromAttributes({ attributes: { 'context.lastName': 'Stokes' } })).toBe('Stokes');
    expect(nameFromAttributes({ attributes: { 'context.firstName': 'Ada' } })).toBe('Ada');
  });

  it('names a queue only for routing and menu legs', () => {
    const { queue } = everything;
    expect(reportedName({ queue, purpose: 'IVR' })).toBe('Support');
    expect(reportedName({ queue, purpose: 'agent' })).toBeNull();
  });

  it('shortens the user id, else the participant id', () => {
    expect(shortIdOf({ id: 'participant', user: { id: 'user-id' } })).toBe('user-i');
    expect(shortIdOf(untyped({ id: 'participant', user: 'user-id' }))).toBe('user-i');
    expect(shortIdOf({ id: 'participant', user: {} })).toBe('partic');
    expect(shortIdOf({})).toBeNull();
    expect(reportedName({})).toBeNull();
    expect(shortId('👩👩👩👩👩👩👩')).toBe('👩👩👩👩👩👩');
  });

  it('never throws and never gives an empty name', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const leg = untyped<CobrowseMediaParticipant>(input);
        const name = reportedName(leg) ?? nameFromAttributes(leg);
        expect(name).not.toBe('');
      }),
    );
  });
});

describe('readError', () => {
  it('fills the parameters in, and leaves what has none', () => {
    const error = {
      message: 'filled by the platform',
      messageWithParams: 'session {id} is {what}, {toString}',
      messageParams: { id: '$&', what: 7 },
      code: 'error.x',
      status: '409',
    };
    expect(readError(error)).toEqual({
      message: 'session $& is 7, {toString}',
      code: 'error.x',
      status: 409,
    });
    expect(readError({ messageWithParams: 'a {b}' })?.message).toBe('a {b}');
  });

  it('takes what exists', () => {
    expect(readError({ message: 'm' })).toEqual({ message: 'm', code: null, status: null });
    expect(readError({ status: 0 })).toEqual({ message: null, code: null, status: 0 });
    expect(readError(' broken ')).toEqual({ message: 'broken', code: null, status: null });
    for (const nothing of [null, undefined, {}, [], '', { details: [] }]) {
      expect(readError(nothing)).toBeNull();
    }
    expect(participantFacts({ errorInfo: { code: 'c' } }).error?.code).toBe('c');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (any, params, text) => {
        readError(any);
        const error = readError({ messageWithParams: text, messageParams: params });
        expect(error === null || error.message !== '').toBe(true);
      }),
    );
  });
});
