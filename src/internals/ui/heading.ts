/** Level of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** Element of a heading. */
export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

const TAGS: readonly HeadingTag[] = ['h1', 'h2', 'h3', 'h4', 'h5'];

/** The element for a level. Apps without TypeScript can pass levels that do not exist. */
export function headingTag(level: number, defaultTag: HeadingTag): HeadingTag {
  return TAGS[level - 1] ?? defaultTag;
}
