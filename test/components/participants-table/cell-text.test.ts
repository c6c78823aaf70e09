import '../../support/seed.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeText } from '../../../src/components/participants-table/export/cell-text.js';

test('no text is taken for a formula', () => {
  for (const text of ['=1', '+1', '-1', '@a', ' =1', '\uFF1D1', '\r1']) {
    expect(safeText(text)).toBe(`'${text}`);
  }
  expect(safeText('Ann = Bo')).toBe('Ann = Bo');
});

test('no part of a text is taken for a formula where semicolons or tabs separate cells', () => {
  expect(safeText('Ann;=1+1')).toBe("Ann;'=1+1");
  expect(safeText('Ann; =1;@a')).toBe("Ann;' =1;'@a");
  expect(safeText('\t=1')).toBe("'\t'=1");
  expect(safeText('Ann; Bo - 1')).toBe('Ann; Bo - 1');
  fc.assert(
    fc.property(fc.stringMatching(/^[a;\t\n\r "=+@-]{0,20}$/), (text) => {
      for (const cell of safeText(text).split(/[;\t\r\n]/)) {
        expect(cell).not.toMatch(/^\s*[=+@-]/);
      }
    }),
  );
  expect(safeText('\n'.repeat(200_000))).toHaveLength(200_001);
});
