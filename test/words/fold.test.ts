import { expect, test } from 'vitest';
import { fold, searchWords } from '../../src/words/fold.js';

test.each([
  ['ADA', 'ada'],
  ['Łukasz Ñandú', 'lukasz nandu'],
  ['Straße', 'strasse'],
  ['Bjørn Đặng', 'bjorn dang'],
  ['Ægir Œuvre', 'aegir oeuvre'],
  ['Ilgın', 'ilgin'],
  ['田中', '田中'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a search is taken apart at white space', () => {
  expect(searchWords('  Ñandú \t Ada\n')).toEqual(['nandu', 'ada']);
  expect(searchWords(' ')).toEqual([]);
});
