import { cdp } from 'vitest/browser';

/** What the browser saw while it was watched. */
export interface Watch {
  /** Console messages of every kind, and what the browser itself logs, such as failed requests. */
  readonly messages: string[];
  /** Addresses that were asked for, `data:` left out. */
  readonly requests: string[];
  readonly stop: () => Promise<void>;
}

/**
 * Dynamic imports are rewritten to go through the test runner, which is not there in a frame of
 * its own.
 */
const runner = 'window.__vitest_browser_runner__ ??= { wrapDynamicImport: (load) => load() };';

/** Watches console and network from below the page, so that nothing comes too early to be seen. */
export async function watchBrowser(): Promise<Watch> {
  const client = cdp();
  // Awaited first: the session is made on the first call, and calls at the same time make several.
  await client.send('Page.enable');
  const messages: string[] = [];
  const requests: string[] = [];
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    messages.push(`${type}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`);
  });
  client.on('Log.entryAdded', ({ entry }) => messages.push(`${entry.level}: ${entry.text}`));
  client.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) requests.push(request.url);
  });
  await client.send('Page.addScriptToEvaluateOnNewDocument', { source: runner });
  await client.send('Runtime.enable');
  await client.send('Log.enable');
  await client.send('Network.enable');
  // Enabling repeats what was logged before.
  messages.length = 0;

  return {
    messages,
    requests,
    stop: async () => {
      await client.send('Network.disable');
      await client.send('Log.disable');
      await client.send('Runtime.disable');
      await client.send('Page.disable');
    },
  };
}

/** Makes the browser claim a preference of its user: `prefers-color-scheme`, `forced-colors`. */
export async function prefer(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

/** Lays the page out as it would go on paper. */
export async function preferPaper(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
}

/** Takes all preferences back. */
export async function preferNothing(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
}

/** Makes requests fail whose address matches, as when a page outlives a release; `*` matches all. */
export async function blockAddresses(...patterns: readonly string[]): Promise<void> {
  await cdp().send('Network.setBlockedURLs', { urls: [...patterns] });
}
