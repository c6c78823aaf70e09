import type { Plugin } from 'vite';

/**
 * Removes the messages of the development server from the browser's console, so that every message
 * there comes from the demo.
 */
export function quietClient(): Plugin {
  return {
    name: 'demo-quiet-client',
    apply: 'serve',
    transform: (code, id) =>
      id.endsWith('/vite/dist/client/client.mjs')
        ? code.replaceAll('console.debug(', '(() => {})(')
        : undefined,
  };
}
