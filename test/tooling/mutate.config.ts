import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Properties, and texts and sessions of many sizes. */
const SLOW = /\.property\.test\.ts$|wire\/(?:costs|merge\.changes|problems|read)\.test\.ts$/;

/**
 * A run ends with the first test that fails, so the slow tests come last. Those of live sessions are
 * the slowest when they fail: they wait for what never comes.
 */
class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => slownessOf(one) - slownessOf(other));
  }
}

function slownessOf({ moduleId }: TestSpecification): number {
  if (moduleId.includes('/test/live/')) return 2;
  return SLOW.test(moduleId) ? 1 : 0;
}

/**
 * Tests of live sessions are slow, and what they notice in other folders, the tests of these notice too.
 * `mutate.mjs` sets this when something in `live` is changed.
 */
const folders = process.env['MUTATE_LIVE'] ? 'model,wire,words,live' : 'model,wire,words';

/** The tests that mutants of `model`, `wire`, `words` and `live` are run against. */
export default defineConfig({
  test: {
    include: [`test/{${folders}}/**/*.test.ts`],
    // Sessions of many megabytes, and hundreds of random payloads and connections: too slow to run for
    // each mutant.
    exclude: [
      'test/wire/fuzz.test.ts',
      'test/model/control-large.test.ts',
      'test/live/drops.test.ts',
      'test/live/memory.test.ts',
    ],
    environment: 'node',
    // Loading the modules again for each file would take most of the time. See `setup.mutate.ts`.
    isolate: false,
    sequence: { sequencer: SlowLast },
    // Code with all its mutants in it is slow.
    testTimeout: 30_000,
    setupFiles: ['test/support/setup.mutate.ts'],
    env: { TZ: 'UTC', RUNS: '25' },
  },
});
