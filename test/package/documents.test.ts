/** The documents against the project: names, scripts, links, tokens. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageJson, root } from '../tooling/entries.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const unique = (items: readonly string[]): string[] => [...new Set(items)];
const api = read('API.md');

const documents = ['README.md', 'API.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('names scripts that are there', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);
    expect(unique(named).filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  test('names files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|stories|etc)\/[\w./-]+\.\w+)`/g)];
    expect(
      named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file))),
    ).toEqual([]);
  });
});

describe('API.md', () => {
  test('names every entry point', () => {
    const named = Object.keys(packageJson.exports)
      .filter((subpath) => subpath !== './package.json')
      .map((subpath) => join(packageJson.name, subpath));
    expect(named.filter((entry) => !api.includes(`\`${entry}\``))).toEqual([]);
  });

  test('names everything that an entry exports', () => {
    const reports = readdirSync(join(root, 'etc')).map((file) => read(`etc/${file}`));
    const exported = reports.flatMap((report) =>
      [...report.matchAll(/^export (?:declare )?(?:const|function|interface|type) (\w+)/gm)].map(
        ([, name = '']) => name,
      ),
    );
    const isNamed = (name: string): boolean => new RegExp(`\`${name}\\b`).test(api);
    expect(unique(exported).filter((name) => !isNamed(name))).toEqual([]);
  });

  test('names every token, and none that the style sheets do not read', () => {
    const styles = readdirSync(join(root, 'src/styles')).map((file) => read(`src/styles/${file}`));
    const tokens = [...read('src/styles/tokens.css').matchAll(/^\s+(--cb-[a-z-]+):/gm)].map(
      ([, token = '']) => token,
    );
    expect(unique(tokens).filter((token) => !api.includes(`\`${token}\``))).toEqual([]);
    const named = unique(api.match(/--cb-[a-z-]+/g) ?? []);
    expect(named.filter((token) => !styles.join().includes(`var(${token}`))).toEqual([]);
  });

  test('names classes that the style sheet or the parts have', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => read(join('src', file)))
      .join('\n');
    const classes = unique([...api.matchAll(/`(cb-[a-z-]+)`/g)].map(([, name = '']) => name));
    expect(classes.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });
});
