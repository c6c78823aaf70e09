/**
 * The entry points of the package, read from `exports` in package.json: the one list of them.
 * `./live/react` is built from `src/entries/live/react.ts`; `.` from `src/entries/index.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..');

/**
 * @typedef {object} PackageJson
 * @property {string} name
 * @property {Record<string, string | { types: string, default: string }>} exports
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} peerDependencies
 * @property {Record<string, string>} scripts
 * @property {string} [homepage]
 * @property {string} [bugs]
 * @property {{ url: string }} [repository]
 * @property {readonly string[]} [keywords]
 */

export const packageJson = /** @type {PackageJson} */ (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
);

const targets = Object.entries(packageJson.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, file: target.default.replace('./dist/', '') }],
);

/**
 * @typedef {object} Entry
 * @property {string} subpath as in package.json, `./model`
 * @property {string} name without extension, below `src` and `dist`: `entries/model`
 */

/** The JavaScript entries. @type {Entry[]} */
export const entries = targets
  .filter(({ file }) => file.endsWith('.js'))
  .map(({ subpath, file }) => ({ subpath, name: file.replace(/\.js$/, '') }));

/** The style sheets: the name in `dist` to its source. @type {Record<string, string>} */
export const styleSheets = {
  'styles.css': 'src/styles/index.css',
  'styles.unlayered.css': 'src/styles/unlayered.css',
};

/** Packages that stay outside of the build. @type {RegExp[]} */
export const external = [
  ...Object.keys(packageJson.peerDependencies),
  ...Object.keys(packageJson.dependencies ?? {}),
].map((name) => new RegExp(`^${name}(/|$)`));
