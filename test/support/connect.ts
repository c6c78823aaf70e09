/** A client that is connected to a service in memory, for tests with fake timers. */
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import {
  createCobrowseStore,
  genesysNotifications,
  type NotificationConnection,
  type NotificationOptions,
} from '../../src/live/index.js';
import { HEARTBEAT, type FakeService } from './fake-channel.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Fake timers in each test of a file. */
export function fakeTimersDuringTests(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-02T10:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** A client of a service of its own, and the phases that its status went through. */
export function connectTo(service: FakeService, options: Partial<NotificationOptions> = {}) {
  const store = createCobrowseStore();
  const onError = vi.fn<(error: unknown) => void>();
  const connection = genesysNotifications({ ...service.options, store, onError, ...options });
  onTestFinished(() => connection.close());
  const phases: string[] = [describePhase(connection)];
  connection.subscribe(() => {
    const phase = describePhase(connection);
    if (phase !== phases.at(-1)) phases.push(phase);
  });
  return { service, store, connection, phases, onError };
}

function describePhase(connection: NotificationConnection): string {
  const { phase, reason } = connection.getStatus();
  return reason === null ? phase : `${phase}: ${reason}`;
}

/** What is due now has happened. */
export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
export const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

/** Time passes on a channel whose heartbeats arrive. */
export async function passAlive(service: FakeService, time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += 30 * SECOND) {
    await pass(Math.min(30 * SECOND, time - passed));
    service.send(HEARTBEAT);
  }
}
