/** Texts from data are cut before they go into the page: a browser takes seconds over a megabyte. */

/**
 * The first 500 characters of a text, and a mark where that is not all.
 *
 * @example clip('short') // 'short'
 */
export function clip(text: string): string {
  return text.replace(/^([^]{500})[^]+/u, '$1 […]');
}
