/** Keeps a store current from the notifications of Genesys Cloud. */
import { safeReport } from './listeners.js';
import { ConnectionLoop } from './connection-loop.js';
import { ConnectionState } from './connection-state.js';
import { Intake } from './intake.js';
import type { NotificationConnection, NotificationOptions } from './notification-types.js';
import { canShare, SharedTabs } from './tabs.js';

/**
 * Connects to a notification channel and keeps `store` current. Detects lost and silent connections,
 * reconnects after growing delays, renews subscriptions, and loads all open conversations after each
 * gap before the phase becomes `live`. Starts at once. Messages are never logged.
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
  const run = (): Promise<void> => loop.run(stop.signal);
  const retry = (): void => loop.retry();
  void (tabs ? tabs.lead(run, retry) : run()).catch(reportError);
  return {
    getStatus: state.status.get,
    subscribe: state.status.subscribe,
    retry: () => (tabs ? tabs.retry() : retry()),
    close: () => stop.abort(),
  };
}
