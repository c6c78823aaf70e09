import type { Plugin } from 'vite';

/**
 * Gives the style sheet without layers the specificity of its classes: `:where()` has none, and a
 * host's `button {}` would beat it. `:is()` means the same and counts.
 */
export function strongUnlayered(): Plugin {
  const strengthen = (css: string): string => css.replaceAll(':where(', ':is(');
  return {
    name: 'strong-unlayered',
    enforce: 'post',
    transform(code, id) {
      return id.includes('/styles/unlayered.css') ? { code: strengthen(code), map: null } : null;
    },
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type === 'asset' && asset.fileName === 'styles.unlayered.css') {
          asset.source = strengthen(asset.source.toString());
        }
      }
    },
  };
}
