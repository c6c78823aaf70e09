import { decode, encode } from '@jridgewell/sourcemap-codec';
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

/** Moves the columns of a source map to where they are after {@link escapeScript}. */
function escapeMap(map: string, code: string): string {
  const content = JSON.parse(map) as { mappings: string };
  const lines = code.split('\n');
  const mappings = decode(content.mappings).map((segments, index) => {
    const line = lines[index] ?? '';
    for (const segment of segments) segment[0] = escapeScript(line.slice(0, segment[0])).length;
    return segments;
  });
  return JSON.stringify({ ...content, mappings: encode(mappings) });
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
        if (file.type === 'asset') {
          if (file.fileName.endsWith('.css')) file.source = escapeStyle(file.source.toString());
          continue;
        }
        const map = bundle[`${file.fileName}.map`];
        if (map?.type === 'asset') map.source = escapeMap(map.source.toString(), file.code);
        file.code = escapeScript(file.code);
      }
    },
  };
}
