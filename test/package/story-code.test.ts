/** The code that the gallery shows for each story. Needs `npm run build` first. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stories } from '../../stories/load.js';
import { compileErrors } from '../support/compile.js';
import { root } from '../tooling/entries.mjs';

/** Inside the project, so that the package can be imported by its name. */
const folder = join(root, 'dist/.story-code');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every story says how an app would write it', () => {
  const missing = stories.filter(({ snippet }) => snippet === null).map(({ id }) => id);
  // Name a file of stories/snippets in the `snippet` parameter of these.
  expect(missing).toEqual([]);
});

test('every snippet compiles against the package', async () => {
  const files = stories.map(({ id, snippet }) => ({ name: `${id}.tsx`, code: `${snippet}\n` }));
  expect(await compileErrors(folder, files)).toBe('');
});

test('snippets import from the package and from React only', () => {
  const foreign = stories.filter(({ snippet }) =>
    [...(snippet ?? '').matchAll(/from '([^']+)'/g)].some(
      ([, name = '']) => !/^(cobrowse-participant-kit(\/[\w./]+)?|react)$/.test(name),
    ),
  );
  expect(foreign.map(({ id }) => id)).toEqual([]);
});

test('every snippet file is used', () => {
  const named = new Set(stories.map(({ parameters }) => `${parameters.snippet}.tsx`));
  const unused = readdirSync(join(root, 'stories/snippets')).filter((file) => !named.has(file));
  expect(unused).toEqual([]);
});
