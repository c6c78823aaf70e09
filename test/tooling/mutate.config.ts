import { defineConfig } from 'vitest/config';

/** The tests that mutants of `model`, `wire` and `words` are run against. */
export default defineConfig({
  test: {
    include: ['test/{model,wire,words}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/support/setup.mutate.ts'],
    env: { TZ: 'UTC' },
  },
});
