/** Puts the packed kit into copies of the apps. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/entries.mjs';
import { runCommand } from './command.mjs';

const consumers = join(root, 'test/consumers');

/** The one release that the check with pnpm uses. */
const PNPM = 'pnpm@12.21.0';

/**
 * Builds and packs the kit.
 *
 * @param {string} folder
 * @returns {Promise<string>} path of the tarball
 */
export async function packKit(folder) {
  await runCommand(root, `npm pack --silent --pack-destination ${JSON.stringify(folder)}`);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm pack made no tarball');
  return join(folder, file);
}

/**
 * Copies an app, with what all apps share, and makes the tarball a dependency of it.
 *
 * @param {string} name
 * @param {string} folder
 * @param {string} kit
 */
export function copyApp(name, folder, kit) {
  cpSync(join(consumers, 'apps', name), folder, { recursive: true });
  cpSync(join(consumers, 'shared'), join(folder, 'shared'), { recursive: true });
  const file = join(folder, 'package.json');
  const manifest = /** @type {{ dependencies?: Record<string, string> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  manifest.dependencies = { ...manifest.dependencies, 'cobrowse-participant-kit': `file:${kit}` };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

const npmFlags = '--no-audit --no-fund --no-package-lock --prefer-offline --loglevel=error';

/**
 * Installs by npm.
 *
 * @param {string} folder
 * @param {string} [packages] instead of what package.json lists
 */
export const installByNpm = (folder, packages = '') =>
  runCommand(folder, `npm install ${npmFlags} ${packages}`);

/** Installs by pnpm, which links packages so that each finds only its own dependencies. @param {string} folder */
export async function installByPnpm(folder) {
  await runCommand(folder, `npm install ${npmFlags} --prefix .pnpm-itself ${PNPM}`);
  await runCommand(folder, '.pnpm-itself/node_modules/.bin/pnpm install --no-frozen-lockfile');
}
