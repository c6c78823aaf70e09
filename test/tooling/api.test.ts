import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expectConsole } from '../support/console.js';
import { reportApi } from './api.mjs';

const folder = mkdtempSync(join(tmpdir(), 'api-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, code: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), code);
}

const report = (update: boolean): boolean => reportApi({ folder, name: 'entries/toy', update });

mkdirSync(join(folder, 'etc'));
write('package.json', '{ "name": "toy", "version": "1.0.0" }');
write('dist/entries/toy.d.ts', "export * as Participant from '../parts/participant.js';\n");
write('dist/parts/participant.d.ts', "export { Name as Title } from './name.js';\n");

const name = (className: string): string => `/** Shows the name. */
export declare function Name(props: Name.Props): string;
/** Types of it. */
export declare namespace Name {
  /** What it takes. */
  interface Props {
    /** Its class. */
    readonly className?: ${className};
  }
}
`;

test('a namespace of parts is reported, and a change of a part is found', () => {
  write('dist/parts/name.d.ts', name('string'));
  expect(report(true)).toBe(true);
  expect(readFileSync(join(folder, 'etc/toy.api.md'), 'utf8')).toContain('className?: string');
  expect(report(false)).toBe(true);

  write('dist/parts/name.d.ts', name('number'));
  expectConsole('error', 'You have changed the API signature');
  expect(report(false)).toBe(false);
});

test('names without a comment are rejected, even when the report is written', () => {
  write('dist/parts/name.d.ts', name('string').replace('/** Its class. */', ''));
  expectConsole('error', 'Missing documentation for "className"');
  expect(report(true)).toBe(false);
});
