import type { Plugin, UserConfig } from 'vite';
import { entries, external, styleSheets } from './entries.mjs';
import { plainAscii } from './plain-ascii.js';

/** TypeScript wants a declaration for an imported style sheet as well. */
function declareStyleSheets(): Plugin {
  return {
    name: 'declare-style-sheets',
    generateBundle() {
      for (const fileName of Object.keys(styleSheets)) {
        this.emitFile({ type: 'asset', fileName: `${fileName}.d.ts`, source: 'export {};\n' });
      }
    },
  };
}

function buildInputs(): Record<string, string> {
  const inputs: Record<string, string> = { ...styleSheets };
  for (const { name } of entries) inputs[name] = `src/${name}.ts`;
  return inputs;
}

/** Vite names a style sheet after its source; it is to be called what `exports` calls it. */
function sheetName(asset: { originalFileNames: readonly string[] }): string {
  const sheets = Object.entries(styleSheets);
  const sheet = sheets.find(([, source]) => asset.originalFileNames.includes(source));
  return sheet?.[0] ?? '[name][extname]';
}

/** `vite build --mode lib`: one module in `dist` for each in `src`, and one file per style sheet. */
export function libraryConfig(): UserConfig {
  return {
    publicDir: false,
    plugins: [declareStyleSheets(), plainAscii()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      // The built modules read like the sources, so that a debugger needs no source maps.
      minify: false,
      target: 'es2022',
      // A style sheet can be an entry only when each keeps its own file.
      cssCodeSplit: true,
      lib: { entry: buildInputs(), formats: ['es'] },
      rolldownOptions: {
        external,
        output: {
          // Comments are in the declarations, for editors.
          comments: { annotation: true, jsdoc: false, legal: false },
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
          assetFileNames: sheetName,
        },
      },
    },
  };
}
