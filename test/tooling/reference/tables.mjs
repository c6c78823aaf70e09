/** The generated tables of the documents, by the kind that their marker names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../entries.mjs';
import { sizeRows } from '../sizes.mjs';

/** @import { Declarations, Export } from './declarations.mjs' */

/** Props that every part and component takes: docs/components/participant.md explains them once. */
const COMMON_PROPS = new Set(['className', 'style', 'render', 'ref', 'children']);

/**
 * Markdown for one marker, `<!-- generated: members ParticipantCard.Props -->`.
 *
 * @type {Record<string, (declarations: Declarations, subject: string) => string | Promise<string>>}
 */
export const tables = {
  /** Props of a component, or fields of an object. */
  members: (declarations, path) => {
    const members = declarations.membersOf(path);
    const isPart = members.some(({ name }) => name === 'render');
    const own = members.filter(({ name }) => !isPart || !COMMON_PROPS.has(name));
    if (own.length === 0) return 'No props of its own.';
    const hasDefaults = own.some(({ fallback }) => fallback !== '');
    return table(
      ['Name', 'Type', ...(hasDefaults ? ['Default'] : []), 'Description'],
      own.map(({ name, type, optional, fallback, summary }) => [
        code(optional ? `${name}?` : name),
        code(type),
        ...(hasDefaults ? [fallback] : []),
        summary,
      ]),
    );
  },

  /** The parts of a participant. */
  parts: (declarations) =>
    table(
      ['Part', 'What it shows'],
      declarations
        .namespace('Participant')
        .map(({ name, summary }) => [code(`Participant.${name}`), summary]),
    ),

  /** The columns of the table that the kit knows. */
  columns: async () => {
    const { en } = await builtModule('locales/en');
    const words = /** @type {{ table: Record<string, string> }} */ (en).table;
    const columns = Object.entries(words).filter(([key]) => key.startsWith('column.'));
    return table(
      ['Id', 'Header'],
      columns.map(([key, header]) => [code(key.replace('column.', '')), header]),
    );
  },

  /** State of a component, and the attribute that shows it. */
  state: (declarations, path) => {
    const members = declarations.membersOf(path);
    if (members.length === 0) return 'No state of its own.';
    return table(
      ['Attribute', 'Type', 'Description'],
      members.map(({ name, type, summary }) => [code(`data-${name}`), code(type), summary]),
    );
  },

  /** Functions, components and constants that belong to an entry. */
  values: async (declarations, entry) => {
    const atRunTime = await valuesOf(entry);
    return exportTable(declarations, entry, ({ name }) => atRunTime.has(name));
  },

  /** Types that belong to an entry. */
  types: (declarations, entry) => exportTable(declarations, entry, ({ isValue }) => !isValue),

  /** The rules of `findSessionIssues`. */
  rules: async () => {
    const { FINDING_RULES } = await builtModule('model');
    const { en } = await builtModule('locales/en');
    const rules =
      /** @type {{ id: string, severity: string, thresholds: Record<string, number> }[]} */ (
        FINDING_RULES
      );
    const sentences = /** @type {{ findings: Record<string, string> }} */ (en).findings;
    return table(
      ['Rule', 'Severity', 'Thresholds', 'Message'],
      rules.map(({ id, severity, thresholds }) => [
        code(id),
        severity,
        Object.entries(thresholds)
          .map(([name, value]) => `${code(name)} ${value}`)
          .join(', '),
        sentences[id] ?? '',
      ]),
    );
  },

  /** The limits of `npm run sizes`, and what each figure imports. */
  sizes: () =>
    table(
      ['Imports', 'From', 'Limit'],
      sizeRows.map(({ entry, exports, beyond, limit }) => [
        exports.map(code).join(', ') +
          (beyond
            ? `, added to a page that has ${beyond.map((name) => code(`/${name}`)).join(' and ')}`
            : ''),
        code(entry === 'index' ? 'cobrowse-participant-kit' : `cobrowse-participant-kit/${entry}`),
        `${limit} kB`,
      ]),
    ),
};

/**
 * The entries in the order in which names are assigned to them. An entry also exports the types of
 * other entries that its own declarations use; API.md lists each name only under the first entry.
 */
const OWNERS = [
  'model',
  'wire',
  'live',
  'index',
  'live/react',
  'table',
  'live/table',
  'review',
  'locales/en',
];

/**
 * @param {Declarations} declarations
 * @param {string} entry
 * @param {(exported: Export) => boolean} isWanted
 */
function exportTable(declarations, entry, isWanted) {
  if (!OWNERS.includes(entry)) throw new Error(`Add the entry \`${entry}\` to OWNERS.`);
  const owners = OWNERS.slice(0, OWNERS.indexOf(entry));
  const elsewhere = new Set(
    owners.flatMap((owner) => declarations.exportsOf(`entries/${owner}`).map(({ name }) => name)),
  );
  const rows = declarations
    .exportsOf(`entries/${entry}`)
    .filter((exported) => isWanted(exported) && !elsewhere.has(exported.name))
    .map(({ name, summary }) => [code(name), summary]);
  return rows.length === 0 ? 'None.' : table(['Name', 'Description'], rows);
}

/**
 * The names that an entry exports when it runs. `export type *` exports functions and constants as
 * types only, so that the declarations alone do not tell.
 *
 * @param {string} entry
 */
async function valuesOf(entry) {
  return new Set(Object.keys(await builtModule(entry)));
}

/** @param {string} entry @returns {Promise<Record<string, unknown>>} */
function builtModule(entry) {
  return import(pathToFileURL(join(root, 'dist/entries', `${entry}.js`)).href);
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} file below the project's root */
export function readDocument(file) {
  return readFileSync(join(root, file), 'utf8');
}
