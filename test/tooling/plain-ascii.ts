import type { Plugin } from 'vite';

const NOT_ASCII = /[^\0-\x7F]/gu;

/** One `\uXXXX` for each UTF-16 unit. Means the same in strings, templates and regular expressions. */
function escapeScript(text: string): string {
  return text.replace(NOT_ASCII, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Six digits, so that nothing that follows can be read as a seventh. */
function escapeStyle(css: string): string {
  return css.replace(
    NOT_ASCII,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}

/**
 * Writes the built files in plain ASCII, so that a page without a charset can load them: browsers
 * read its classic scripts and style sheets as windows-1252. Works on the finished files, since a
 * bundler prints escapes as characters again.
 */
export function plainAscii(): Plugin {
  return {
    name: 'plain-ascii',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeScript(file.code);
        else if (file.fileName.endsWith('.css')) file.source = escapeStyle(file.source.toString());
      }
    },
  };
}
