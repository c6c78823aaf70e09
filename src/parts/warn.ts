/** Warnings for developers: each once, never in production, and without needing a global `process`. */

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = new Set<string>();

/** Says once what is wrong, why it matters and how to fix it. Carries no data. */
export function warnOnce(message: string): void {
  if (!isDevelopment() || warned.has(message)) return;
  warned.add(message);
  console.warn(`cobrowse-participant-kit: ${message}`);
}

function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return true; // no bundler and no Node: somebody tries the kit out
  }
}
