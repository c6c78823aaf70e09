/** A tab that leads in a thread of its own, and hangs on request. */
import { createCobrowseStore, genesysNotifications } from '../../src/live/index.js';

/** What the worker is told. */
export type HangingTabRequest =
  | { readonly kind: 'start'; readonly shareName: string }
  | { readonly kind: 'hang'; readonly milliseconds: number };

async function* silence(): AsyncGenerator<unknown> {
  yield { topicName: 'channel.metadata' };
  await new Promise(() => {});
}

function start(shareName: string): void {
  const connection = genesysNotifications({
    store: createCobrowseStore(),
    share: 'tabs',
    shareName,
    silenceLimit: Infinity,
    connect: () => silence(),
    fetchConversation: () => null,
  });
  const report = (): void => self.postMessage(connection.getStatus());
  connection.subscribe(report);
  report();
}

/** Blocks the thread: no timer and no message gets through. */
function hang(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

self.addEventListener('message', ({ data }: MessageEvent<HangingTabRequest>) => {
  if (data.kind === 'start') start(data.shareName);
  else hang(data.milliseconds);
});
