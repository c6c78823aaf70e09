import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findImportCycles } from './import-cycles.mjs';

const folder = mkdtempSync(join(tmpdir(), 'import-cycles-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
}

test('a circle of types through a component is found', () => {
  write({
    'card.tsx':
      "import { Head } from './parts/head.js';\nexport interface Props { a: string }\nexport const Card = () => <Head />;\n",
    'parts/head.tsx':
      "import type { Props } from '../card.js';\nexport const Head = (props: Props) => <b>{props.a}</b>;\n",
  });
  expect(findImportCycles(folder)).toEqual([['card.tsx', join('parts', 'head.tsx')]]);
});

test('files that import each other in one direction are fine', () => {
  write({
    'a.ts': "export * from './b.js';\nexport * from './c.js';\n",
    'b.ts': "export { c } from './c.js';\n",
    'c.ts': 'export const c = 1;\n',
  });
  expect(findImportCycles(folder)).toEqual([]);
});
