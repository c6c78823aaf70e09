import type { Plugin } from 'vite';

/**
 * Replaces `:where()` with `:is()` in the style sheet without layers. Both match the same elements, but
 * `:where()` has zero specificity, and an app's `button {}` would override it.
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
