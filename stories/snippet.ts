import { entryOf, exampleProps } from './example-props.js';

/**
 * The code of a story as an app would write it: a component that imports from the package, takes
 * data and handlers as props, and passes them on. Null for a story that passes functions or
 * elements: its snippet is a file in `stories/snippets`.
 */
export function writeSnippet(
  component: string,
  args: Readonly<Record<string, unknown>>,
): string | null {
  const entry = entryOf[component];
  const passed = Object.entries(args).filter(([, value]) => value !== undefined);
  if (entry === undefined || !passed.every(isWritable)) return null;

  const own = passed.filter(isPassedOn).map(([name]) => name);
  return [
    ...importLines(component, entry, own),
    '',
    ...propsLines(own),
    `export function Example(${own.length > 0 ? `{ ${own.join(', ')} }: Props` : ''}) {`,
    ...returnLines(component, passed.map(attribute)),
    '}',
  ].join('\n');
}

type Arg = readonly [name: string, value: unknown];

const LINE = 80;

/** Whether the snippet takes the value as a prop, because it comes from elsewhere in the app. */
function isPassedOn([name, value]: Arg): boolean {
  return name in exampleProps && value !== null;
}

function isWritable(arg: Arg): boolean {
  return isPassedOn(arg) || isPlain(arg[1]);
}

/** Whether a value consists of texts, numbers, arrays and objects: no functions, no elements. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  return !('$$typeof' in value) && Object.values(value).every(isPlain);
}

function importLines(component: string, entry: string, own: readonly string[]): string[] {
  const types = new Set(own.flatMap((name) => exampleProps[name]?.imported ?? []));
  const names = [component, ...[...types].toSorted().map((type) => `type ${type}`)];
  const line = `import { ${names.join(', ')} } from '${entry}';`;
  if (line.length <= LINE) return [line];
  return ['import {', ...names.map((name) => `  ${name},`), `} from '${entry}';`];
}

function propsLines(own: readonly string[]): string[] {
  if (own.length === 0) return [];
  const members = own.map((name) => `  ${name}: ${exampleProps[name]?.type};`);
  return ['interface Props {', ...members, '}', ''];
}

function attribute(arg: Arg): string {
  const [name, value] = arg;
  if (isPassedOn(arg)) return `${name}={${name}}`;
  if (value === true) return name;
  if (typeof value === 'string') return `${name}=${JSON.stringify(value)}`;
  return `${name}={${literal(value)}}`;
}

function returnLines(component: string, attributes: readonly string[]): string[] {
  const line = `  return <${[component, ...attributes].join(' ')} />;`;
  if (line.length <= LINE) return [line];
  const lines = attributes.map((text) => `      ${text}`);
  return ['  return (', `    <${component}`, ...lines, '    />', '  );'];
}

/** A value as JavaScript on one line: `{ latencyMs: 85 }`. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${literal(member)}`);
  return `{ ${members.join(', ')} }`;
}
