/** A tab that hangs keeps its lock. Here it is a worker, which can hang without the page. */
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ConnectionStatus } from '../../src/entries/live.js';
import { connectTo, pass, SECOND } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { FakeService } from '../support/fake-channel.js';
import type { HangingTabRequest } from '../support/hanging-tab.worker.js';

afterEach(() => {
  vi.useRealTimers();
});

test('another tab takes over from a tab that hangs, which then follows', async () => {
  const shareName = 'hanging';
  const worker = new Worker(new URL('../support/hanging-tab.worker.ts', import.meta.url), {
    type: 'module',
  });
  onTestFinished(() => worker.terminate());
  const tell = (request: HangingTabRequest): void => worker.postMessage(request);
  const statuses: ConnectionStatus[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<ConnectionStatus>) => {
    statuses.push(data);
  });
  const ofWorker = () => statuses.at(-1);
  tell({ kind: 'start', shareName });
  await eventually(() => expect(ofWorker()).toMatchObject({ phase: 'live', isLeader: true }));

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const service = new FakeService();
  const { connection } = connectTo(service, { share: 'tabs', shareName });
  await eventually(() => expect(connection.getStatus().phase).toBe('live'));
  expect(connection.getStatus().isLeader).toBe(false);

  tell({ kind: 'hang', milliseconds: 3000 });
  await pass(7 * SECOND);
  await pass(5 * SECOND);
  await eventually(() =>
    expect(connection.getStatus()).toMatchObject({ phase: 'live', isLeader: true }),
  );
  expect(service.sockets).toHaveLength(1);

  // The worker is back, and hears that it no longer leads.
  await eventually(() => expect(ofWorker()).toMatchObject({ phase: 'live', isLeader: false }));
  expect(connection.getStatus().isLeader).toBe(true);
});
