/**
 * Warnings for developers. Each is shown once, and never in production. Works without a global
 * `process`.
 */

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = new Set<string>();

/**
 * Logs a warning once. It should say what is wrong, why it matters and how to fix it. It must not
 * include data.
 */
export function warnOnce(message: string): void {
  // Bundlers remove this block and its message from production builds.
  try {
    if (process.env.NODE_ENV !== 'production') warn(message);
  } catch {
    warn(message); // neither a bundler nor Node
  }
}

function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`cobrowse-participant-kit: ${message}`);
}
