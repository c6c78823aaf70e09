/** The browser's means by which tabs share a channel, in memory: for tests with fake timers. */
import { onTestFinished, vi } from 'vitest';

interface LockOptions {
  readonly signal?: AbortSignal;
  /** Takes the lock from the tab that holds it. */
  readonly steal?: boolean;
}

/** One lock for all. It is granted in the order of the requests. */
class FakeLocks {
  /** The holder and everybody who waits. */
  private readonly queue: symbol[] = [];
  private readonly wake = new Map<symbol, () => void>();
  private readonly loses = new Map<symbol, () => void>();

  readonly request = async (
    _: string,
    { signal, steal = false }: LockOptions,
    callback: () => Promise<void>,
  ): Promise<void> => {
    const own = Symbol();
    if (steal) {
      const [holder] = this.queue;
      this.queue.unshift(own);
      if (holder) this.loses.get(holder)?.();
    } else this.queue.push(own);
    const lost = new Promise<never>((_resolve, reject) => {
      this.loses.set(own, () => reject(new DOMException('broken', 'AbortError')));
    });
    lost.catch(() => {});
    try {
      await new Promise<void>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        this.wake.set(own, resolve);
        if (this.queue[0] === own) resolve();
      });
      await Promise.race([callback(), lost]);
    } finally {
      this.queue.splice(this.queue.indexOf(own), 1);
      const [next] = this.queue;
      if (next) this.wake.get(next)?.();
    }
  };
}

/** Channels of one name. Messages are cloned, and arrive later. */
class FakeBroadcastChannel {
  static readonly open = new Set<FakeBroadcastChannel>();
  private readonly listeners: ((event: { readonly data: unknown }) => void)[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
    FakeBroadcastChannel.open.add(this);
  }

  addEventListener(_: 'message', listener: (event: { readonly data: unknown }) => void): void {
    this.listeners.push(listener);
  }

  postMessage(message: unknown): void {
    if (!FakeBroadcastChannel.open.has(this)) throw new DOMException('closed', 'InvalidStateError');
    const data: unknown = structuredClone(message);
    for (const other of FakeBroadcastChannel.open) {
      if (other !== this && other.name === this.name) queueMicrotask(() => other.receive(data));
    }
  }

  close(): void {
    FakeBroadcastChannel.open.delete(this);
  }

  private receive(data: unknown): void {
    if (!FakeBroadcastChannel.open.has(this)) return;
    for (const listener of this.listeners) listener({ data });
  }
}

/** Gives the test tabs that can share; `locks` replaces the lock manager. */
export function fakeTabs(locks: object = new FakeLocks()): void {
  FakeBroadcastChannel.open.clear();
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('BroadcastChannel', FakeBroadcastChannel);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
