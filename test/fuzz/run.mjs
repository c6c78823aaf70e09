/**
 * `npm run fuzz [seconds]`: the fuzz test of the readers for longer (ten minutes unless told), with
 * seeds of its own. A failure names its seed; `FUZZ_SEED=<seed> npm run fuzz 1` shows it again.
 */
import { spawnSync } from 'node:child_process';

const [seconds = '600'] = process.argv.slice(2);
const seed = process.env['FUZZ_SEED'] ?? String(Date.now() % 2_000_000_000);
console.log(`Fuzzing for ${seconds} s from seed ${seed}.`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'test/wire/fuzz.test.ts'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
