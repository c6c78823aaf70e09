/** Mutation testing of the layers without React: `npm run mutate`. See CONTRIBUTING.md. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/tooling/mutate.config.ts', related: true },
  mutate: ['src/{model,wire,words}/**/*.ts', '!src/words/en/**'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'html'],
  concurrency: 2,
  // Endless loops end earlier, because Stryker counts. A busy machine must not look like one.
  timeoutMS: 30_000,
  // TypeScript 7 has no API to rewrite the file with, and nothing in the sandbox needs it.
  tsconfigFile: 'no-tsconfig.json',
  ignoreStatic: true,
  tempDirName: '.stryker-tmp',
  htmlReporter: { fileName: '.stryker-tmp/report.html' },
};
