import { defineConfig } from 'vitest/config';

/** The tests that mutants of `model`, `wire`, `words` and `live` are run against. */
export default defineConfig({
  test: {
    include: ['test/{model,wire,words,live}/**/*.test.ts'],
    // Sessions of many megabytes, and hundreds of random payloads and connections: too slow to run for
    // each mutant.
    exclude: [
      'test/wire/fuzz.test.ts',
      'test/model/control-large.test.ts',
      'test/live/drops.test.ts',
      'test/live/memory.test.ts',
    ],
    environment: 'node',
    // Code with all its mutants in it is slow.
    testTimeout: 60_000,
    setupFiles: ['test/support/setup.mutate.ts'],
    env: { TZ: 'UTC', RUNS: '25' },
  },
});
