/**
 * Reads names, types and comments from the built declarations in `dist`. TypeScript 7 has no
 * stable API for this yet, so we use the compiler that API Extractor brings along.
 */
/** @import Compiler from '../../../node_modules/@microsoft/api-extractor/node_modules/typescript/lib/typescript.js' */
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { entries } from '../entries.mjs';

const require = createRequire(import.meta.url);
const ts = /** @type {typeof Compiler} */ (
  createRequire(require.resolve('@microsoft/api-extractor'))('typescript')
);

/**
 * @typedef {object} Member
 * @property {string} name
 * @property {string} type as written in the source
 * @property {boolean} optional
 * @property {string} summary the first paragraph of the comment
 * @property {string} fallback the text of `@default`
 * @property {string} selector the text of `@selector`
 *
 * @typedef {object} Export
 * @property {string} name
 * @property {boolean} isValue a function, component or constant; false for a type
 * @property {string} summary
 *
 * @typedef {object} Declarations
 * @property {(entry: string) => Export[]} exportsOf what `entries/model` exports, by name
 * @property {(path: string) => Member[]} membersOf the kit's own members of `ParticipantCard.Props`;
 *   attributes of HTML elements are left out
 * @property {(path: string) => Export[]} namespace the exports of a namespace such as `Participant`
 * @property {() => { path: string, comment: string, fallback: string }[]} optionalMembers optional
 *   members of props and options, with their whole comment
 * @property {() => string[]} withoutComment exported names and members without a comment
 *
 * @typedef {Compiler.Symbol} TsSymbol
 * @typedef {Compiler.TypeChecker} TypeChecker
 */

/** The export through which a symbol was found. @type {WeakMap<TsSymbol, TsSymbol>} */
const exportedAs = new WeakMap();

/**
 * Opens the declarations of a built project.
 *
 * @param {string} folder the project
 * @returns {Declarations}
 */
export function openDeclarations(folder) {
  const files = entries.map(({ name }) => join(folder, 'dist', `${name}.d.ts`));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const isOurs = declaredIn(join(folder, 'dist') + sep);

  /** @param {string} file @returns {Map<string, TsSymbol>} */
  const exportsOfFile = (file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} does not exist. Run \`npm run build\` first.`);
    return exportsByName(checker, module);
  };
  const modules = new Map(files.map((file, index) => [entries[index]?.name, exportsOfFile(file)]));

  /** @param {string} path `ParticipantCard.Props` */
  const find = (path) => {
    const [first = '', ...rest] = path.split('.');
    const start = [...modules.values()].find((names) => names.has(first))?.get(first);
    return rest.reduce((symbol, name) => symbol && exportsByName(checker, symbol).get(name), start);
  };

  return {
    exportsOf: (name) =>
      [...(modules.get(name) ?? [])]
        .map(([exported, symbol]) => describeExport(checker, exported, symbol))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),

    membersOf: (path) => {
      const symbol = find(path);
      if (!symbol) throw new Error(`No entry exports \`${path}\`.`);
      return checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .filter(isOurs)
        .map((member) => describeMember(checker, member));
    },

    namespace: (path) => {
      const symbol = find(path);
      if (!symbol) throw new Error(`No entry exports \`${path}\`.`);
      return [...exportsByName(checker, symbol)].map(([name, inner]) =>
        describeExport(checker, name, inner),
      );
    },

    optionalMembers: () =>
      [...modules.values()].flatMap((names) =>
        [...names].flatMap(([name, symbol]) => optionalMembers(checker, isOurs, name, symbol)),
      ),

    withoutComment: () =>
      [...modules.values()].flatMap((names) =>
        [...names].flatMap(([name, symbol]) => withoutComment(checker, isOurs, name, symbol)),
      ),
  };
}

/** @param {string} folder @returns {(symbol: TsSymbol) => boolean} */
function declaredIn(folder) {
  return (symbol) =>
    (symbol.declarations ?? []).some(({ parent }) =>
      parent.getSourceFile().fileName.replaceAll('/', sep).startsWith(folder),
    );
}

/** @param {TypeChecker} checker @param {TsSymbol} module */
function exportsByName(checker, module) {
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(checker, symbol)]),
  );
}

/** @param {TypeChecker} checker @param {TsSymbol} symbol */
function resolve(checker, symbol) {
  if (!(symbol.flags & ts.SymbolFlags.Alias)) return symbol;
  const target = checker.getAliasedSymbol(symbol);
  exportedAs.set(target, symbol);
  return target;
}

/** @param {TypeChecker} checker @param {string} name @param {TsSymbol} symbol @returns {Export} */
function describeExport(checker, name, symbol) {
  const isValue = (symbol.flags & (ts.SymbolFlags.Value | ts.SymbolFlags.ValueModule)) !== 0;
  return { name, isValue, summary: summaryOf(checker, symbol) };
}

/** @param {TypeChecker} checker @param {TsSymbol} symbol @returns {Member} */
function describeMember(checker, symbol) {
  const declaration = symbol.declarations?.[0];
  const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
  return {
    name: symbol.name,
    type: plainType(node?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(symbol))),
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    summary: summaryOf(checker, symbol),
    fallback: tagOf(checker, symbol, 'default'),
    selector: tagOf(checker, symbol, 'selector'),
  };
}

/** Every optional member may be `undefined`, so that says nothing. @param {string} text */
function plainType(text) {
  const oneLine = text.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
  const known = oneLine.replace(/^\| /, '').replace(/ \| undefined$/, '');
  const isWrapped = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(known) && !known.includes(') | ');
  return isWrapped ? known.slice(1, -1) : known;
}

/** @param {TypeChecker} checker @param {TsSymbol} symbol */
function summaryOf(checker, symbol) {
  const text =
    componentComment(symbol) ||
    ts.displayPartsToString(symbol.getDocumentationComment(checker)) ||
    exportComment(symbol);
  return oneLine(text.split(/\n\s*\n/)[0] ?? '');
}

/** A component shares its name with the namespace of its types, which has a comment of its own. @param {TsSymbol} symbol */
function componentComment(symbol) {
  const { valueDeclaration, flags } = symbol;
  if (!valueDeclaration || !(flags & ts.SymbolFlags.NamespaceModule)) return '';
  return commentOf(valueDeclaration);
}

/** @param {Compiler.Node} declaration */
function commentOf(declaration) {
  const comments = ts.getJSDocCommentsAndTags(declaration);
  return ts.getTextOfJSDocComment(comments[0]?.comment) ?? '';
}

/** The comment on `export * as Name from …`, where the name itself has none. @param {TsSymbol} symbol */
function exportComment(symbol) {
  const declaration = exportedAs.get(symbol)?.declarations?.[0]?.parent;
  return declaration ? commentOf(declaration) : '';
}

/** @param {TypeChecker} checker @param {TsSymbol} symbol @param {string} name */
function tagOf(checker, symbol, name) {
  const tag = symbol.getJsDocTags(checker).find((candidate) => candidate.name === name);
  return oneLine(ts.displayPartsToString(tag?.text));
}

/** @param {string} text */
function oneLine(text) {
  return (
    text
      // A link that the source breaks over two lines contains the asterisk of the second line.
      .replaceAll(/\{@link\s+(?:\*\s+)?([\w.]+)[^}]*\}/g, '`$1`')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

/**
 * @param {TypeChecker} checker
 * @param {(symbol: TsSymbol) => boolean} isOurs
 * @param {string} path
 * @param {TsSymbol} symbol
 * @returns {string[]}
 */
function withoutComment(checker, isOurs, path, symbol) {
  const missing = summaryOf(checker, symbol) === '' ? [path] : [];
  const nested =
    symbol.flags & ts.SymbolFlags.Module
      ? [...exportsByName(checker, symbol)].flatMap(([name, inner]) =>
          withoutComment(checker, isOurs, `${path}.${name}`, inner),
        )
      : [];
  if (!(symbol.flags & ts.SymbolFlags.Interface)) return [...missing, ...nested];
  const members = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((member) => isOurs(member) && summaryOf(checker, member) === '');
  return [...missing, ...nested, ...members.map(({ name }) => `${path}.${name}`)];
}

/**
 * @param {TypeChecker} checker
 * @param {(symbol: TsSymbol) => boolean} isOurs
 * @param {string} path
 * @param {TsSymbol} symbol
 * @returns {{ path: string, comment: string, fallback: string }[]}
 */
function optionalMembers(checker, isOurs, path, symbol) {
  if (symbol.flags & ts.SymbolFlags.Module) {
    return [...exportsByName(checker, symbol)].flatMap(([name, inner]) =>
      optionalMembers(checker, isOurs, `${path}.${name}`, inner),
    );
  }
  if (!/(?:Props|Options|Policy)$/.test(path)) return [];
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((member) => isOurs(member) && (member.flags & ts.SymbolFlags.Optional) !== 0)
    .map((member) => ({
      path: `${path}.${member.name}`,
      comment: oneLine(ts.displayPartsToString(member.getDocumentationComment(checker))),
      fallback: tagOf(checker, member, 'default'),
    }));
}
