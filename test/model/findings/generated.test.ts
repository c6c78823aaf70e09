import { describe, expect, it } from 'vitest';
import { FINDING_RULES } from '../../../src/entries/model.js';
import { FAULTS, seedFault } from '../../support/faults.js';
import { generateSession } from '../../support/generate.js';
import { measureFindings } from '../../support/measure-findings.js';

const measure = measureFindings(200, 10);

describe('findings in generated sessions', () => {
  it('are never above info in 200 normal ones', () => {
    expect(measure.inNormalSessions).toEqual([]);
  });

  it('include every seeded fault', () => {
    expect(measure.recall).toBe(1);
    expect(measure.rows.filter(({ seeded }) => seeded < 10)).toEqual([]);
  });

  it('are about nothing but the seeded fault', () => {
    expect(
      measure.rows.flatMap(({ fault, wrong }) => wrong.map((found) => ({ fault, ...found }))),
    ).toEqual([]);
  });

  it('have a fault for every rule, except for rules about what is normal', () => {
    const normal = ['several-legs'];
    const faulty = new Set(FAULTS.map((fault) => fault.split(':')[0]));
    const untried = FINDING_RULES.filter(({ id }) => !faulty.has(id)).map(({ id }) => id);
    expect(untried.toSorted()).toEqual(normal.toSorted());
  });
});

describe('the generator', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generateSession(7)).toEqual(generateSession(7));
    expect(generateSession(7)).not.toEqual(generateSession(8));
  });

  it('seeds a fault into a copy', () => {
    const session = generateSession(7);
    const before = JSON.stringify(session);
    for (const fault of FAULTS) seedFault(session, fault, 7);
    expect(JSON.stringify(session)).toBe(before);
  });
});
