import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { durationBetween, parseInstant } from '../../src/model/index.js';

const NINE = Date.UTC(2026, 4, 11, 9, 0, 4);

describe('parseInstant', () => {
  it.each([
    ['2026-05-11T09:00:04Z', NINE],
    ['2026-05-11T09:00:04.2Z', NINE + 200],
    ['2026-05-11T09:00:04.25Z', NINE + 250],
    ['2026-05-11T09:00:04.250Z', NINE + 250],
    ['2026-05-11T09:00:04.250999Z', NINE + 250],
    ['2026-05-11T09:00:04.250999999Z', NINE + 250],
    ['2026-05-11T09:00:04,25Z', NINE + 250],
    ['2026-05-11T09:00:04', NINE],
    ['2026-05-11T09:00:04.25', NINE + 250],
    ['2026-05-11 09:00:04Z', NINE],
    ['2026-05-11t09:00:04z', NINE],
    ['  2026-05-11T09:00:04Z ', NINE],
    ['2026-05-11T09:00Z', NINE - 4000],
    ['2026-05-11', Date.UTC(2026, 4, 11)],
    ['2026-05-11T11:00:04+02:00', NINE],
    ['2026-05-11T11:00:04+0200', NINE],
    ['2026-05-11T11:00:04+02', NINE],
    ['2026-05-11T04:30:04.000-04:30', NINE],
    ['2026-05-11T09:00:04 Z', NINE],
    ['2026-05-11T09:00:04.123456', NINE + 123],
    ['2026-05-11T00:00:00.000Z', Date.UTC(2026, 4, 11)],
    ['2026-05-11T23:59:59.999Z', Date.UTC(2026, 4, 12) - 1],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2024-02-29T00:00:00.000Z', Date.UTC(2024, 1, 29)],
    ['0050-05-11T09:00:04.000Z', Date.parse('0050-05-11T09:00:04Z')],
    [String(NINE), NINE],
    [`${NINE}.7`, NINE],
    ['12345', 12_345],
    ['-86400000', -86_400_000],
    [NINE, NINE],
    [NINE + 0.9, NINE],
    [0, 0],
    [-0.5, 0],
    [-1000, -1000],
    [8.64e15, 8.64e15],
  ])('reads %j', (value, instant) => {
    expect(parseInstant(value)).toBe(instant);
  });

  it.each([
    '',
    ' ',
    'foo 1',
    'now',
    '1',
    '2026',
    '1234',
    '05/11/2026',
    'Mon, 11 May 2026 09:00:04 GMT',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-05-32',
    '2026-02-30T00:00:00Z',
    '2026-02-30',
    '2025-02-29T12:00:00+02:00',
    '2026-04-31',
    '2026-05-00',
    '2026-00-11T09:00:04.200Z',
    '2026-13-11T09:00:04.200Z',
    '2026-05-00T09:00:04.200Z',
    '2026-05-32T09:00:04.200Z',
    '2026-05-11T24:00:00Z',
    '2026-05-11T24:00',
    '2026-05-11T24:00:00.000Z',
    '2026-05-11T25:00:00Z',
    '2026-05-11T09:60:00.000Z',
    '2026-05-11T09:00:60.000Z',
    '2026-05-11T09:61:00Z',
    '2026-05-11T09:00:04.Z',
    '2026-05-11T09:00:04Z and more',
    '2026-05-11T09:00:04.200Z and more',
    '2026-05-11T09:00:04+99:00',
    '99999999999999999999',
    8.64e15 + 1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    {},
    [],
    ['2026-05-11'],
  ])('refuses %j', (value) => {
    expect(parseInstant(value)).toBeNull();
  });

  it('refuses an instant with one wrong character', () => {
    const right = '2026-05-11T09:00:04.200Z';
    for (const wrong of ['x', '/', ':']) {
      for (let at = 0; at < right.length; at += 1) {
        if (right[at] === wrong) continue;
        const text = right.slice(0, at) + wrong + right.slice(at + 1);
        expect({ text, instant: parseInstant(text) }).toEqual({ text, instant: null });
      }
    }
  });

  it('refuses a text of more than 1000 characters', () => {
    const withDigits = (length: number) => `${'2026-05-11T09:00:04.'.padEnd(length - 1, '2')}Z`;
    expect(parseInstant(withDigits(1000))).toBe(NINE + 222);
    expect(parseInstant(withDigits(1001))).toBeNull();
  });

  it('reads every instant in every spelling that Genesys uses', () => {
    const instants = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.stringMatching(/^\d{0,6}$/), (date, digits) => {
        const iso = date.toISOString();
        expect(parseInstant(iso)).toBe(date.getTime());
        expect(parseInstant(iso.replace('Z', `${digits}Z`))).toBe(date.getTime());
        expect(parseInstant(iso.replace('Z', ''))).toBe(date.getTime());
        expect(parseInstant(date.getTime())).toBe(date.getTime());
      }),
    );
  });

  it('reads a date exactly where the calendar has it', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = [String(year).padStart(4, '0'), month, date]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        const exists = new Date(0);
        exists.setUTCFullYear(year, month - 1, date);
        const isReal = exists.toISOString().startsWith(text);
        const instant = isReal ? exists.getTime() : null;
        expect(parseInstant(`${text}T00:00:00Z`)).toBe(instant);
        expect(parseInstant(`${text}T00:00:00.000Z`)).toBe(instant);
      }),
    );
  });

  it('never throws and never leaves the range of a Date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), (value) => {
        const instant = parseInstant(value);
        expect(instant === null || new Date(instant).getTime() === instant).toBe(true);
      }),
    );
  });
});

describe('the cost of parseInstant', () => {
  /** Regular expressions are what takes the time. */
  const regularExpressionsFor = (value: string): number => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    parseInstant(value);
    const { length } = exec.mock.calls;
    exec.mockRestore();
    return length;
  };

  it.each([
    '2026-05-11T09:00:04.200Z',
    '2026-01-31T23:59:59.999Z',
    '2026-02-28T00:00:00.000Z',
    '2026-12-01T10:19:59.090Z',
    '0100-06-30T09:00:04.000Z',
  ])('needs no regular expression for %s', (text) => {
    expect(regularExpressionsFor(text)).toBe(0);
  });

  it('needs regular expressions once for texts of another format', () => {
    const texts = [
      '2026-07-01T09:00:04Z',
      '2026-07-02',
      'not an instant',
      `2026-07-01${' '.repeat(30)}`,
    ];
    for (const text of texts) expect(regularExpressionsFor(text)).toBeGreaterThan(0);
    for (const text of texts) expect(regularExpressionsFor(text)).toBe(0);
  });

  it('does not remember long texts, or more than 500 of them', () => {
    const long = `2026-07-03${' '.repeat(31)}`;
    const short = '2026-07-03';
    parseInstant(long);
    parseInstant(short);
    for (let milliseconds = 0; milliseconds < 500; milliseconds += 1) {
      parseInstant(String(NINE + milliseconds));
    }
    expect(regularExpressionsFor(long)).toBeGreaterThan(0);
    expect(regularExpressionsFor(long)).toBeGreaterThan(0);
    expect(regularExpressionsFor(short)).toBeGreaterThan(0);
  });
});

describe('durationBetween', () => {
  it('is never below zero, and unknown when either end is', () => {
    expect(durationBetween(1000, 4000)).toBe(3000);
    expect(durationBetween(4000, 1000)).toBe(0);
    expect(durationBetween(null, 1000)).toBeNull();
    expect(durationBetween(1000, null)).toBeNull();
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (start, end) => {
        expect(durationBetween(start, end)).toBe(end > start ? end - start : 0);
      }),
    );
  });
});
