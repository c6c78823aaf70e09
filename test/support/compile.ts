import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../tooling/entries.mjs';

const run = promisify(execFile);

/** A file to compile; its name can contain folders. */
interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/**
 * Compiles code that imports the built package by its name, with the settings of this project.
 * Needs `npm run build` first.
 *
 * @param folder a folder inside of the project, which the caller removes
 * @returns what the compiler printed; empty if everything compiles
 */
export async function compileErrors(folder: string, files: readonly CodeFile[]): Promise<string> {
  for (const { name, code } of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: [], rootDirs: [root, folder] },
    include: ['**/*.tsx', '**/*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '--project', folder], { cwd: folder }).then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout || error.message,
  );
}
