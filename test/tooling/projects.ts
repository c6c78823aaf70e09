import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { join } from 'node:path';
import { launchOptions } from './chromium.mjs';
import { resizePage } from './commands.js';

declare module 'vitest' {
  interface ProvidedContext {
    reactMajor: '18' | '19';
  }
}

// Looked up only when tests run: building needs no browser.
const browserLaunch = process.env['VITEST'] ? launchOptions() : {};

const nodeTests = ['model', 'wire', 'words', 'live', 'tooling', 'ssr'];
const browserTests = ['internals', 'parts', 'components', 'tabs', 'stories', 'demo'];
const react18Tests = ['internals', 'parts', 'components'];

/** Everything the browser tests import from packages. Without it Vite finds one late and reloads. */
const optimized = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@testing-library/react',
  '@testing-library/user-event',
  '@testing-library/jest-dom/vitest',
  'axe-core',
  'fast-check',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'papaparse',
];

const testFiles = (folders: readonly string[]): string[] =>
  folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** Guards against a test that hangs, not against a slow machine. */
const testTimeout = 60_000;

function inNode(name: string, folders: readonly string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: testFiles(folders),
      environment: 'node',
      testTimeout,
      hookTimeout: testTimeout,
      setupFiles: ['test/support/setup.node.ts'],
      env: { TZ: 'UTC' },
    },
  };
}

/** As the tests of many apps run: a document without layout and without much of a browser. */
function inJsdom(): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: 'jsdom',
      include: testFiles(['jsdom']),
      environment: 'jsdom',
      testTimeout,
      hookTimeout: testTimeout,
      setupFiles: ['test/support/setup.jsdom.ts'],
      env: { TZ: 'UTC' },
    },
  };
}

function inChromium(
  name: string,
  folders: readonly string[],
  reactMajor: '18' | '19',
): TestProjectInlineConfiguration {
  return {
    extends: true,
    optimizeDeps: { include: optimized },
    test: {
      name,
      include: testFiles(folders),
      globalSetup: ['test/support/viewer-server.ts'],
      setupFiles: ['test/support/setup.browser.ts'],
      env: { TZ: 'UTC' },
      testTimeout,
      hookTimeout: testTimeout,
      provide: { reactMajor },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1024, height: 768 },
        provider: playwright({
          launchOptions: browserLaunch,
          contextOptions: {
            deviceScaleFactor: 1,
            locale: 'en-US',
            timezoneId: 'UTC',
            colorScheme: 'light',
            reducedMotion: 'reduce',
          },
        }),
        commands: { resizePage },
        instances: [{ browser: 'chromium' }],
        expect: {
          toMatchScreenshot: {
            resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
              join(root, testFileDirectory, '__screenshots__', `${arg}${ext}`),
            comparatorName: 'pixelmatch',
            comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.01 },
          },
        },
      },
    },
  };
}

/** The component tests once more, where `react` means React 18. */
function underReact18(): TestProjectInlineConfiguration {
  const project = inChromium('browser-react18', react18Tests, '18');
  return {
    ...project,
    resolve: {
      alias: [
        { find: /^react(\/|$)/, replacement: 'react-18$1' },
        { find: /^react-dom(\/|$)/, replacement: 'react-dom-18$1' },
      ],
    },
  };
}

/** The test projects: `vitest --project <name>`. */
export const testProjects: TestProjectInlineConfiguration[] = [
  inNode('node', nodeTests),
  inJsdom(),
  // What was built; `npm run build` comes before it.
  inNode('package', ['package']),
  inChromium('browser', browserTests, '19'),
  underReact18(),
];

/** Pictures of all stories for people to look at: `vitest run --mode look`. */
export const lookProjects: TestProjectInlineConfiguration[] = [inChromium('look', ['look'], '19')];
