/**
 * What an integrator's page loads at start for one component alone: minified, gzipped, React
 * not counted, nor what is imported only when it is needed. Fails above a limit.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './entries.mjs';

/**
 * @typedef {object} SizeRow
 * @property {string} name
 * @property {string} entry below `src/entries`
 * @property {readonly string[]} exports what the page imports
 * @property {number} limit kB of 1000 bytes
 */

/** @type {readonly SizeRow[]} */
export const sizeRows = [
  {
    name: 'model',
    entry: 'model',
    exports: ['legKey', 'participantFacts', 'participantPhase'],
    limit: 4,
  },
];

const page = 'virtual:page';

/**
 * Bytes of gzip that load at start.
 *
 * @param {Pick<SizeRow, 'entry' | 'exports'>} row
 * @param {string} [folder] the project to measure
 * @returns {Promise<number>}
 */
export async function sizeAtStart({ entry, exports }, folder = root) {
  const source = join(folder, 'src/entries', `${entry}.ts`);
  const code = `export { ${exports.join(', ')} } from ${JSON.stringify(source)};`;
  const bundle = await rolldown({
    input: page,
    cwd: folder,
    platform: 'browser',
    external: [/^react($|\/)/, /^react-dom($|\/)/],
    logLevel: 'silent',
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : null),
        load: (id) => (id === page ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const atStart = new Set([...chunks.values()].filter((chunk) => chunk.isEntry));
  for (const chunk of atStart) {
    for (const fileName of chunk.imports) {
      const imported = chunks.get(fileName);
      if (imported) atStart.add(imported);
    }
  }
  return [...atStart].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
}

async function checkSizes() {
  let tooLarge = 0;
  for (const row of sizeRows) {
    const size = (await sizeAtStart(row)) / 1000;
    const fits = size <= row.limit;
    if (!fits) tooLarge += 1;
    console.log(
      `${fits ? 'ok ' : 'BIG'}  ${row.name.padEnd(24)} ${size.toFixed(2).padStart(6)} kB of ${row.limit} kB`,
    );
  }
  return tooLarge;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkSizes()) > 0 ? 1 : 0;
}
