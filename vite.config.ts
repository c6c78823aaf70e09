import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { strictCsp } from './stories/demo/csp.js';
import { quietClient } from './stories/demo/dev-server.js';
import { viewerOrigin } from './stories/demo/viewer/viewer-origin.js';
import { standInGenesys } from './stories/genesys/dev-server.js';
import { libraryConfig } from './test/tooling/library.js';
import { lookProjects, testProjects } from './test/tooling/projects.js';
import { strongUnlayered } from './test/tooling/unlayered.js';

/** The demo application. Further pages: further inputs. */
const demoBuild = {
  outDir: 'dist-demo',
  rolldownOptions: { input: { index: 'index.html', viewer: 'stories/demo/viewer/viewer.html' } },
};

/** `vite` and `vite build` are the demo; `vite build --mode lib` is the library. */
export default defineConfig(({ mode }) => {
  const library = mode === 'lib' ? libraryConfig() : undefined;
  return {
    plugins: [
      react(),
      strictCsp(),
      quietClient(),
      standInGenesys(),
      viewerOrigin(),
      strongUnlayered(),
      ...(library?.plugins ?? []),
    ],
    publicDir: false,
    build: library?.build ?? demoBuild,
    test: { projects: mode === 'look' ? lookProjects : testProjects },
  };
});
