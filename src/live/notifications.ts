/** Keeps a store current from the notifications of Genesys Cloud. */
import { safeReport } from './listeners.js';
import { ConnectionLoop } from './connection-loop.js';
import { ConnectionState } from './connection-state.js';
import { Intake } from './intake.js';
import type { NotificationConnection, NotificationOptions } from './notification-types.js';
import { canShare } from './tab-locks.js';
import { SharedTabs } from './tabs.js';
import { onWake } from './wake.js';

/**
 * Connects to a notification channel and keeps `store` current. Detects lost and silent
 * connections, reconnects after growing delays, renews subscriptions, and loads all open
 * conversations after each gap before the phase becomes `live`. Starts immediately. Messages are
 * never logged.
 *
 * @example
 * const connection = genesysNotifications({
 *   store,
 *   connect: async (signal) => {
 *     const channel = await api('POST', '/notifications/channels', signal);
 *     channelId = channel.id;
 *     return new WebSocket(channel.connectUri);
 *   },
 *   subscribe: (signal) =>
 *     api('PUT', `/notifications/channels/${channelId}/subscriptions?ignoreErrors=true`, signal),
 *   fetchConversation: (id, signal) => api('GET', `/conversations/${id}`, signal),
 * });
 */
export function genesysNotifications(options: NotificationOptions): NotificationConnection {
  const reportError = safeReport(options.onError);
  const isShared = options.share === 'tabs' && canShare();
  const state = new ConnectionState(!isShared, reportError);
  const stop = new AbortController();
  const tabs = isShared ? new SharedTabs({ options, state, stop, reportError }) : null;
  const intake = new Intake({
    options,
    reportError,
    onApplied: (input) => tabs?.sendInput(input),
    onClockOffset: (offset) => state.update({ clockOffset: Math.round(offset) }),
  });
  const loop = new ConnectionLoop({ options, state, intake, reportError });
  const lead = async (): Promise<void> => {
    if (!tabs) {
      state.setPhase('closed', await loop.run(stop.signal));
      return;
    }
    await tabs.lead(
      (signal) => loop.run(signal),
      () => loop.retry(),
    );
  };
  const retry = (): void => (tabs ?? loop).retry();
  const check = (isDoubtful: boolean): void => {
    tabs?.check();
    loop.check(isDoubtful);
  };
  onWake(stop.signal, {
    onShown: () => check(false),
    onOnline: () => {
      check(true);
      retry();
    },
  });
  void lead().catch(reportError);
  return {
    getStatus: state.status.get,
    subscribe: state.status.subscribe,
    retry,
    close: () => stop.abort(),
  };
}
