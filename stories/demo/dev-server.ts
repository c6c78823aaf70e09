import type { Plugin } from 'vite';

/**
 * Takes the development server's chatter out of the browser's console, so that a message in it
 * always comes from the demo.
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
