/** The documents against the project: links, names, tables, classes, tokens, measured claims. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageJson, root } from '../tooling/entries.mjs';
import { openDeclarations, type Declarations } from '../tooling/reference/declarations.mjs';
import { documents, withoutAlignment, withTables } from '../tooling/reference/reference.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const unique = (items: readonly string[]): string[] => [...new Set(items)];
const allMatches = (text: string, pattern: RegExp): string[] =>
  unique([...text.matchAll(pattern)].map(([, name = '']) => name));

const repository = 'https://github.com/cobrowse-participant-kit/cobrowse-participant-kit';
const rawFiles =
  'https://raw.githubusercontent.com/cobrowse-participant-kit/cobrowse-participant-kit';

/** A link as a path in the project; undefined for links to other sites. */
function linkedFile(document: string, link: string): string | undefined {
  for (const base of [
    `${repository}/blob/main/`,
    `${repository}/tree/main/`,
    `${rawFiles}/main/`,
  ]) {
    if (link.startsWith(base)) return link.slice(base.length);
  }
  if (/^[a-z]+:/.test(link)) return undefined;
  return link.startsWith('#') ? document + link : join(dirname(document), link);
}

/** The anchors of a document, as GitHub makes them of its headings. */
function anchorsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

let declarations: Declarations;
beforeAll(() => {
  declarations = openDeclarations(root);
});

describe.each(documents)('%s', (document) => {
  const text = read(document);
  const prose = text.replaceAll(/^```.*?^```/gms, '');
  // The quick start of README speaks of the newcomer's own project.
  const ofThisProject = text.replace(/^## Quick start$.*?^## /ms, '');

  test('links to files and headings that exist', () => {
    const links = allMatches(prose, /\]\(([^)\s]+)\)/g).flatMap(
      (link) => linkedFile(document, link) ?? [],
    );
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(file).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names scripts that exist', () => {
    const named = allMatches(ofThisProject, /npm run (?:-s )?([\w:-]+)/g);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  test('names files of the project that exist', () => {
    const named = allMatches(ofThisProject, /`((?:src|test|stories|etc|docs)\/[\w./-]+\.\w+)`/g);
    // A recipe may create a file: its code begins with the file's name.
    const isCreated = (file: string): boolean => text.includes(`// ${file}\n`);
    const missing = named.filter((file) => !existsSync(join(root, file)) && !isCreated(file));
    expect(missing).toEqual([]);
  });

  test('has tables that match the code', async () => {
    const wanted = await withTables(text, declarations);
    expect(withoutAlignment(text)).toBe(withoutAlignment(wanted));
  });

  test('has no TSDoc links in its tables', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => row.includes('{@link'))).toEqual([]);
  });

  test('names the command beside each size in kB that it states', () => {
    const paragraphs = prose.split(/\n{2,}/);
    const measured = /\b\d+(?:\.\d+)? kB\b|\b\d+(?:\.\d+)? times\b/;
    const isTable = (paragraph: string): boolean => paragraph.startsWith('|');
    const unproven = paragraphs.filter(
      (paragraph) =>
        measured.test(paragraph) && !isTable(paragraph) && !/`npm run [\w:-]+`/.test(paragraph),
    );
    expect(unproven).toEqual([]);
  });
});

test('README links absolutely, so that its links work on the page of the registry', () => {
  const links = allMatches(read('README.md'), /\]\(([^)\s]+)\)/g);
  expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
});

test('README leads to every page of the documentation', () => {
  const readme = read('README.md');
  const pages = documents.filter((document) => document.startsWith('docs/'));
  expect(pages.filter((page) => !readme.includes(`/blob/main/${page}`))).toEqual([]);
});

test('CHANGELOG has at most one section that is not released', () => {
  const unreleased = [...read('CHANGELOG.md').matchAll(/^## .*unreleased.*$/gim)];
  expect(unreleased.length).toBeLessThanOrEqual(1);
});

test('every exported name and every member has a comment', () => {
  expect(unique(declarations.withoutComment())).toEqual([]);
});

test('API.md names every entry point', () => {
  const named = Object.keys(packageJson.exports)
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) => join(packageJson.name, subpath));
  expect(named.filter((entry) => !read('API.md').includes(`\`${entry}\``))).toEqual([]);
});

test('API.md lists as functions and constants only what an entry exports when it runs', async () => {
  const lists = [
    ...read('API.md').matchAll(/^<!-- generated: values (\S+) -->\n(.*?)^<!-- end -->/gms),
  ];
  expect(lists.length).toBeGreaterThan(5);
  for (const [, entry = '', list = ''] of lists) {
    const file = pathToFileURL(join(root, 'dist/entries', `${entry}.js`)).href;
    const exported = (await import(/* @vite-ignore */ file)) as object;
    const named = allMatches(list, /^\| `(\w+)`/gm);
    expect(named.filter((name) => !(name in exported))).toEqual([]);
  }
});

describe('styling hooks', () => {
  const texts = documents.filter((document) => document.startsWith('docs/')).map(read);
  const documentation = texts.join('\n');
  const sources = (folder: string, extension: RegExp): string =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => extension.test(file))
      .map((file) => read(join(folder, file)))
      .join('\n');

  test('every custom property is documented, and none that the style sheets do not read', () => {
    const tokens = allMatches(read('src/styles/tokens.css'), /^\s+(--cb-[a-z-]+):/gm);
    expect(tokens.filter((token) => !documentation.includes(`\`${token}\``))).toEqual([]);
    const named = allMatches(documentation, /(--cb-[a-z-]+)/g);
    const styles = sources('src/styles', /\.css$/);
    expect(named.filter((token) => !styles.includes(`var(${token}`))).toEqual([]);
  });

  test('every documented class exists in the code', () => {
    const code = sources('src', /\.(tsx?|css)$/);
    const classes = allMatches(documentation, /`(cb-[a-z-]+)`/g);
    expect(classes.length).toBeGreaterThan(10);
    expect(classes.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
