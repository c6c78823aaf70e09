/**
 * Finds a Chromium that starts, or fetches one; prints its path. The ways, in order: what is
 * there (see `tooling/chromium.mjs`), the browser inside an npm package, Playwright's download,
 * Debian's package. Every one of them is really started before it is trusted.
 */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import * as known from './tooling/chromium.mjs';

// The last release for Node 20. Fetched when needed and not a dependency: it weighs 66 MB.
const npmPackage = '@sparticuz/chromium@147.0.0';
const npmTarball = 'sparticuz-chromium-147.0.0.tgz';

/** The whole browser with its libraries lies inside the package. Linux on x64 only. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const cache = known.cacheFolder;
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', npmPackage, '--silent', '--pack-destination', cache], {
    cwd: cache,
    stdio: 'ignore',
  });
  execFileSync('tar', ['xzf', npmTarball, 'package/bin'], { cwd: cache });
  const bin = join(cache, 'package/bin');
  const part = join(cache, 'chromium.part');
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  );
  renameSync(part, join(cache, 'chromium'));
  for (const name of ['al2023', 'swiftshader']) {
    const input = brotliDecompressSync(readFileSync(join(bin, `${name}.tar.br`)));
    execFileSync('tar', ['x', '-C', cache], { input });
  }
  // Its own libraries first, so that a machine without NSS can start it.
  const script = `#!/bin/sh
d=$(dirname "$(readlink -f "$0")")
LD_LIBRARY_PATH="$d/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$d/chromium" "$@"
`;
  writeFileSync(known.cachedChromium, script, { mode: 0o755 });
  for (const name of ['package', npmTarball]) rmSync(join(cache, name), { recursive: true });
}

function fromPlaywright() {
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @type {Array<[name: string, fetchIt: () => void | Promise<void>]>} */
const ways = [
  ['what is installed', () => {}],
  ['npm package', fromNpm],
  ['playwright install', fromPlaywright],
  ['apt-get install', fromDebian],
];

async function ensureChromium() {
  /** @type {Set<string>} */
  const failed = new Set();
  // A browser that was asked for by name is not replaced by another one.
  const usable = process.env['CHROMIUM_PATH'] ? ways.slice(0, 1) : ways;
  for (const [name, fetchIt] of usable) {
    try {
      await fetchIt();
    } catch (error) {
      console.error(`chromium: ${name}: ${String(error).split('\n')[0]}`);
    }
    for (const path of known.chromiumCandidates().filter((candidate) => !failed.has(candidate))) {
      const problem = await known.tryChromium(path);
      if (problem === undefined) return path;
      console.error(`chromium: ${path} does not start: ${problem}`);
      failed.add(path);
    }
  }
  return undefined;
}

const path = await ensureChromium();
if (path === undefined) {
  console.error(
    'No Chromium starts here. Set CHROMIUM_PATH, run `npx playwright install chromium`, or install chromium with your package manager.',
  );
  process.exit(1);
}
mkdirSync(join(known.chosenFile, '..'), { recursive: true });
writeFileSync(known.chosenFile, `${path}\n`);
console.log(path);
