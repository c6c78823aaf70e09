/** Warnings for developers: each once, never in production, and without needing a global `process`. */

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = new Set<string>();

/** Says once what is wrong, why it matters and how to fix it. Carries no data. */
export function warnOnce(message: string): void {
  // Written so that a bundle for production keeps neither this nor the message.
  try {
    if (process.env.NODE_ENV !== 'production') warn(message);
  } catch {
    warn(message); // no bundler and no Node: somebody tries the kit out
  }
}

function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`cobrowse-participant-kit: ${message}`);
}
