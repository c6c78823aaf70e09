import { expect, it, vi } from 'vitest';
import { memoize } from '../../src/words/memoize.js';

type Make = (locale: string, digits?: number) => object;

it('makes a thing once for each list of arguments', () => {
  const make = vi.fn<Make>((locale, digits) => ({ locale, digits }));
  const remembered = memoize(make);
  expect(remembered('en', 2)).toEqual({ locale: 'en', digits: 2 });
  expect(remembered('en', 2)).toBe(remembered('en', 2));
  expect(remembered('en')).not.toBe(remembered('en', 2));
  expect(remembered('en,2')).toEqual({ locale: 'en,2', digits: undefined });
  expect(make.mock.calls).toEqual([['en', 2], ['en'], ['en,2']]);
});
