import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials } from '../../src/words/initials.js';

test.each([
  ['Blanche Stokes', 'BS'],
  ['  Blanche   Anna Stokes ', 'BS'],
  ['blanche stokes', 'BS'],
  ['Cher', 'C'],
  ['Élodie Ünal', 'ÉÜ'],
  ['e\u0301lodie', 'É'.normalize('NFD')],
  ['O’Neil, Dr. Pat', 'OP'],
  ['Z\u0323\u0301oe O\u0308z', 'Z\u0323\u0301O\u0308'],
  ['ﬁona Ǆ', 'FIǄ'],
  ['(Ada) "Obi"', 'AO'],
  ['王小明', '王小'],
  ['王 小明', '王'],
  ['田中 太郎', '田中'],
  ['ひかり', 'ひか'],
  ['김민준', '김민'],
  ['דנה כהן', 'דכ'],
  ['محمد علي', 'مع'],
  ['👩‍💻 Ada', '👩‍💻A'],
  ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['🇩🇪 Fan', 'F'],
  ['+49 170 1234567', ''],
  ['12345', ''],
  ['', ''],
  ['   ', ''],
  ['...', ''],
])('%s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test.each([
  ['one long word', `${'x'.repeat(1_000_000)} y`, 'XY'],
  ['very many words', `x ${'z '.repeat(500_000)} y`, 'XY'],
  ['very many words without letters', `x ${'1 '.repeat(500_000)} y`, 'XY'],
])('a name of a megabyte takes no time: %s', (_kind, name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('a name in plain Latin letters has the same initials as one that needs a closer look', () => {
  const letters = ['a', 'Z', 'ß', 'Ł', 'É', 'ɏ', 'ǆ', 'ÿ', ' ', ' ', '.', ',', "'", '-'];
  const plainName = fc.array(fc.constantFrom(...letters)).map((name) => name.join(''));
  fc.assert(
    fc.property(plainName, (name) => {
      // A word without letters changes nothing, but is not plain.
      expect(initials(name)).toBe(initials(`${name} 1`));
    }),
  );
});
