/**
 * React and Papa Parse come as CommonJS only. A page without a bundler takes them from a service
 * that makes ES modules of packages; this script stands for such a service.
 */
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const commonJs = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'papaparse'];
const modules = ['@tanstack/react-table', '@tanstack/react-virtual', 'd3-time'];

/** Names the exports, which a module has to do and CommonJS does not. */
function reExport(name) {
  if (modules.includes(name)) return `export * from '${name}';`;
  const names = Object.keys(require(name)).filter((key) => key !== 'default');
  return `import all from '${name}'; export default all; export const { ${names} } = all;`;
}

mkdirSync('sources', { recursive: true });
const entryPoints = [...commonJs, ...modules].map((name) => {
  const file = `sources/${name.replaceAll('/', '-')}.js`;
  writeFileSync(file, reExport(name));
  return { in: file, out: name };
});

process.env.NODE_ENV = 'production';
await build({
  entryPoints,
  outdir: 'modules',
  bundle: true,
  splitting: true, // One React for all of them.
  minify: true,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
});
