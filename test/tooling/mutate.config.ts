import { defineConfig } from 'vitest/config';

/** The tests that mutants of `model`, `wire` and `words` are run against. */
export default defineConfig({
  test: {
    include: ['test/{model,wire,words}/**/*.test.ts'],
    // Sessions of many megabytes, and hundreds of random payloads: too slow to run for each mutant.
    exclude: ['test/wire/fuzz.test.ts', 'test/model/control-large.test.ts'],
    environment: 'node',
    // Code with all its mutants in it is slow.
    testTimeout: 60_000,
    setupFiles: ['test/support/setup.mutate.ts'],
    env: { TZ: 'UTC' },
  },
});
