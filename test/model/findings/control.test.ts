import { describe, expect, it } from 'vitest';
import { at, findingsOf, sharer, viewer } from './rules.js';

/** The customer's leg, ended, without saying when. */
const gone = sharer({ state: 'terminated', endTime: null, disconnectType: 'peer' });

describe('a viewer who controls a leg that has ended', () => {
  it('is reported at any time when the end is unknown', () => {
    const legs = [viewer({ controlling: ['s'] }), gone];
    for (const now of [0, Number.NaN, Date.parse(at(20))]) {
      expect(findingsOf('control-of-ended', legs, { now })).toMatchObject([{ legs: ['v', 's'] }]);
    }
  });
});

describe('a sharer who is listed as controlling', () => {
  it('somebody unknown is reported without a target', () => {
    const legs = [viewer(), sharer({ controlling: ['nobody'] })];
    expect(findingsOf('control-by-sharer', legs)).toMatchObject([{ legs: ['s'], params: {} }]);
  });

  it('their own page is reported once, by the rule about that', () => {
    const legs = [viewer(), sharer({ controlling: ['s'] })];
    expect(findingsOf('control-by-sharer', legs)).toEqual([]);
    expect(findingsOf('control-of-self', legs)).toMatchObject([{ legs: ['s'], params: {} }]);
  });
});
