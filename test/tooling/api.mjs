/**
 * The API report of each entry, `etc/<entry>.api.md`, made from the built declarations. Fails when a
 * report differs from the one that is checked in, when an entry does not export a type that its own
 * types name, when an exported name or a member of it has no comment, and when `dist` is older than
 * the sources. `--update` writes the reports.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { isBuildCurrent } from './build-age.mjs';
import { entries, root } from './entries.mjs';

/** @param {string} name `entries/live/react` */
const reportName = (name) => name.replace('entries/', '').replaceAll('/', '-');

/**
 * What to print of a message; most are chatter.
 *
 * @param {import('@microsoft/api-extractor').ExtractorMessage} message
 * @param {boolean} update
 */
function textOf({ logLevel, messageId, text, sourceFilePath, sourceFileLine }, update) {
  const isReport = messageId.startsWith('console-api-report');
  // The compiler that reads the declarations is older than the one that wrote them: known.
  if (messageId.startsWith('console-compiler-version') || (isReport && update)) return undefined;
  if (logLevel !== 'error' && logLevel !== 'warning') return undefined;
  return sourceFilePath ? `${sourceFilePath}:${sourceFileLine}: ${text}` : text;
}

/**
 * @param {object} options
 * @param {string} options.folder the project
 * @param {string} options.name of the entry, below `dist`
 * @param {boolean} options.update writes the report
 * @returns {boolean} true when the report is up to date and nothing is wrong with the declarations or
 *   missing in their comments
 */
export function reportApi({ folder, name, update }) {
  const extractorConfig = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, 'dist', `${name}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'esnext',
            moduleResolution: 'bundler',
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            jsx: 'react-jsx',
            skipLibCheck: true,
            types: [],
          },
          include: ['dist'],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: join(folder, 'etc'),
        reportTempFolder: join(folder, 'node_modules/.cache/api'),
        reportFileName: `${reportName(name)}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // Otherwise the report says `(undocumented)`, which nobody looks at.
          'ae-undocumented': { logLevel: ExtractorLogLevel.Error },
          // A comment may link to what another entry exports.
          'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          // Shapes such as `{ ok: true }` may stand in a sentence.
          'tsdoc-escape-right-brace': { logLevel: ExtractorLogLevel.None },
          'tsdoc-malformed-inline-tag': { logLevel: ExtractorLogLevel.None },
          // JSX may stand in an example.
          'tsdoc-escape-greater-than': { logLevel: ExtractorLogLevel.None },
          'tsdoc-html-tag-missing-greater-than': { logLevel: ExtractorLogLevel.None },
          'tsdoc-html-tag-missing-string': { logLevel: ExtractorLogLevel.None },
          // A tag of our own: how a style sheet selects a state.
          'tsdoc-undefined-tag': { logLevel: ExtractorLogLevel.None },
        },
      },
    },
  });
  let isDocumented = true;
  const result = Extractor.invoke(extractorConfig, {
    localBuild: update,
    messageCallback(message) {
      if (message.messageId === 'ae-undocumented') isDocumented = false;
      const text = textOf(message, update);
      if (text !== undefined) console.error(text);
      message.handled = true;
    },
  });
  return result.succeeded && isDocumented;
}

/** Removes reports of entries that are gone, or reports them. @param {boolean} update */
function strayReports(update) {
  const wanted = new Set(entries.map(({ name }) => `${reportName(name)}.api.md`));
  const folder = join(root, 'etc');
  const stray = readdirSync(folder).filter((file) => !wanted.has(file));
  for (const file of stray) {
    if (update) rmSync(join(folder, file));
    else console.error(`etc/${file}: no such entry; run \`npm run api\``);
  }
  return update ? [] : stray;
}

function main() {
  if (!isBuildCurrent(root)) {
    console.error('dist is older than the sources. Run `npm run build` first.');
    process.exitCode = 1;
    return;
  }
  const update = process.argv.includes('--update');
  const failed = entries.filter(({ name }) => !reportApi({ folder: root, name, update }));
  if (failed.length > 0 || strayReports(update).length > 0) {
    console.error(
      'The API reports in etc/ differ from the code, or names are undocumented. `npm run api` writes them.',
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
