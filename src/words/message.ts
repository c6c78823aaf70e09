/** Messages are plain strings with `{named}` places, so that catalogues can be sent over any wire. */

/** A message whose places are `Places`; any string may stand for it in a translation. */
export type Template<Places extends string = never> = string & { readonly __places?: Places };

/**
 * Cuts a template into texts and the names of places: odd items are names.
 *
 * @example splitTemplate('{a} controls {b}') // ['', 'a', ' controls ', 'b', '']
 */
export function splitTemplate(template: string): readonly string[] {
  return template.split(/\{(\w+)\}/);
}

/**
 * Fills a template with texts. A place without a value stays as it is.
 *
 * @example fillTemplate('{count} left', { count: '3' }) // '3 left'
 */
export function fillTemplate<Places extends string>(
  template: Template<Places>,
  values: Readonly<Record<Places, string>>,
): string {
  const known: Readonly<Record<string, string>> = values;
  return splitTemplate(template)
    .map((piece, index) => (index % 2 === 0 ? piece : (known[piece] ?? `{${piece}}`)))
    .join('');
}

/** A section with a translation laid over it. What is no text is left out. */
export function overrideSection<Section extends object>(
  section: Section,
  override: Partial<Section> | undefined,
): Section {
  if (!override) return section;
  const result = { ...section };
  for (const key in section) {
    const text: Section[typeof key] | undefined = override[key];
    if (typeof text === 'string') result[key] = text;
  }
  return result;
}
