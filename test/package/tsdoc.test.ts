/** The comments on public names: examples compile, and optional members say what happens without them. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../tooling/entries.mjs';
import { openDeclarations, type Declarations } from '../tooling/reference/declarations.mjs';

const run = promisify(execFile);

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file).replaceAll('\\', '/'));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

let declarations: Declarations;
beforeAll(() => {
  declarations = openDeclarations(root);
});

describe('examples', () => {
  /** Inside the project, so that examples are compiled with its settings and packages. */
  const folder = join(root, 'node_modules/.cache/tsdoc-examples');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Names that examples use without declaring them. Each one is something that an app has. */
  const givenByTheApp = `
import type { CobrowseConversation, CobrowseMediaParticipant } from 'src/model/index.js';
import type { CobrowseStore, NotificationConnection } from 'src/live/index.js';
import type { CobrowseEvent } from 'src/wire/index.js';
import type { SessionFinding } from 'src/model/findings/index.js';
import type { ParticipantActionHandler } from 'src/model/actions/types.js';
import type { CobrowseWebMessagingSession } from 'src/model/offer.js';
declare global {
  const participant: CobrowseMediaParticipant;
  const participantId: string;
  const participants: readonly CobrowseMediaParticipant[];
  const conversation: CobrowseConversation;
  const conversationId: string;
  const session: CobrowseConversation;
  const events: readonly CobrowseEvent[];
  const store: CobrowseStore;
  const connection: NotificationConnection;
  const offer: CobrowseWebMessagingSession;
  const messages: unknown;
  const withdraw: () => Promise<void>;
  const text: string;
  const logOfNotifications: string;
  const file: File;
  const signal: AbortSignal;
  const serverNow: number;
  const topics: string[];
  const socket: WebSocket;
  const render: (shown: unknown) => void;
  const postMessage: (message: unknown) => void;
  const fetchConversation: (id: string) => Promise<unknown>;
  const api: (method: string, path: string, signal?: AbortSignal) => Promise<any>;
  const client: any;
  let channelId: string;
  const finding: SessionFinding;
  const hold: ParticipantActionHandler;
  const resume: ParticipantActionHandler;
  const disconnect: ParticipantActionHandler;
}
`;

  const givenNames = new Set(
    [...givenByTheApp.matchAll(/(?:const|let) (\w+):/g)].map(([, n]) => n),
  );

  /** The names that code declares or imports. */
  function declaresIn(code: string): Set<string> {
    const declared = code.matchAll(/\b(?:const|let|import) (?:\{([^}]*)\}|(\w+))/g);
    return new Set(
      [...declared].flatMap(([, list, name]) => (list ?? name ?? '').match(/\w+/g) ?? []),
    );
  }

  interface Example {
    readonly file: string;
    readonly line: number;
    readonly code: string;
  }

  const examples: readonly Example[] = sources.flatMap((file) => {
    const text = read(file);
    return [...text.matchAll(/^ *\* @example *(.*(?:\n *\*(?!\/)(?! @).*)*)/gm)].map((match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length,
      code: (match[1] ?? '')
        .replaceAll(/^ *\* ?/gm, '')
        .replaceAll(/^```.*$/gm, '')
        .trim(),
    }));
  });

  /** From a name to the file that exports it. */
  const exportedBy = new Map(
    sources.flatMap((file) =>
      [
        ...read(file).matchAll(
          /^export (?:async )?(?:const|function\*?|class|type|interface) (\w+)/gm,
        ),
      ].map(([, name = '']) => [name, file] as const),
    ),
  );

  function moduleFor({ file, code }: Example): string {
    const own = new Set(
      [...read(file).matchAll(/^export (?:async )?\w+\*? (\w+)/gm)].map(([, n]) => n),
    );
    const names = new Set(code.match(/\b[A-Za-z]\w+\b/g));
    const imported = [...names]
      .filter((name) => own.has(name) || exportedBy.has(name))
      .filter((name) => !givenNames.has(name) && !declaresIn(code).has(name))
      .map((name) => `import { ${name} } from '${own.has(name) ? file : exportedBy.get(name)}';`)
      .map((line) => line.replace(/\.tsx?'/, ".js'"));
    const lines = code.split('\n');
    const imports = lines.filter((line) => line.startsWith('import '));
    const rest = lines.filter((line) => !line.startsWith('import '));
    return [...imported, ...imports, 'export async function example() {', ...rest, '}'].join('\n');
  }

  test('of every comment compile', async () => {
    expect(examples.length).toBeGreaterThan(60);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'given.d.ts'), givenByTheApp);
    for (const example of examples) {
      const name = `${example.file.replaceAll(/[/.]/g, '-')}-${example.line}.tsx`;
      writeFileSync(join(folder, name), moduleFor(example));
    }
    const settings = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: { 'src/*': [join(root, 'src/*')] },
        types: [],
        verbatimModuleSyntax: false,
        isolatedModules: false,
      },
      include: ['*.tsx', 'given.d.ts'],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const errors = await run(process.execPath, [tsc, '--project', folder], { cwd: folder }).then(
      () => '',
      (error: Error & { stdout?: string }) => error.stdout || error.message,
    );
    expect(errors).toBe('');
  });
});

test('every optional prop and option has a default, or says what happens without it', () => {
  const saysSo = /\b(?:without|leave|undefined|otherwise|is ignored|is shown)\b/i;
  // Nothing happens without a callback, and these mean the same as on any element.
  const isObvious = (path: string): boolean =>
    /\.(?:on[A-Z]\w*|className|style|ref|children|messages)$/.test(path);
  const silent = declarations
    .optionalMembers()
    .filter(({ path }) => !isObvious(path))
    .filter(({ comment, fallback }) => fallback === '' && !saysSo.test(comment))
    .map(({ path }) => path);
  expect([...new Set(silent)]).toEqual([]);
});

test('the namespace of each component has a comment, so that no API report says "undocumented"', () => {
  const silent = sources.filter((file) => /(?<!\*\/)\nexport declare namespace/.test(read(file)));
  expect(silent).toEqual([]);
});
