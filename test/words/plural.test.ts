import { describe, expect, it } from 'vitest';
import { overrideSection } from '../../src/words/message.js';
import { pluralMessage, type PluralMessages } from '../../src/words/plural.js';

const english: PluralMessages<'offers'> = {
  offers: '{count} offers',
  'offers.one': '{count} offer',
};

describe('a message with a count', () => {
  it.each([
    [0, '{count} offers'],
    [1, '{count} offer'],
    [2, '{count} offers'],
    [1.5, '{count} offers'],
  ])('of %d has the form that English has for it', (count, expected) => {
    expect(pluralMessage(english, 'offers', count, 'en')).toBe(expected);
  });

  it('has the forms that a translation adds', () => {
    const polish = overrideSection(english, {
      offers: '{count} oferty',
      'offers.one': '{count} oferta',
      'offers.few': '{count} oferty',
      'offers.many': '{count} ofert',
    });
    const say = (count: number): string => pluralMessage(polish, 'offers', count, 'pl');
    expect([1, 2, 5, 22].map(say)).toEqual([
      '{count} oferta',
      '{count} oferty',
      '{count} ofert',
      '{count} oferty',
    ]);
  });

  it('has no English form where a translation has one message for all', () => {
    const german = overrideSection(english, { offers: 'Angebote: {count}' });
    expect(pluralMessage(german, 'offers', 1, 'de')).toBe('Angebote: {count}');
  });

  it('has no forms of messages that do not exist', () => {
    const translated = overrideSection<object>(english, { 'requests.one': 'x', offers: 7 });
    expect(translated).toEqual({ offers: '{count} offers' });
  });
});
