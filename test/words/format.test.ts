import { describe, expect, test } from 'vitest';
import {
  clockText,
  instantText,
  isoInstant,
  lengthText,
  readRegion,
} from '../../src/words/format.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Engines disagree on which of the spaces stands where. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('clockText', () => {
  test.each([
    [0, '00:00'],
    [-5 * second, '00:00'],
    [999, '00:00'],
    [59 * second, '00:59'],
    [4 * minute + 12 * second, '04:12'],
    [hour + 4 * minute + 12 * second, '1:04:12'],
    [23 * hour, '23:00:00'],
    [day, '1 day 00:00:00'],
    [2 * day + 3 * hour + 4 * minute + 5 * second, '2 days 03:04:05'],
  ])('%i ms', (length, text) => {
    expect(clockText(length, 'en')).toBe(text);
  });

  test.each([
    'de',
    'en-IN',
    'th',
    'fa',
    'mr',
    'ar-EG',
    'en-u-nu-arab',
    'th-u-nu-thai',
    'EN-us',
    'xx',
  ])('writes numbers as Intl does in %s', (locale) => {
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
    const one = new Intl.NumberFormat(locale);
    const expected = `${one.format(13)}:${two.format(4)}:${two.format(57)}`;
    expect(clockText(13 * hour + 4 * minute + 57 * second, locale)).toBe(expected);
  });

  test('uses the digits of the locale', () => {
    expect(clockText(4 * minute + 12 * second, 'ar-EG')).toBe('٠٤:١٢');
    expect(clockText(2 * day, 'de')).toBe('2 Tg. 00:00:00');
  });
});

describe('lengthText', () => {
  test.each([
    [0, '0 sec'],
    [2 * second, '2 sec'],
    [1500, '1.5 sec'],
    [2 * minute, '2 min'],
    [hour + 30 * second, '1 hr 30 sec'],
    [-second, '0 sec'],
  ])('%i ms', (length, text) => {
    expect(lengthText(length, 'en')).toBe(text);
  });

  test('speaks the language of the locale', () => {
    expect(plain(lengthText(2 * minute + second, 'fr'))).toBe('2 min 1 s');
    expect(plain(lengthText(2 * minute + second, 'ja'))).toBe('2 分 1 秒');
  });
});

describe('instantText', () => {
  const instant = Date.parse('2026-05-11T21:05:04Z');

  test('writes date, time and zone as usual in the locale', () => {
    const texts = ['en', 'de', 'ja', 'ar-EG'].map((locale) =>
      plain(instantText(instant, { locale, timeZone: 'UTC' })),
    );
    expect(texts[0]).toBe('May 11, 2026, 9:05:04 PM UTC');
    expect(texts[1]).toBe('11.05.2026, 21:05:04 UTC');
    expect(texts[2]).toBe('2026/05/11 21:05:04 UTC');
    expect(texts[3]).toContain('٢٠٢٦');
  });

  test('turns the clock to the zone, and names it', () => {
    expect(plain(instantText(instant, { locale: 'en', timeZone: 'Asia/Tokyo' }))).toBe(
      'May 12, 2026, 6:05:04 AM GMT+9',
    );
  });

  test('keeps every instant apart by its ISO form', () => {
    expect(isoInstant(instant)).toBe('2026-05-11T21:05:04.000Z');
  });
});

describe('readRegion', () => {
  test('is English and UTC where there is no user yet', () => {
    expect(readRegion(undefined, undefined, false)).toMatchObject({
      locale: 'en',
      timeZone: 'UTC',
    });
  });

  test('is what was asked for, otherwise the user’s own', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions();
    expect(readRegion('de', 'Europe/Berlin', false)).toMatchObject({
      locale: 'de',
      timeZone: 'Europe/Berlin',
    });
    expect(readRegion('de', undefined, true)).toMatchObject({
      locale: 'de',
      timeZone: own.timeZone,
    });
    expect(readRegion(undefined, undefined, true)).toMatchObject({ locale: own.locale });
  });

  test.each([
    ['not a locale!', undefined],
    ['not a locale!', 'Mars/Olympus'],
  ])('falls back to English and UTC for %s, %s', (locale, timeZone) => {
    expect(readRegion(locale, timeZone, true)).toEqual({ locale: 'en', timeZone: 'UTC' });
  });

  test('keeps the language where the zone is unknown to this engine', () => {
    expect(readRegion('de', 'Mars/Olympus', false)).toMatchObject({
      locale: 'de',
      timeZone: 'UTC',
    });
    expect(readRegion('de', 'Mars/Olympus', true)).toMatchObject({ locale: 'de' });
  });

  test('is the same object for the same question', () => {
    expect(readRegion('fr', 'UTC', true)).toBe(readRegion('fr', 'UTC', true));
  });
});
