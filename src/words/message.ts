/**
 * Messages are plain strings with `{named}` placeholders, so that a catalog can be stored as
 * JSON.
 */
import { isRecord } from '../model/values.js';
import { memoize } from './memoize.js';

/** A message with the placeholders `Places`. A translation can be any string. */
export type Template<Places extends string = never> = string & { readonly __places?: Places };

/**
 * The pieces of a template with its placeholders replaced. A placeholder without a value stays as
 * it is.
 *
 * @example fillPieces('{a} controls {b}', { a: 1, b: 2 }) // ['', 1, ' controls ', 2, '']
 */
export function fillPieces<Value>(
  template: string,
  values: Readonly<Record<string, Value>>,
): readonly (string | Value)[] {
  return splitTemplate(template).map((piece, index) => {
    const isPlaceholder = index % 2 === 1;
    if (!isPlaceholder) return piece;
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    return value ?? `{${piece}}`;
  });
}

/** The texts between placeholders and, at odd indexes, the names of the placeholders. */
const splitTemplate = /* @__PURE__ */ memoize((template: string): readonly string[] =>
  template.split(/\{(\w+)\}/),
);

/**
 * Replaces the placeholders of a template with texts. A placeholder without a value stays as it is.
 *
 * @example fillTemplate('{count} left', { count: '3' }) // '3 left'
 */
export function fillTemplate<Places extends string>(
  template: Template<Places>,
  values: Readonly<Record<Places, string>>,
): string {
  return fillPieces(template, values).join('');
}

/**
 * A section of the catalog, overridden by a translation. Values that are not strings are ignored.
 * A translated message also removes the English plural forms, which do not fit another language.
 */
export function overrideSection<Section extends object>(
  section: Section,
  override: Partial<Section> | undefined,
): Section {
  if (!isRecord(override)) return section;
  const merged = mergedSections.get(section) ?? new WeakMap<object, object>();
  mergedSections.set(section, merged);
  const known = merged.get(override);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members are added below
  if (known) return known as Section;
  const result = mergeSection(section, override);
  merged.set(override, result);
  return result;
}

/** Caches merged sections by both objects, because every part of a card needs the same ones. */
const mergedSections = new WeakMap<object, WeakMap<object, object>>();

function mergeSection<Section extends object>(
  section: Section,
  override: Partial<Section>,
): Section {
  const result: Section = { ...section };
  for (const key in section) {
    const message = key.replace(PLURAL_FORM, '');
    if (message !== key && Object.hasOwn(override, message)) delete result[key];
  }
  for (const key in override) {
    const text: Section[typeof key] | undefined = override[key];
    const isKnown = key in section || key.replace(PLURAL_FORM, '') in section;
    if (isKnown && typeof text === 'string') result[key] = text;
  }
  return result;
}

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;
