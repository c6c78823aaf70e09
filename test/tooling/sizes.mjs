/**
 * What an integrator's page loads at start for one component alone: minified, gzipped, React
 * not counted, nor what is imported only when it is needed. Fails above a limit; `--modules`
 * shows what weighs.
 */
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './entries.mjs';

/**
 * @typedef {object} SizeRow
 * @property {string} name
 * @property {string} entry below `src/entries`
 * @property {readonly string[]} exports what the page imports
 * @property {readonly string[]} [beyond] entries that the page has anyway, and that are not counted
 * @property {number} limit kB of 1000 bytes
 */

const HOOKS = [
  'useCobrowseSession',
  'useCobrowseSessions',
  'useConnectionStatus',
  'useControlGrants',
  'useParticipant',
];

/** @type {readonly SizeRow[]} */
export const sizeRows = [
  {
    name: 'model',
    entry: 'model',
    exports: [
      'checkViewerUrl',
      'controlGrants',
      'controlReported',
      'genesysViewerUrl',
      'legKey',
      'participantFacts',
      'participantPhase',
      'redactUrl',
    ],
    limit: 5.25,
  },
  // The table of fields is most of it.
  { name: 'redaction', entry: 'model', exports: ['redactSession'], limit: 5 },
  { name: 'viewer launcher', entry: 'index', exports: ['ViewerUrlLauncher'], limit: 7.5 },
  { name: 'viewer frame', entry: 'index', exports: ['ViewerFrame'], limit: 10 },
  { name: 'co-browse offer', entry: 'index', exports: ['CobrowseOffer'], limit: 8.75 },
  {
    name: 'controlling list',
    entry: 'index',
    exports: ['ControllingParticipantsList'],
    limit: 16.5,
  },
  { name: 'participant card', entry: 'index', exports: ['ParticipantCard'], limit: 23 },
  // The menu, the form for wrap-up with its search, and the question before disconnecting.
  { name: 'participant actions', entry: 'index', exports: ['ParticipantActions'], limit: 15.5 },
  { name: 'Genesys actions', entry: 'model', exports: ['genesysActions'], limit: 0.8 },
  { name: 'session review', entry: 'review', exports: ['SessionReview'], limit: 46 },
  { name: 'session timeline', entry: 'review', exports: ['SessionTimeline'], limit: 36 },
  { name: 'participants table', entry: 'table', exports: ['ParticipantsTable'], limit: 59 },
  {
    name: 'text to sessions',
    entry: 'wire',
    exports: ['parseSessions'],
    beyond: ['model'],
    limit: 11,
  },
  {
    name: 'wire beyond the model',
    entry: 'wire',
    exports: ['foldEvents', 'mergeEvent', 'parseEvents', 'parseSessions', 'readEvents'],
    beyond: ['model'],
    limit: 11.25,
  },
  {
    name: 'live store',
    entry: 'live',
    exports: ['createCobrowseStore'],
    beyond: ['wire'],
    limit: 3,
  },
  // Connecting, silence, renewal, reading after gaps, and one channel for all tabs.
  {
    name: 'live beyond the wire',
    entry: 'live',
    exports: ['createCobrowseStore', 'genesysNotifications'],
    beyond: ['wire'],
    limit: 8.5,
  },
  {
    name: 'Genesys sessions',
    entry: 'live',
    exports: ['genesysSessions'],
    beyond: ['wire'],
    limit: 1.25,
  },
  // Most of it is who controls whom, which is part of `/model`, and which `/live` does not need.
  { name: 'hooks beyond live', entry: 'live/react', exports: HOOKS, beyond: ['live'], limit: 2 },
  {
    name: 'hooks beyond model, live',
    entry: 'live/react',
    exports: HOOKS,
    beyond: ['model', 'live'],
    limit: 1.5,
  },
  { name: 'live table', entry: 'live/table', exports: ['LiveParticipantsTable'], limit: 61.5 },
];

const page = 'virtual:page';

/** @typedef {Pick<SizeRow, 'entry' | 'exports' | 'beyond'>} Page */

/**
 * The chunks that load at start.
 *
 * @param {Page} row
 * @param {string} folder the project to measure
 */
async function chunksAtStart({ entry, exports, beyond = [] }, folder) {
  /** @param {string} name */
  const sourceOf = (name) => JSON.stringify(join(folder, 'src/entries', `${name}.ts`));
  // As a page does it: the code is used and not exported, so late chunks can share what it has.
  const names = exports.join(', ');
  const before = beyond.map(
    (name, index) =>
      `import * as before${index} from ${sourceOf(name)}; globalThis.before${index} = before${index};`,
  );
  const code =
    before.join('') + `import { ${names} } from ${sourceOf(entry)}; globalThis.used = [${names}];`;
  const bundle = await rolldown({
    input: page,
    cwd: folder,
    platform: 'browser',
    preserveEntrySignatures: false,
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
  // Comments would be the annotations for bundlers, which none leaves in a page.
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
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
  return [...atStart];
}

/** @param {string} code */
const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** @param {Page} page @param {string} folder */
async function gzippedAtStart(page, folder) {
  const chunks = await chunksAtStart(page, folder);
  return chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
}

/**
 * Bytes of gzip that load at start.
 *
 * @param {Page} row
 * @param {string} [folder] the project to measure
 */
export async function sizeAtStart(row, folder = root) {
  const size = await gzippedAtStart(row, folder);
  if (!row.beyond) return size;
  return size - (await gzippedAtStart({ ...row, exports: [] }, folder));
}

/**
 * Which modules weigh most, each gzipped alone and not minified: for comparison only.
 *
 * @param {SizeRow} row
 */
async function printModules(row) {
  const chunks = await chunksAtStart(row, root);
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const weights = modules.map(([id, { code }]) => ({
    file: relative(root, id),
    bytes: gzipped(code ?? ''),
  }));
  for (const { file, bytes } of weights.toSorted((one, other) => other.bytes - one.bytes)) {
    console.log(`${String(bytes).padStart(12)}  ${file}`);
  }
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
    if (process.argv.includes('--modules')) await printModules(row);
  }
  return tooLarge;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkSizes()) > 0 ? 1 : 0;
}
