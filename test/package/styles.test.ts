import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/styles');
const sheets = readdirSync(folder);

/** The selectors of a sheet, those of animations and at-rules left out. */
function selectorsOf(sheet: string): readonly string[] {
  const css = readFileSync(join(folder, sheet), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.replace(/\s+/g, ' ').trim())
    .filter((selector) => !/^(@|from$|to$|\d+%)/.test(selector));
}

/** Splits a list at the commas that stand in no parentheses. */
function splitList(selector: string): readonly string[] {
  let depth = 0;
  const marked = selector.replace(/[(),]/g, (character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return character === ',' && depth === 0 ? '\n' : character;
  });
  return marked.split('\n').map((part) => part.trim());
}

// A pseudo-element cannot stand within `:where()`, and whoever overrides one has to name it as well.
const ZERO = /^:where\((?:[^()]|\([^()]*\))*\)(?: (?:> )?\*)?(?:::[a-z-]+)?$/;

test.each(sheets)('%s: every selector has a specificity of zero', (sheet) => {
  const strong = selectorsOf(sheet)
    .flatMap(splitList)
    .filter((selector) => !ZERO.test(selector));
  expect(strong).toEqual([]);
});

test('browsers without light-dark() get the light half of every color', () => {
  const css = readFileSync(join(folder, 'tokens.css'), 'utf8');
  const pairs = [...css.matchAll(/(--cb-[a-z]+): light-dark\((#\w+), #\w+\);/g)];
  expect(pairs.length).toBeGreaterThan(10);
  for (const [, token, light] of pairs) expect(css).toContain(`  ${token}: ${light};\n`);
});

// Lightning CSS replaces both for the default targets of Vite and Next.js, and changes what they mean.
test.each(sheets)(
  '%s: light-dark() stands in its @supports block only, :dir() nowhere',
  (sheet) => {
    const css = readFileSync(join(folder, sheet), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const outside = css.replace(/^@supports \(color: light-dark\(.*?^\}/gms, '');
    expect(outside).not.toMatch(/light-dark\(|:dir\(/);
  },
);
