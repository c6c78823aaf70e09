import type { Plugin } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The desk's viewer, and the stories of the viewer's frame: a host that does not exist.
  "frame-src 'self' https://viewer.invalid",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Gives the built demo a strict content security policy, the kind that an agent desktop has: it
 * proves that the kit needs neither inline styles nor inline scripts. The development server
 * injects both, so it has no policy.
 */
export function strictCsp(): Plugin {
  return {
    name: 'demo-strict-csp',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'lib',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
